// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/sentences.h>
#include <redress/documents/rewording.h>
#include <redress/presentation/first_letter_page.h>

#include <algorithm>

namespace redress::presentation {

namespace {

using Mark = SentenceState::Mark;

constexpr std::size_t longest_name = 120; // bytes; file systems take 255, with folders less

/// A name that every file system takes: no separators, no marks with a meaning, no lone dots.
std::string file_name_from(std::string words) {
    for (char& letter : words)
        if (static_cast<unsigned char>(letter) < ' ' ||
            std::string_view("/\\:*?\"<>|").find(letter) != std::string_view::npos)
            letter = ' ';
    const auto is_inside_letter = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
    };
    if (words.size() > longest_name) {
        std::size_t end = longest_name;
        while (end > 0 && is_inside_letter(words[end])) --end;
        words.resize(end);
    }
    while (!words.empty() && (words.back() == ' ' || words.back() == '.')) words.pop_back();
    return words;
}

const char* mark_word(Mark mark) {
    switch (mark) {
    case Mark::Changed:
        return N_("changed");
    case Mark::LeftOut:
        return N_("left out");
    case Mark::Gone:
        return N_("no longer in the letter");
    case Mark::Original:
        break;
    }
    return "";
}

} // namespace

domain::Case FirstLetterPage::dispute() const {
    return app::case_of(answers_, ports_.today(), resources_);
}

LetterSheet FirstLetterPage::sheet_of(app::MadeLetter made, const char* name) const {
    LetterSheet sheet;
    sheet.made = std::move(made);
    const std::string whom = addressee_of(answers_, ports_.today(), resources_);
    sheet.file_name =
        file_name_from(whom.empty() ? messages_.tr(name)
                                    : text::filled(messages_.tr("{0} - {1}"), {messages_.tr(name), whom})) +
        ".pdf";
    for (const app::Remark& remark : considered_.remarks)
        if (remark.kind == app::RemarkKind::Stop) sheet.hindrances.push_back(remark.sentence);
    for (const auto& problem : sheet.made.problems)
        sheet.hindrances.push_back(app::sentence(problem, messages_));
    for (const auto& missing : sheet.made.missing_glyphs)
        sheet.hindrances.push_back(app::sentence(missing, messages_));
    return sheet;
}

void FirstLetterPage::make(const documents::FontSet& fonts) {
    const domain::Date today = ports_.today();
    app::MadeLetter letter;
    app::MadeLetter advice;
    if (!considered_.stops()) {
        letter = app::first_letter(answers_, today, resources_, fonts);
        advice = app::what_now(answers_, today, resources_, fonts);
    }
    letter_ = sheet_of(std::move(letter), N_("Letter"));
    what_now_ = sheet_of(std::move(advice), N_("What now"));
}

std::vector<SentenceState> FirstLetterPage::sentences() const {
    std::vector<SentenceState> states;
    const auto originals = app::sentences_of(answers_, ports_.today(), resources_);
    const auto wordings = documents::wordings_for(originals, answers_.rewordings);
    const auto add = [&](const std::string& from, const std::string& to, Mark mark) {
        states.push_back({mark, from, to, mark == Mark::Original ? "" : messages_.tr(mark_word(mark))});
    };
    for (const std::string& from : originals) {
        const auto other = wordings.by_sentence.find(from);
        if (other == wordings.by_sentence.end())
            add(from, from, Mark::Original);
        else
            add(from, other->second.to, other->second.to.empty() ? Mark::LeftOut : Mark::Changed);
    }
    for (const domain::Rewording& other : wordings.without_place) add(other.from, other.to, Mark::Gone);
    return states;
}

void FirstLetterPage::reword(const std::string& from, const std::string& to) {
    auto& all = answers_.rewordings;
    const auto originals = app::sentences_of(answers_, ports_.today(), resources_);
    const auto wordings = documents::wordings_for(originals, all);
    // The one that stands there now may have been made for another day or amount.
    if (const auto placed = wordings.by_sentence.find(from); placed != wordings.by_sentence.end())
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(placed->second.rewording));
    std::erase_if(all, [&](const auto& each) { return each.from == from; });
    if (to != from) all.push_back({from, to});
    changed();
}

std::string FirstLetterPage::mail_name() const {
    const std::string& pdf = letter_.file_name;
    return pdf.substr(0, pdf.rfind('.')) + ".eml";
}

std::filesystem::path FirstLetterPage::write_mail() const {
    const std::string name = mail_name();
    auto file = kept_.folder_of(answers_) / std::u8string(name.begin(), name.end());
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    write_mail(file);
    return file;
}

void FirstLetterPage::write_mail(const std::filesystem::path& target) const {
    app::write_file_safely(target, app::letter_mail(answers_, letter_.made, resources_, ports_.now()));
}

} // namespace redress::presentation
