// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/first_letter.h>
#include <redress/exchange/answers_json.h>
#include <redress/presentation/unfinished_letters.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace redress::presentation {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_file = 1U << 20U; // as docs/answers-format.md says

std::string content_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<domain::Answers> read(const fs::path& file) {
    std::error_code error;
    if (fs::file_size(file, error) > largest_file || error) return std::nullopt;
    std::vector<std::string> known;
    for (const app::Question& question : app::questions()) known.push_back(question.key);
    auto result = exchange::answers_from_json(content_of(file), known);
    if (auto* answers = std::get_if<domain::Answers>(&result)) return std::move(*answers);
    return std::nullopt;
}

std::vector<fs::path> newest_first(const fs::path& folder) {
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".json" && entry.is_regular_file(ignored))
            found.emplace_back(entry.last_write_time(ignored), entry.path());
    std::sort(found.rbegin(), found.rend());
    std::vector<fs::path> files;
    for (auto& [time, file] : found) files.push_back(std::move(file));
    return files;
}

std::string label_of(const domain::Answers& answers, domain::Date today, const app::Resources& resources,
                     const text::Messages& messages) {
    const std::string whom = addressee_of(answers, today, resources);
    if (whom.empty()) return messages.tr("Go on with your letter");
    return text::filled(messages.tr("Go on with your letter to {0}"), {whom});
}

} // namespace

bool is_begun(const domain::Answers& answers) {
    return !answers.texts.empty() || !answers.defects.empty() || !answers.receipts.empty() ||
           !answers.rewordings.empty();
}

std::string addressee_of(const domain::Answers& answers, domain::Date today,
                         const app::Resources& resources) {
    const domain::Case dispute = app::case_of(answers, today, resources);
    const domain::Party* trader = domain::first_with_role(dispute, domain::PartyRole::Trader);
    return trader ? trader->name : std::string();
}

std::vector<UnfinishedLetter> UnfinishedLetters::list(const app::Resources& resources,
                                                      const text::Messages& messages,
                                                      domain::Date today) const {
    std::vector<UnfinishedLetter> letters;
    for (const fs::path& file : newest_first(folder_)) {
        if (auto answers = read(file)) {
            std::string label = label_of(*answers, today, resources, messages);
            letters.push_back({file, std::move(*answers), std::move(label)});
        } else {
            letters.push_back({file, {}, messages.tr("A letter you began cannot be read any more"), false});
        }
    }
    return letters;
}

fs::path UnfinishedLetters::file_of(const domain::Answers& answers) const {
    return folder_ / (answers.uid.hex() + ".json");
}

fs::path UnfinishedLetters::mail_file_of(const domain::Answers& answers) const {
    return folder_ / (answers.uid.hex() + ".eml");
}

void UnfinishedLetters::keep(const domain::Answers& answers) const {
    if (!is_begun(answers)) return throw_away(file_of(answers));
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error) throw domain::Error(domain::ErrorKind::PlaceReadOnly, folder_.string(), error.message());
    app::write_file_safely(file_of(answers), exchange::answers_to_json(answers));
}

void UnfinishedLetters::throw_away(const fs::path& file) const {
    std::error_code error;
    fs::remove(file, error);
    if (error) throw domain::Error(domain::ErrorKind::PlaceReadOnly, file.string(), error.message());
    fs::remove(fs::path(file).replace_extension(".eml"), error);
}

} // namespace redress::presentation
