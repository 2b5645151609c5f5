// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_reader.h"

#include "citation_keys.h"

#include <redress/domain/error.h>

#include <fmt/format.h>

#include <algorithm>

namespace redress::law {

namespace {

constexpr std::size_t largest_pack = 4U << 20U; // bytes; the shipped ones have some twenty thousand

/// The key that a line defines, for errors that come before there are any tables.
std::string key_in_line(std::string_view text, std::size_t line) {
    while (line > 1 && !text.empty()) {
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
        --line;
    }
    const std::string_view row = text.substr(0, text.find('\n'));
    const std::size_t equals = row.find('=');
    if (equals == std::string_view::npos) return {};
    const std::string_view key = row.substr(0, equals);
    const std::size_t start = std::min(key.find_first_not_of(" \t"), key.size());
    const std::size_t end = key.find_last_not_of(" \t");
    return end == std::string_view::npos ? std::string() : std::string(key.substr(start, end + 1 - start));
}

bool is_jurisdiction_code(const std::string& code) {
    return code.size() == 2 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether a contract could find both.
bool compete(const Citation& a, const Citation& b) {
    const bool is_one_concern =
        a.concern == b.concern || a.concern == Concern::AnyDispute || b.concern == Concern::AnyDispute;
    return a.key == b.key && is_one_concern && overlap(a.origin, b.origin);
}

/// FNV-1a, 64 bits: tells two versions of a file apart; it is no proof against forgery.
std::string fingerprint_of(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return fmt::format("{:016x}", hash);
}

} // namespace

toml::table parsed_tables(std::string_view text, const std::string& file_name) {
    using domain::Error;
    using domain::ErrorKind;
    if (text.size() > largest_pack)
        throw Error(ErrorKind::PackBroken, file_name, "line 1: the file is too large");
    try {
        return toml::parse(text, file_name);
    } catch (const toml::parse_error& error) {
        const std::size_t line = error.source().begin.line;
        const std::string key = key_in_line(text, line);
        throw Error(ErrorKind::PackBroken, file_name,
                    fmt::format("line {}{}{}: {}", line, key.empty() ? "" : ", ", key, error.description()));
    }
}

Pack PackReader::read(std::string_view text, const std::string& file_name) {
    const toml::table file = parsed_tables(text, file_name);
    PackTable root(file, "", file_name);
    Pack pack;
    read_head(pack, root);
    read_reply_days(pack, root.table("reply_days"));
    for (const PackTable& entry : root.tables("citation")) add_citation(pack, entry);
    read_dates(pack, root);
    read_money(pack, root);
    read_words(pack, root);
    root.refuse_other_keys();
    pack.fingerprint_ = fingerprint_of(text);
    return pack;
}

void PackReader::read_head(Pack& pack, PackTable& root) {
    pack.code_ = root.text("code");
    if (!is_jurisdiction_code(pack.code_)) root.refuse("code", "must be two capital letters");
    pack.names_ = root.texts("names");
    const auto currency = domain::Currency::from_code(root.text("currency"));
    if (!currency) root.refuse("currency", "is not a currency Redress knows");
    pack.currency_ = *currency;
    pack.letter_language_ = root.choice<text::Language>("letter_language");
    pack.scope_ = root.choice_or("scope", PackScope::National);
    pack.zone_ = root.text_if_any("zone");
    if (!root.has("member_of")) return;
    pack.member_of_ = root.text("member_of");
    if (!is_jurisdiction_code(pack.member_of_)) root.refuse("member_of", "must be two capital letters");
    if (pack.scope_ == PackScope::Union) root.refuse("member_of", "a union is no member of another");
}

void PackReader::read_reply_days(Pack& pack, PackTable entry) {
    pack.reply_days_ = entry.whole_number("days", 1, 365);
    pack.reply_days_origin_ = entry.custom_provenance();
    entry.refuse_other_keys();
}

void PackReader::add_citation(Pack& pack, PackTable entry) {
    Citation citation{.key = entry.text("key"),
                      .words = entry.texts("words"),
                      .statement = entry.texts_if_any("statement"),
                      .concern = entry.choice_or("concern", Concern::Goods),
                      .grounds = {},
                      .origin = entry.provenance()};
    if (entry.has("grounds")) citation.grounds = entry.choices<domain::SecondTierCondition>("grounds");
    entry.refuse_other_keys();
    if (!is_citation_key(citation.key)) entry.refuse("key", "nothing asks for \"" + citation.key + "\"");
    for (const Citation& other : pack.citations_) {
        if (compete(citation, other))
            entry.refuse("key", "two entries for \"" + citation.key + "\" hold on the same day");
    }
    pack.citations_.push_back(std::move(citation));
}

} // namespace redress::law
