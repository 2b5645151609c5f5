// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/question_words.h>
#include <redress/documents/phrases.h>
#include <redress/documents/template.h>
#include <redress/law/pack.h>
#include <redress/law/plan.h>
#include <redress/text/messages.h>

#include <filesystem>

namespace redress::app {

/// The folder with templates, assets and locale: $REDRESS_SHARE, else `../share/redress` beside the program.
/// Throws domain::Error (ResourceMissing) when it holds no templates.
std::filesystem::path share_folder(const std::filesystem::path& program);

/// The same of a share folder that is not loaded.
std::vector<std::string> question_languages_in(const std::filesystem::path& share);

/// Everything that is data and not code, loaded once.
class Resources {
public:
    explicit Resources(std::filesystem::path share);

    text::Messages messages(text::Language language) const;
    /// The pack of a jurisdiction; null when there is none.
    const law::Pack* pack(const std::string& code) const;
    const std::map<std::string, law::Pack>& packs() const { return packs_; }
    /// The law of the Union, which holds beside that of its members; by code.
    const std::map<std::string, law::Pack>& union_packs() const { return union_packs_; }
    /// What holds beside the law of a jurisdiction: for a member state the law of the Union.
    std::vector<const law::Pack*> packs_beside(const std::string& code) const;
    /// Chains of days that a person may follow, from `assets/plans.toml`.
    const std::vector<law::Plan>& plans() const { return plans_; }
    /// Every template of a language, by kind.
    const std::map<std::string, documents::Template>& templates(text::Language language) const;
    /// The phrases of a language's papers. Throws domain::Error (ResourceMissing) when it has none.
    const documents::Phrases& phrases(text::Language language) const;
    /// The words of the five questions; in English where a language has none. Throws domain::Error
    /// (ResourceMissing) without either.
    const QuestionWords& question_words(text::Language language) const;
    /// The languages that have words for the five questions: "en", "sv".
    std::vector<std::string> question_languages() const;
    std::vector<std::filesystem::path> samples() const;
    const std::filesystem::path& share() const { return share_; }

private:
    std::filesystem::path share_;
    std::map<std::string, law::Pack> packs_;
    std::map<std::string, law::Pack> union_packs_;
    std::vector<law::Plan> plans_;
    std::map<text::Language, std::map<std::string, documents::Template>> templates_;
    std::map<text::Language, documents::Phrases> phrases_;
    std::map<text::Language, QuestionWords> question_words_;
};

} // namespace redress::app
