// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_files.h"
#include "short_words.h"

#include <redress/app/first_letter.h>
#include <redress/domain/behind.h>
#include <redress/domain/error.h>
#include <redress/exchange/answers_json.h>
#include <redress/presentation/unfinished_letters.h>
#include <redress/text/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace redress::presentation {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_file = 1U << 20U; // as docs/answers-format.md says
constexpr std::size_t longest_name = 32;           // letters, of a label in one line

std::string content_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<domain::Answers> read(const fs::path& file, const exchange::AnswerNames& names) {
    std::error_code error;
    if (fs::file_size(file, error) > largest_file || error) return std::nullopt;
    auto result = exchange::answers_from_json(content_of(file), names);
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
    const std::string whom = shortened(addressee_of(answers, today, resources), longest_name);
    const auto typed = answers.texts.find("bought");
    const std::string what = typed == answers.texts.end() ? "" : shortened(typed->second, longest_name);
    if (whom.empty() && what.empty()) return messages.tr("Go on with your letter");
    if (what.empty()) return text::filled(messages.tr("Go on with your letter to {0}"), {whom});
    if (whom.empty()) return text::filled(messages.tr("Go on with your letter about {0}"), {what});
    return text::filled(messages.tr("Go on with your letter to {0} about {1}"), {whom, what});
}

std::string day_of(const fs::path& file, const text::Messages& messages) {
    std::error_code error;
    const auto written = fs::last_write_time(file, error);
    if (error) return {};
    const auto moment = std::chrono::file_clock::to_sys(written).time_since_epoch();
    const auto day = domain::Date::from_day_number(std::chrono::floor<std::chrono::days>(moment).count());
    return day ? text::format_date(*day, messages.language(), text::DateStyle::Long) : std::string();
}

// Those that would look the same have the day on which they were last written.
void tell_apart(std::vector<UnfinishedLetter>& letters, const text::Messages& messages) {
    std::vector<std::string> labels;
    for (const UnfinishedLetter& letter : letters) labels.push_back(letter.label);
    for (UnfinishedLetter& letter : letters)
        if (std::ranges::count(labels, letter.label) > 1)
            letter.label = text::filled("{0}, {1}", {letter.label, day_of(letter.file, messages)});
}

fs::path path_in(const std::string& words) {
    return fs::path(std::u8string(words.begin(), words.end()));
}

/// The casebook with the case, while it is there.
fs::path casebook_beside(const fs::path& answers) {
    const fs::path casebook = path_in(content_of(fs::path(answers).replace_extension(".case")));
    std::error_code error;
    return !casebook.empty() && fs::exists(casebook, error) ? casebook : fs::path();
}

} // namespace

std::string addressee_of(const domain::Answers& answers, domain::Date today,
                         const app::Resources& resources) {
    const domain::Case dispute = app::case_of(answers, today, resources);
    const domain::Party* trader = domain::counterpart_of(dispute);
    return trader ? trader->name : std::string();
}

std::vector<UnfinishedLetter> UnfinishedLetters::list(const app::Resources& resources,
                                                      const text::Messages& messages,
                                                      domain::Date today) const {
    std::vector<UnfinishedLetter> letters;
    const exchange::AnswerNames names = app::answer_names(resources);
    for (const fs::path& file : newest_first(folder_)) {
        if (auto answers = read(file, names)) {
            std::string label = label_of(*answers, today, resources, messages);
            letters.push_back({file, std::move(*answers), std::move(label), true, casebook_beside(file)});
        } else {
            letters.push_back({file, {}, messages.tr("A letter you began cannot be read any more"), false});
        }
    }
    tell_apart(letters, messages);
    return letters;
}

fs::path UnfinishedLetters::file_of(const domain::Answers& answers) const {
    return folder_ / (answers.uid.hex() + ".json");
}

fs::path UnfinishedLetters::folder_of(const domain::Answers& answers) const {
    return folder_ / answers.uid.hex();
}

fs::path UnfinishedLetters::take_in(const domain::Answers& answers, const fs::path& file) const {
    return copied_into(folder_of(answers), file);
}

void UnfinishedLetters::let_go(const domain::Answers& answers, const fs::path& file) const {
    if (file.parent_path() != folder_of(answers)) return;
    std::error_code stays; // then it goes with the answers
    fs::remove(file, stays);
}

fs::path UnfinishedLetters::casebook_of(const domain::Answers& answers) const {
    return casebook_beside(file_of(answers));
}

void UnfinishedLetters::remember_casebook(const domain::Answers& answers, const fs::path& casebook) const {
    const std::u8string place = fs::absolute(casebook).u8string();
    app::write_file_safely(file_of(answers).replace_extension(".case"),
                           std::string(place.begin(), place.end()));
}

void UnfinishedLetters::keep(const domain::Answers& answers) const {
    if (!app::is_begun(answers)) return throw_away(file_of(answers));
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error) throw domain::Error(domain::ErrorKind::PlaceReadOnly, folder_.string(), error.message());
    app::write_file_safely(file_of(answers), exchange::answers_to_json(answers));
}

void UnfinishedLetters::throw_away(const fs::path& file) const {
    std::error_code error;
    fs::remove(file, error);
    if (error) throw domain::Error(domain::ErrorKind::PlaceReadOnly, file.string(), error.message());
    for (const char* beside : {".eml", ".case"}) fs::remove(fs::path(file).replace_extension(beside), error);
    fs::remove_all(fs::path(file).replace_extension(), error);
}

} // namespace redress::presentation
