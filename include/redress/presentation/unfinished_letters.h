// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/resources.h>
#include <redress/domain/answers.h>

#include <filesystem>
#include <string>
#include <vector>

namespace redress::presentation {

/// Answers that were kept when the program closed.
struct UnfinishedLetter {
    std::filesystem::path file;
    domain::Answers answers;
    std::string label;       ///< "Go on with your letter to Möbelhuset AB"
    bool is_readable = true; ///< false: damaged, or written by a newer program; then `label` says so
    std::filesystem::path casebook = {}; ///< that has its case; empty: it is not kept as a case
};

/// The letters that a person has begun and not thrown away: a file each in a folder of the person's own.
class UnfinishedLetters {
public:
    explicit UnfinishedLetters(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Newest first.
    std::vector<UnfinishedLetter> list(const app::Resources& resources, const text::Messages& messages,
                                       domain::Date today) const;
    std::filesystem::path file_of(const domain::Answers& answers) const;
    /// Writes them safely, or removes the file when nothing is answered. Throws domain::Error.
    void keep(const domain::Answers& answers) const;
    void throw_away(const std::filesystem::path& file) const;
    /// Where its files and messages are; it goes when the answers are thrown away.
    std::filesystem::path folder_of(const domain::Answers& answers) const;
    /// Copies a file there; where it is then. One that cannot be copied stays where it was.
    std::filesystem::path take_in(const domain::Answers& answers, const std::filesystem::path& file) const;
    /// Removes a file that was copied there, and leaves all others alone.
    void let_go(const domain::Answers& answers, const std::filesystem::path& file) const;
    /// The casebook that has its case, while it is there; else empty.
    std::filesystem::path casebook_of(const domain::Answers& answers) const;
    void remember_casebook(const domain::Answers& answers, const std::filesystem::path& casebook) const;

private:
    std::filesystem::path folder_;
};

/// Whom the letter goes to; empty while that is not known.
std::string addressee_of(const domain::Answers& answers, domain::Date today, const app::Resources& resources);

} // namespace redress::presentation
