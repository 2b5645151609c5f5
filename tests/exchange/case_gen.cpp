// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_gen.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <memory>
#include <sstream>

namespace redress::test {

namespace {

using domain::FieldSpec;
using domain::FieldType;
using domain::FieldValue;
using domain::RecordKind;
using domain::Uid;

constexpr int kinds = static_cast<int>(std::variant_size_v<domain::Record>);

} // namespace

Uid CaseGen::uid() {
    Uid made;
    for (auto& byte : made.bytes) byte = static_cast<std::uint8_t>(below(256));
    return made;
}

std::string CaseGen::text() {
    static const std::string pool[] = {
        "",           "kamin", "ő ű ł Ж Ω ✓ 日 😀", "**bold** {{x}} | <b>",  "two\nlines",
        "\"quoted\\", "null",  "{\"a\":[1]}",      std::string(10'000, 'x')};
    return pool[below(static_cast<int>(std::size(pool)))];
}

std::vector<Uid> CaseGen::some_of(RecordKind kind) {
    std::vector<Uid> chosen = uids_[kind];
    std::shuffle(chosen.begin(), chosen.end(), random_);
    chosen.resize(static_cast<std::size_t>(below(static_cast<int>(chosen.size()) + 1)));
    return chosen;
}

std::vector<domain::Share> CaseGen::some_shares(RecordKind kind) {
    std::vector<domain::Share> shares;
    for (const Uid& target : some_of(kind))
        shares.push_back({target, coin() ? std::optional<std::int64_t>(below(9'000'000)) : std::nullopt});
    return shares;
}

std::vector<domain::KeptFile> CaseGen::some_files() {
    static const std::string names[] = {"kvitto.pdf", "", "Ärende \"1\" ő 日.HEIC", "..",
                                        std::string(300, 'x')};
    std::vector<domain::KeptFile> files(static_cast<std::size_t>(below(4)));
    for (domain::KeptFile& file : files) {
        file.name = names[below(static_cast<int>(std::size(names)))];
        if (coin()) file.sha256 = std::string(64, static_cast<char>('a' + below(6)));
    }
    return files;
}

FieldValue CaseGen::number(const FieldSpec& spec, int place) {
    switch (spec.type) {
    case FieldType::Integer:
        return std::int64_t{spec.name == "position" ? place : place + 1};
    case FieldType::Time:
        return std::int64_t{below(24 * 60)};
    case FieldType::Flag:
        return std::int64_t{below(2)};
    case FieldType::Date:
        return std::int64_t{below(60'000) - 10'000};
    case FieldType::Percent:
        return std::int64_t{below(10'001)};
    default:
        return std::int64_t{below(2'000'000'000)} * 500 - 250'000'000'000;
    }
}

FieldValue CaseGen::value(const FieldSpec& spec, int place) {
    if (spec.name == "currency") return std::string(currency_.code());
    const bool numeric = spec.type == FieldType::Integer || spec.type == FieldType::Flag;
    if (!numeric && coin()) return {};
    if (spec.name == "trigger_record") return uid().hex();
    switch (spec.type) {
    case FieldType::Text:
        return text();
    case FieldType::Choice:
        return std::string(
            spec.choices[static_cast<std::size_t>(below(static_cast<int>(spec.choices.size())))]);
    case FieldType::Choices:
        return std::vector<std::string>(spec.choices.begin(), spec.choices.end());
    case FieldType::Reference: {
        const auto some = some_of(spec.target);
        return some.empty() ? FieldValue() : FieldValue(some.front());
    }
    case FieldType::References:
        return some_of(spec.target);
    case FieldType::Shares:
        return some_shares(spec.target);
    case FieldType::Files:
        return some_files();
    default:
        return number(spec, place);
    }
}

domain::Record CaseGen::record(RecordKind kind, int place) {
    std::vector<FieldValue> values;
    for (const FieldSpec& spec : domain::fields_of(kind)) values.push_back(value(spec, place));
    const Uid own = uids_[kind][static_cast<std::size_t>(place)];
    return std::get<domain::Record>(domain::make_record(kind, own, values, currency_));
}

domain::Case CaseGen::dispute() {
    if (coin()) currency_ = *domain::Currency::from_code("HUF");
    for (int kind = 0; kind < kinds; ++kind)
        for (int left = kind == 0 ? 1 : below(5); left > 0; --left)
            uids_[static_cast<RecordKind>(kind)].push_back(uid());
    std::vector<domain::Record> records;
    for (const auto& [kind, uids] : uids_)
        for (std::size_t place = 0; place < uids.size(); ++place)
            records.push_back(record(kind, static_cast<int>(place)));
    return domain::assemble(std::move(records));
}

std::function<Uid()> counting_uids() {
    return [next = std::make_shared<int>(0)] {
        const int number = ++*next;
        Uid uid;
        uid.bytes[14] = static_cast<std::uint8_t>(number / 256);
        uid.bytes[15] = static_cast<std::uint8_t>(number % 256);
        return uid;
    };
}

std::string source_text(const std::string& relative) {
    std::ifstream file(std::string(REDRESS_SOURCE_DIR) + "/" + relative, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace redress::test
