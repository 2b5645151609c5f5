// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/letter_findings.h"

#include <redress/app/case_findings.h>
#include <redress/app/sentences.h>
#include <redress/domain/amount.h>
#include <redress/domain/ledger/ledger.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using documents::TemplateProblem;
using domain::RecordKind;

FindingLine bare_line(const text::Messages& messages) {
    FindingLine line;
    line.tone = Tone::Bad;
    line.tone_word = app::severity_name(domain::Severity::Blocking, messages);
    line.has_place = false;
    return line;
}

void go_to(FindingLine& line, RecordKind kind, domain::Uid uid) {
    line.kind = kind;
    line.uid = uid;
    line.section = section_of(kind);
    line.has_place = true;
}

/// A party without a name, to be named; none: one must be added.
domain::Uid nameless_party(const domain::Case& dispute) {
    for (const domain::Party& party : dispute.parties)
        if (party.name.empty()) return party.id.uid;
    return {};
}

/// The first item that should hold an amount and holds none; none: an item must be added.
domain::Uid item_without_amount(const domain::Case& dispute) {
    for (const domain::ClaimItem& item : dispute.claim_items)
        if (!domain::is_act(item.remedy) && !domain::calculation_of(dispute, item).amount) return item.id.uid;
    return {};
}

void place_value(FindingLine& line, const std::string& name, const domain::Case& dispute) {
    if (name == "sender.name" || name == "recipient.name")
        return go_to(line, RecordKind::Party, nameless_party(dispute));
    if (name == "defects") return go_to(line, RecordKind::Defect, {});
    if (name == "claim_rows" || name == "claim.total")
        return go_to(line, RecordKind::ClaimItem, item_without_amount(dispute));
    if (name == "case.title") go_to(line, RecordKind::CaseSheet, dispute.sheet.id.uid);
}

FindingLine missing_value(TemplateProblem problem, const domain::Case& dispute,
                          const text::Messages& messages) {
    FindingLine line = bare_line(messages);
    // Items that are not there cannot be given amounts.
    if (problem.name == "claim.total" && dispute.claim_items.empty()) problem.name = "claim_rows";
    line.sentence = app::sentence(problem, messages);
    if (problem.kind == TemplateProblem::Kind::MissingValue) place_value(line, problem.name, dispute);
    return line;
}

struct TextPlace {
    domain::Record record;
    std::string field;
};

std::string one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// The first text of the case that holds the words. What stays on the own side is on no paper.
std::optional<TextPlace> place_of(const std::string& words, const domain::Case& dispute) {
    for (const domain::Record& record : domain::records_of(dispute)) {
        const auto specs = domain::fields_of(domain::kind_of(record));
        const auto values = domain::values_of(record);
        for (std::size_t i = 0; i < specs.size(); ++i) {
            const auto* text = std::get_if<std::string>(&values[i]);
            const bool is_private = specs[i].name == "private_note" || specs[i].name == "note";
            if (text && !is_private && one_line(*text).find(words) != std::string::npos)
                return TextPlace{record, std::string(specs[i].name)};
        }
    }
    return std::nullopt;
}

/// The context may join several texts, as a line of an address does; the character alone is then looked for.
FindingLine missing_glyph(const documents::MissingGlyph& missing, const domain::Case& dispute,
                          const text::Messages& messages) {
    FindingLine line = bare_line(messages);
    const std::string character = text::to_utf8(std::u32string(1, missing.character));
    auto place = place_of(missing.context, dispute);
    if (!place) place = place_of(character, dispute);
    if (!place) {
        line.sentence = app::sentence(missing, messages);
        return line;
    }
    const RecordKind kind = domain::kind_of(place->record);
    line.sentence = text::filled(
        messages.tr("{0} {1}, \"{2}\": no font here can print \"{3}\" in \"{4}\". Replace it there."),
        {app::kind_name(kind, messages), app::record_title(place->record, messages),
         app::field_label(kind, place->field, messages), character, missing.context});
    go_to(line, kind, domain::uid_of(place->record));
    return line;
}

} // namespace

std::vector<FindingLine> hindrances_of(const app::MadeLetter& made, const domain::Case& dispute,
                                       const text::Messages& messages) {
    std::vector<FindingLine> lines;
    const auto add = [&lines](FindingLine line) {
        const bool said = std::any_of(lines.begin(), lines.end(),
                                      [&](const auto& other) { return other.sentence == line.sentence; });
        if (!said) lines.push_back(std::move(line));
    };
    for (const TemplateProblem& problem : made.problems) add(missing_value(problem, dispute, messages));
    for (const auto& missing : made.missing_glyphs) add(missing_glyph(missing, dispute, messages));
    return lines;
}

FindingLine refusal_line(app::LetterRefusal refusal, const std::string& title, const domain::Case& dispute,
                         const text::Messages& messages) {
    FindingLine line = bare_line(messages);
    const bool is_shop = dispute.sheet.side == domain::Side::Trader;
    switch (refusal) {
    case app::LetterRefusal::OtherSide:
        line.sentence = text::filled(
            is_shop ? messages.tr("\"{0}\" is written by the consumer, and this case is kept for the trader. "
                                  "Choose a paper of the trader, or change whose case this is.")
                    : messages.tr("\"{0}\" is written by the trader, and this case is kept for the consumer. "
                                  "Choose a paper of the consumer, or change whose case this is."),
            {title});
        go_to(line, RecordKind::CaseSheet, dispute.sheet.id.uid);
        break;
    case app::LetterRefusal::NothingLeft:
        line.sentence =
            messages.tr("Every claim item is settled or decided for good, so this letter has nothing "
                        "left to say. Add a claim item for what is still open.");
        go_to(line, RecordKind::ClaimItem, {});
        break;
    case app::LetterRefusal::NothingAnswered:
        line.sentence =
            messages.tr("There is nothing to answer: add what the customer claims as claim items.");
        go_to(line, RecordKind::ClaimItem, {});
        break;
    case app::LetterRefusal::NoIntake:
        line.sentence = messages.tr("Nothing was taken in, so there is nothing to give a receipt for. Add an "
                                    "intake first.");
        go_to(line, RecordKind::Intake, {});
        break;
    }
    return line;
}

std::vector<FindingLine> unanswered_lines(const domain::Case& dispute, const text::Messages& messages) {
    std::vector<FindingLine> lines;
    const auto unanswered = app::unanswered_items(dispute);
    int number = 0;
    for (const domain::LedgerRow& row : domain::ledger_of(dispute).rows) {
        ++number;
        const domain::ClaimItem* item = domain::find(dispute, row.item);
        if (item == nullptr || std::find(unanswered.begin(), unanswered.end(), row.item) == unanswered.end())
            continue;
        FindingLine& line = lines.emplace_back(bare_line(messages));
        line.tone = Tone::Warning;
        line.tone_word = app::severity_name(domain::Severity::Warning, messages);
        line.sentence = text::filled(messages.tr("Item {0} has no answer yet: {1}."),
                                     {std::to_string(number), app::record_title(*item, messages)});
        go_to(line, RecordKind::ClaimItem, item->id.uid);
    }
    return lines;
}

} // namespace redress::presentation
