// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_plan.h"

#include <redress/app/case_import.h>
#include <redress/app/letters.h>
#include <redress/app/sentences.h>
#include <redress/exchange/case_json.h>
#include <redress/presentation/start_page.h>
#include <redress/text/unicode.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace redress::presentation {

namespace {

constexpr std::size_t most_entries = 8;

std::string read_whole(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::filesystem::path path_of(const std::string& utf8) {
    return std::u8string(utf8.begin(), utf8.end());
}

} // namespace

RecentCasebooks::RecentCasebooks(std::filesystem::path list_file) : file_(std::move(list_file)) {
    std::ifstream in(file_);
    for (std::string line; std::getline(in, line) && paths_.size() < most_entries;)
        if (!line.empty()) paths_.push_back(line);
}

std::vector<RecentCasebook> RecentCasebooks::entries() const {
    std::vector<RecentCasebook> entries;
    for (const std::string& path : paths_) {
        const std::filesystem::path file(path);
        std::error_code ignored;
        entries.push_back({path, file.stem().string(), file.parent_path().string(),
                           !std::filesystem::exists(file, ignored)});
    }
    return entries;
}

void RecentCasebooks::remember(const std::filesystem::path& casebook) {
    const std::string path = std::filesystem::absolute(casebook).string();
    std::erase(paths_, path);
    paths_.push_front(path);
    if (paths_.size() > most_entries) paths_.resize(most_entries);
    store();
}

void RecentCasebooks::forget(const std::string& path) {
    std::erase(paths_, path);
    store();
}

void RecentCasebooks::store() const {
    std::string lines;
    for (const std::string& path : paths_) lines += path + "\n";
    std::error_code ignored;
    std::filesystem::create_directories(file_.parent_path(), ignored);
    app::write_file_safely(file_, lines);
}

std::vector<SampleCase> sample_cases(const app::Resources& resources) {
    std::vector<SampleCase> samples;
    for (const auto& file : resources.samples()) {
        const auto read = exchange::read_case(read_whole(file), app::system_ports().uid);
        if (const auto* dispute = std::get_if<domain::Case>(&read))
            samples.push_back(
                {file, dispute->sheet.title, dispute->sheet.language, domain::records_of(*dispute).size()});
    }
    return samples;
}

std::size_t sample_to_offer(const std::vector<SampleCase>& samples, text::Language language) {
    const auto merit = [&](const SampleCase& sample) {
        return std::pair(sample.language == domain::choice_name(language), sample.records);
    };
    const auto best =
        std::max_element(samples.begin(), samples.end(),
                         [&](const SampleCase& a, const SampleCase& b) { return merit(a) < merit(b); });
    return static_cast<std::size_t>(best - samples.begin());
}

std::vector<Option> laws_to_choose(const app::Resources& resources, text::Language language) {
    return law_options(resources, language);
}

std::filesystem::path CasebookPlace::file() const {
    std::string whole = text::tidied(name);
    if (!text::folded(whole).ends_with(".redress")) whole += ".redress";
    return path_of(text::tidied(folder)) / path_of(whole);
}

bool CasebookPlace::is_right(const text::Messages& messages) {
    const std::string bare = text::tidied(name);
    const std::filesystem::path place = path_of(text::tidied(folder));
    std::error_code ignored;
    name_error.clear();
    folder_error.clear();
    if (bare.empty())
        name_error = messages.tr("Give the casebook a name.");
    else if (bare.find_first_of("/\\") != std::string::npos)
        name_error = messages.tr("A name holds no slashes. Write the folder below.");
    if (place.empty() || !std::filesystem::exists(place, ignored))
        folder_error = messages.tr("The folder does not exist. Make it first, or choose another.");
    else if (!std::filesystem::is_directory(place, ignored))
        folder_error = messages.tr("This is a file and no folder. Choose a folder.");
    else if (name_error.empty() && std::filesystem::exists(file(), ignored))
        name_error = messages.tr("There is a casebook of that name in the folder. Choose another name.");
    return name_error.empty() && folder_error.empty();
}

std::unique_ptr<Session> open_session(const std::filesystem::path& file, const app::Resources& resources,
                                      text::Language language, app::Ports ports) {
    app::Workspace workspace(storage::Casebook::open(file), std::move(ports));
    return std::make_unique<Session>(std::move(workspace), resources, resources.messages(language));
}

std::unique_ptr<Session> new_session(const std::filesystem::path& file, const std::string& jurisdiction,
                                     const app::Resources& resources, text::Language language,
                                     app::Ports ports) {
    auto casebook = storage::Casebook::create(file, jurisdiction, ports.uid(), ports.now());
    app::Workspace workspace(std::move(casebook), std::move(ports));
    return std::make_unique<Session>(std::move(workspace), resources, resources.messages(language));
}

std::string upgrade_words(const Session& session) {
    const std::string copy = session.workspace.casebook().facts().copy_before_upgrade;
    if (copy.empty()) return {};
    return text::filled(
        session.messages.tr("This casebook came from an older version and has been brought up "
                            "to date. A checked copy of it as it was lies here: {0}"),
        {copy});
}

domain::Id<domain::CaseSheet> add_sample(Session& session, const std::filesystem::path& sample) {
    const std::string name = sample.filename().string();
    const auto result = app::import_case(session.workspace, session.resources, session.messages,
                                         {name, read_whole(sample)}, app::ImportNumber::TakeNext);
    if (const auto* added = std::get_if<domain::CaseSheet>(&result)) return added->id;
    const auto& refused = std::get<app::ImportRefused>(result);
    throw domain::Error(domain::ErrorKind::BadInput, name, refused.sentences.front());
}

} // namespace redress::presentation
