// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/record_form.h>

#include <deque>

namespace redress::presentation {

/// A casebook that was open before.
struct RecentCasebook {
    std::string path;
    std::string name; ///< file name without extension
    std::string folder;
    bool missing = false;
};

/// Recently opened casebooks, newest first, at most eight. Kept as lines of a small text file.
class RecentCasebooks {
public:
    explicit RecentCasebooks(std::filesystem::path list_file);
    std::vector<RecentCasebook> entries() const;
    void remember(const std::filesystem::path& casebook);
    void forget(const std::string& path);

private:
    void store() const;
    std::filesystem::path file_;
    std::deque<std::string> paths_;
};

/// A sample case that can be put into a fresh casebook.
struct SampleCase {
    std::filesystem::path file;
    std::string title;
    std::string language; ///< of its papers
    std::size_t records = 0;
};
std::vector<SampleCase> sample_cases(const app::Resources& resources);
/// The place of the one to offer first: the fullest in the language of the windows, else the fullest.
std::size_t sample_to_offer(const std::vector<SampleCase>& samples, text::Language language);

/// The laws a casebook can be under: codes with names, in the order of the names.
std::vector<Option> laws_to_choose(const app::Resources& resources, text::Language language);

/// Where a new casebook shall be, as typed, and what is wrong with that: one sentence each, empty when right.
struct CasebookPlace {
    std::string name;
    std::string folder;
    std::string name_error = {};
    std::string folder_error = {};

    std::filesystem::path file() const; ///< with the ending .redress
    /// Fills the errors; true when there is none. What only writing shows comes later.
    bool is_right(const text::Messages& messages);
};

/// Opens, or writes and opens, a casebook. Throws domain::Error.
std::unique_ptr<Session> open_session(const std::filesystem::path& file, const app::Resources& resources,
                                      text::Language language, app::Ports ports);
std::unique_ptr<Session> new_session(const std::filesystem::path& file, const std::string& jurisdiction,
                                     const app::Resources& resources, text::Language language,
                                     app::Ports ports);
/// That opening has brought an older file up to date, and where the checked copy of it lies; empty when
/// nothing had to be done.
std::string upgrade_words(const Session& session);
/// Adds the sample to the casebook. Throws domain::Error (BadInput) with the sentence of the first problem.
domain::Id<domain::CaseSheet> add_sample(Session& session, const std::filesystem::path& sample);

} // namespace redress::presentation
