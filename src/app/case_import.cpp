// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/case_import.h>
#include <redress/app/sentences.h>

#include <algorithm>

namespace redress::app {

namespace {

using exchange::CaseFile;
using exchange::JsonProblem;

constexpr std::size_t longest_case_number = 40;
constexpr std::size_t year_and_dash = 5;
/// Our numbers count on from the highest of the year, `2026-0007`; a year has fewer cases than this has
/// digits.
constexpr std::size_t longest_count = 6;

bool is_digit(char sign) {
    return sign >= '0' && sign <= '9';
}

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_digit);
}

/// `2026-0007`, as this program gives numbers.
bool is_year_number(std::string_view number) {
    return number.size() > year_and_dash && number[4] == '-' && all_digits(number.substr(0, 4)) &&
           all_digits(number.substr(year_and_dash));
}

/// Digits alone name a place in the list, a hyphen in front begins an option.
bool is_nameable(const std::string& number) {
    if (number.size() > longest_case_number || all_digits(number) || number.front() == '-') return false;
    if (number.find('\n') != std::string::npos) return false;
    return !is_year_number(number) || number.size() <= year_and_dash + longest_count;
}

std::string known_codes(const Resources& resources) {
    std::string codes;
    for (const auto& [code, pack] : resources.packs()) codes += (codes.empty() ? "" : ", ") + code;
    return codes;
}

/// A key that names no record is refused while the file is read: here the reference is not stated at all.
JsonProblem::Kind kind_for(domain::ProblemKind kind) {
    const bool is_missing =
        kind == domain::ProblemKind::UnknownReference || kind == domain::ProblemKind::MissingTitle;
    return is_missing ? JsonProblem::Kind::MissingField : JsonProblem::Kind::Contradiction;
}

/// One case file on its way into a casebook.
class CaseImport {
public:
    CaseImport(Workspace& workspace, const Resources& resources, const text::Messages& messages,
               const ImportText& file)
        : workspace_(workspace), resources_(resources), messages_(messages), file_(file) {}

    ImportResult result(ImportNumber number);

private:
    void settle_law(CaseFile& read);
    void settle_number(CaseFile& read, ImportNumber number);
    void settle_files(CaseFile& read) const;
    void refuse(const JsonProblem& problem);
    void refuse(const domain::Problem& finding, const CaseFile& read);
    void refuse(const Conflict& present);
    ImportResult add(const CaseFile& read);

    Workspace& workspace_;
    const Resources& resources_;
    const text::Messages& messages_;
    const ImportText& file_;
    ImportRefused refused_;
    std::size_t about_number_ = 0; ///< how many of the sentences another number would spare
};

void CaseImport::refuse(const JsonProblem& problem) {
    refused_.sentences.push_back(sentence(problem, file_.name, messages_));
}

void CaseImport::refuse(const domain::Problem& finding, const CaseFile& read) {
    JsonProblem problem = located(kind_for(finding.kind), finding.uid, finding.field, read);
    problem.expected = sentence(finding, read.dispute, messages_);
    const bool is_number = finding.kind == domain::ProblemKind::DuplicateNumber &&
                           finding.record == domain::RecordKind::CaseSheet;
    if (is_number) ++about_number_;
    refuse(problem);
}

void CaseImport::refuse(const Conflict& present) {
    refused_.sentences.push_back(
        text::filled(messages_.tr("{0}: this case is in the casebook already ({1}). Nothing was imported."),
                     {file_.name, present.title}));
}

void CaseImport::settle_law(CaseFile& read) {
    domain::CaseSheet& sheet = read.dispute.sheet;
    if (sheet.jurisdiction.empty()) sheet.jurisdiction = workspace_.casebook().facts().jurisdiction;
    if (resources_.pack(sheet.jurisdiction) != nullptr) return;
    JsonProblem problem = located(JsonProblem::Kind::UnknownLaw, sheet.id.uid, "jurisdiction", read);
    problem.expected = known_codes(resources_);
    refuse(problem);
}

void CaseImport::settle_number(CaseFile& read, ImportNumber number) {
    domain::CaseSheet& sheet = read.dispute.sheet;
    if (number == ImportNumber::TakeNext) sheet.number.clear();
    if (sheet.number.empty() || is_nameable(sheet.number)) return;
    ++about_number_;
    refuse(located(JsonProblem::Kind::BadCaseNumber, sheet.id.uid, "number", read));
}

void CaseImport::settle_files(CaseFile& read) const {
    for (domain::Exhibit& exhibit : read.dispute.exhibits)
        for (domain::KeptFile& file : exhibit.files)
            if (!file.sha256.empty() && !workspace_.casebook().has_file(file.sha256)) file.sha256.clear();
}

/// The case is in the casebook by now: one that is busy at this moment must not look like a failed import.
void read_number(domain::CaseSheet& sheet, const Workspace& workspace) {
    try {
        if (const auto stored = workspace.load(sheet.id)) sheet.number = stored->dispute.sheet.number;
    } catch (const domain::Error&) {
        sheet.number.clear();
    }
}

ImportResult CaseImport::add(const CaseFile& read) {
    const auto added = workspace_.add_case(read.dispute, N_("Import case"));
    if (std::holds_alternative<domain::Id<domain::CaseSheet>>(added)) {
        domain::CaseSheet sheet = read.dispute.sheet;
        if (sheet.number.empty()) read_number(sheet, workspace_);
        return sheet;
    }
    if (const auto* present = std::get_if<Conflict>(&added)) refuse(*present);
    if (const auto* findings = std::get_if<Refused>(&added))
        for (const domain::Problem& finding : *findings) refuse(finding, read);
    return std::move(refused_);
}

ImportResult CaseImport::result(ImportNumber number) {
    auto read = exchange::read_case_file(file_.json, workspace_.ports().uid);
    if (const auto* problems = std::get_if<std::vector<JsonProblem>>(&read)) {
        for (const JsonProblem& problem : *problems) refuse(problem);
        return std::move(refused_);
    }
    CaseFile& taken = std::get<CaseFile>(read);
    settle_law(taken);
    settle_number(taken, number);
    settle_files(taken);
    ImportResult result = refused_.sentences.empty() ? add(taken) : ImportResult(std::move(refused_));
    if (auto* refused = std::get_if<ImportRefused>(&result))
        refused->next_number_helps = about_number_ > 0 && about_number_ == refused->sentences.size();
    return result;
}

} // namespace

ImportResult import_case(Workspace& workspace, const Resources& resources, const text::Messages& messages,
                         const ImportText& file, ImportNumber number) {
    return CaseImport(workspace, resources, messages, file).result(number);
}

std::vector<std::string> sentences_about_lost_files(const domain::Case& dispute,
                                                    const text::Messages& messages) {
    std::vector<std::string> sentences;
    for (const domain::Exhibit& exhibit : dispute.exhibits) {
        for (const domain::KeptFile& file : exhibit.files) {
            if (file.sha256.empty())
                sentences.push_back(text::filled(
                    messages.tr(
                        "The case names {0} (exhibit {1}), but the file itself is not in the casebook."),
                    {file.name, std::to_string(exhibit.number)}));
        }
    }
    return sentences;
}

} // namespace redress::app
