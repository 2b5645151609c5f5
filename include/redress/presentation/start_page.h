// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/session.h>

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
};
std::vector<SampleCase> sample_cases(const app::Resources& resources);

/// Opens, or writes and opens, a casebook. Throws domain::Error.
std::unique_ptr<Session> open_session(const std::filesystem::path& file, const app::Resources& resources,
                                      text::Language language, app::Ports ports);
std::unique_ptr<Session> new_session(const std::filesystem::path& file, const std::string& jurisdiction,
                                     const app::Resources& resources, text::Language language,
                                     app::Ports ports);
/// Adds the sample to the casebook. Throws domain::Error (BadInput) with the sentence of the first problem.
domain::Id<domain::CaseSheet> add_sample(Session& session, const std::filesystem::path& sample);

} // namespace redress::presentation
