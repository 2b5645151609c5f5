// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letter_case.h"

#include <redress/app/first_letter.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace redress::test {

/// The day on which the letters of these tests are written: a Sunday.
inline domain::Date written_on() {
    return day("2026-11-22");
}

inline domain::Answers answers(std::map<std::string, std::string> texts, std::string lines = {},
                               std::string language = "sv") {
    domain::Answers made;
    made.uid = uid(77);
    made.language = std::move(language);
    made.texts = std::move(texts);
    app::set_lines(made, lines);
    return made;
}

/// A pair of shoes from a shop in Sweden, bought and worn through this autumn.
inline domain::Answers shoes(std::map<std::string, std::string> more = {}) {
    std::map<std::string, std::string> texts{{"bought", "Vinterskor"},
                                             {"kind", "thing"},
                                             {"price", "1 299"},
                                             {"condition", "new"},
                                             {"bought_as", "private"},
                                             {"who_bought", "me"},
                                             {"seller", "Stegvis Skor AB"},
                                             {"seller_kind", "firm"},
                                             {"country", "SE"},
                                             {"seller_abroad", "no"},
                                             {"bought_on", "2026-09-12"},
                                             {"arrived", "yes"},
                                             {"got_on", "2026-09-12"},
                                             {"noticed_on", "2026-11-15"},
                                             {"told", "no"},
                                             {"my_name", "Anna Lind"},
                                             {"my_place", "Göteborg"}};
    for (auto& [key, value] : more) texts[key] = value;
    return answers(std::move(texts), "Sulan har lossnat");
}

/// Boots bought in England, in English.
inline domain::Answers in_england(std::map<std::string, std::string> more) {
    domain::Answers given = shoes({{"country", "EW"},
                                   {"bought", "Winter boots"},
                                   {"seller", "Stride Ltd"},
                                   {"bought_on", "2026-11-02"},
                                   {"got_on", "2026-11-02"},
                                   {"noticed_on", "2026-11-14"}});
    given.language = "en";
    for (auto& [key, value] : more) given.texts[key] = value;
    return given;
}

inline std::string flat(const documents::Document& document) {
    std::string text;
    for (const char c : documents::plain_text(document, 100'000)) text += c == '\n' ? ' ' : c;
    for (std::size_t at = 0; (at = text.find("\u00A0", at)) != std::string::npos;) text.replace(at, 2, " ");
    return text;
}

inline std::string letter_of(const domain::Answers& given) {
    return flat(app::first_letter_document(given, written_on(), resources()).document);
}
inline std::string sheet_of(const domain::Answers& given) {
    return flat(app::what_now_document(given, written_on(), resources()).document);
}
inline app::Considered thought_about(const domain::Answers& given) {
    return app::considered(given, written_on(), resources());
}
/// The remark with these words in it; null when there is none.
inline const app::Remark* remark_with(const app::Considered& thought, const std::string& words) {
    const auto found = std::ranges::find_if(
        thought.remarks, [&](const app::Remark& remark) { return holds(remark.sentence, words); });
    return found == thought.remarks.end() ? nullptr : &*found;
}
inline bool says(const domain::Answers& given, const std::string& words) {
    return remark_with(thought_about(given), words) != nullptr;
}
inline domain::Case case_from(const domain::Answers& given) {
    return app::case_of(given, written_on(), resources());
}

inline const app::Question& question(const std::string& key) {
    for (const app::Question& one : app::questions())
        if (one.key == key) return one;
    throw std::runtime_error("no question " + key);
}

/// A file in the scratch folder that begins like a picture of that kind.
inline std::filesystem::path picture(const std::filesystem::path& folder, const std::string& name,
                                     const std::string& bytes) {
    const auto file = folder / name;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}
inline const std::string jpeg_bytes = "\xFF\xD8\xFF\xE0 0123456789 abcdef";
inline const std::string heic_bytes = std::string("\0\0\0\x18", 4) + "ftypheic 0123456789";

} // namespace redress::test
