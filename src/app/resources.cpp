// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/resources.h>
#include <redress/domain/error.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace redress::app {

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw domain::Error(domain::ErrorKind::FileMissing, file.string());
    std::string content((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (in.bad()) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    return content;
}

/// The entries of a folder in the order of their names, so that nothing depends on the file system.
std::vector<fs::path> sorted_entries(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) entries.push_back(entry.path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

std::map<std::string, documents::Template> templates_in(const fs::path& language_folder) {
    std::map<std::string, documents::Template> templates;
    for (const fs::path& group : sorted_entries(language_folder))
        for (const fs::path& file : sorted_entries(group))
            if (file.extension() == ".md")
                templates.insert_or_assign(file.stem().string(),
                                           documents::Template::parse(content_of(file), file.string()));
    return templates;
}

} // namespace

std::vector<std::string> question_languages_in(const fs::path& share) {
    std::vector<std::string> codes;
    for (const fs::path& file : sorted_entries(share / "assets" / "questions"))
        if (const std::string code = file.stem().string(); domain::choice_from<text::Language>(code))
            codes.push_back(code);
    return codes;
}

fs::path share_folder(const fs::path& program) {
    fs::path share;
    if (const char* chosen = std::getenv("REDRESS_SHARE"); chosen != nullptr && *chosen != '\0') {
        share = chosen;
    } else {
        std::error_code error;
        const fs::path real = fs::weakly_canonical(program, error);
        share = (error ? program : real).parent_path().parent_path() / "share" / "redress";
    }
    std::error_code error;
    if (!fs::is_directory(share / "templates", error))
        throw domain::Error(domain::ErrorKind::ResourceMissing, share.string(), "templates");
    return share;
}

Resources::Resources(fs::path share) : share_(std::move(share)) {
    if (const fs::path laws = share_ / "assets" / "law"; fs::is_directory(laws)) {
        packs_ = law::packs_in(laws);
        union_packs_ = law::union_packs_in(laws);
    }
    if (const fs::path plans = share_ / "assets" / "plans.toml"; fs::is_regular_file(plans))
        plans_ = law::plans_in(plans);
    for (const std::string& code : question_languages_in(share_)) {
        const auto language = *domain::choice_from<text::Language>(code);
        question_words_.emplace(language, QuestionWords::load(share_, language));
    }
    for (const fs::path& folder : sorted_entries(share_ / "templates")) {
        const auto language = text::language_from(folder.filename().string());
        if (!language || !fs::is_directory(folder)) continue;
        const fs::path phrases = folder / "phrases.toml";
        phrases_[*language] = documents::Phrases::parse(content_of(phrases), phrases.string());
        templates_[*language] = templates_in(folder);
    }
    if (templates_.empty())
        throw domain::Error(domain::ErrorKind::ResourceMissing, share_.string(), "templates");
}

text::Messages Resources::messages(text::Language language) const {
    return {share_ / "locale", language};
}

const law::Pack* Resources::pack(const std::string& code) const {
    const auto found = packs_.find(code);
    return found == packs_.end() ? nullptr : &found->second;
}

std::vector<const law::Pack*> Resources::packs_beside(const std::string& code) const {
    const law::Pack* national = pack(code);
    if (national == nullptr) return {};
    const auto found = union_packs_.find(national->member_of());
    if (found == union_packs_.end()) return {};
    return {&found->second};
}

const std::map<std::string, documents::Template>& Resources::templates(text::Language language) const {
    static const std::map<std::string, documents::Template> none;
    const auto found = templates_.find(language);
    return found == templates_.end() ? none : found->second;
}

const documents::Phrases& Resources::phrases(text::Language language) const {
    const auto found = phrases_.find(language);
    if (found != phrases_.end()) return found->second;
    throw domain::Error(domain::ErrorKind::ResourceMissing, (share_ / "templates").string(),
                        std::string(domain::choice_name(language)));
}

const QuestionWords& Resources::question_words(text::Language language) const {
    for (const text::Language wanted : {language, text::Language::English})
        if (const auto found = question_words_.find(wanted); found != question_words_.end())
            return found->second;
    throw domain::Error(domain::ErrorKind::ResourceMissing, (share_ / "assets" / "questions").string(),
                        std::string(domain::choice_name(language)));
}

std::vector<std::string> Resources::question_languages() const {
    std::vector<std::string> codes;
    for (const auto& [language, words] : question_words_) codes.emplace_back(domain::choice_name(language));
    return codes;
}

std::vector<fs::path> Resources::samples() const {
    std::vector<fs::path> files = sorted_entries(share_ / "assets" / "samples");
    std::erase_if(files, [](const fs::path& file) { return file.extension() != ".json"; });
    return files;
}

} // namespace redress::app
