// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/record.h>

#include <functional>
#include <random>

namespace redress::test {

/// Makes cases at random through the same description of the fields that the files use: every kind of record,
/// every field now set and now empty, references only to records that are there, positions that are places.
class CaseGen {
public:
    explicit CaseGen(unsigned seed) : random_(seed) {}
    domain::Case dispute();

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }
    bool coin() { return below(2) == 0; }
    domain::Uid uid();
    std::string text();
    std::vector<domain::Uid> some_of(domain::RecordKind kind);
    std::vector<domain::Share> some_shares(domain::RecordKind kind);
    std::vector<domain::KeptFile> some_files();
    domain::FieldValue value(const domain::FieldSpec& spec, int place);
    domain::FieldValue number(const domain::FieldSpec& spec, int place);
    domain::Record record(domain::RecordKind kind, int place);

    std::mt19937 random_;
    domain::Currency currency_ = *domain::Currency::from_code("SEK");
    std::map<domain::RecordKind, std::vector<domain::Uid>> uids_;
};

/// A port that gives the uids 1, 2, 3 …
std::function<domain::Uid()> counting_uids();

/// The text of a file below the source folder.
std::string source_text(const std::string& relative);

} // namespace redress::test
