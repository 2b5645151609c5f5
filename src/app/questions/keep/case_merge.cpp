// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_merge.h"

#include "field_refs.h"

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

using Kind = MergeNote::Kind;

/// Permanent numbers and places in a list are the case's, and of the sheet all but what the answers say.
bool is_of_answers(RecordKind kind, std::string_view field) {
    if (field == "number" || field == "position" || field == "rank") return false;
    constexpr std::string_view said[] = {"title", "jurisdiction", "currency", "language", "place"};
    return kind != RecordKind::CaseSheet || std::ranges::find(said, field) != std::end(said);
}

std::string at(const PlainFields& fields, std::string_view name) {
    const auto found = fields.find(std::string(name));
    return found == fields.end() ? std::string() : found->second;
}

class Merger {
public:
    Merger(const MergeSource& source, const std::string& name)
        : source_(source),
          before_(records_of(source.on_file.dispute)),
          after_(records_of(source.now)),
          file_currency_(currency_of(source.on_file.dispute)),
          currency_(file_currency_) {
        merge_.edit = {source.on_file.dispute.sheet.id, name, {}};
        for (const Record& record : before_) present_.insert(uid_of(record));
    }

    CaseMerge taken() {
        for (const Record& record : after_)
            if (!present_.contains(uid_of(record)) && !source_.base.has(uid_of(record)))
                present_.insert(uid_of(record));
        for (const Record& record : after_) take_over(record);
        remove_what_is_gone();
        return std::move(merge_);
    }

private:
    void take_over(const Record& now) {
        if (const Record* on_file = known(now))
            alter(*on_file, now);
        else if (source_.base.has(uid_of(now)))
            note(Kind::StaysRemoved, now);
        else
            add(now);
    }

    const Record* known(const Record& record) const {
        const auto found = std::ranges::find(before_, uid_of(record), uid_of);
        return found == before_.end() ? nullptr : &*found;
    }

    void note(Kind kind, const Record& record) { merge_.notes.push_back({kind, record, {}, {}, {}}); }

    void add(const Record& now) {
        const RecordKind kind = kind_of(now);
        auto values = with_references_to(present_, values_of(now));
        if (const auto number = field_index(kind, "number"); number && kind != RecordKind::CaseSheet)
            values[*number] = static_cast<std::int64_t>(source_.next_number(kind) + numbered_[kind]++);
        if (const auto rank = field_index(kind, "rank")) values[*rank] = next_rank();
        const Record record = made(now, values);
        merge_.edit.changes.push_back(adding(record));
        note(Kind::Added, record);
    }

    std::int64_t next_rank() const {
        int highest = 0;
        for (const Head& head : source_.on_file.dispute.heads) highest = std::max(highest, head.rank);
        return highest + 1;
    }

    /// In the currency of the case.
    Record made(const Record& like, const std::vector<FieldValue>& values) const {
        return std::get<Record>(make_record(kind_of(like), uid_of(like), values, currency_));
    }

    void alter(const Record& on_file, const Record& now) {
        const RecordKind kind = kind_of(on_file);
        auto values = values_of(on_file);
        const auto wanted = with_references_to(present_, values_of(now));
        const PlainFields file_fields = plain_fields_of(on_file, file_currency_);
        const PlainFields now_fields = plain_fields_of(now, currency_of(source_.now));
        const auto fields = fields_of(kind);
        bool is_altered = false;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (!is_of_answers(kind, fields[i].name)) continue;
            const std::string held = at(file_fields, fields[i].name);
            const std::string said = at(now_fields, fields[i].name);
            if (!takes(on_file, std::string(fields[i].name), held, said)) continue;
            values[i] = wanted[i];
            if (fields[i].name == "currency") currency_ = currency_of(source_.now);
            is_altered = true;
        }
        if (is_altered) merge_.edit.changes.push_back(altering(source_.on_file, made(on_file, values)));
    }

    /// Whether the field becomes what the answers say now.
    bool takes(const Record& on_file, const std::string& field, const std::string& held,
               const std::string& said) {
        const bool has_base = source_.base.has(uid_of(on_file));
        const std::string last = source_.base.field(uid_of(on_file), field);
        if (held == said || (has_base && said == last)) return false;
        const bool is_free = has_base ? held == last : held.empty();
        merge_.notes.push_back({is_free ? Kind::Changed : Kind::KeptField, on_file, field, held, said});
        return is_free;
    }

    void remove_what_is_gone() {
        std::set<Uid> going;
        for (const Record& record : before_) {
            const Uid uid = uid_of(record);
            const bool is_gone = source_.base.has(uid) && !source_.held.contains(uid) &&
                                 std::ranges::find(after_, uid, uid_of) == after_.end();
            if (!is_gone) continue;
            if (source_.base.is_untouched(record, file_currency_))
                going.insert(uid);
            else
                note(Kind::KeptRecord, record);
        }
        keep_what_is_needed(going);
        for (auto record = before_.rbegin(); record != before_.rend(); ++record) {
            if (!going.contains(uid_of(*record))) continue;
            merge_.edit.changes.push_back(removing(source_.on_file, uid_of(*record)));
            note(Kind::Removed, *record);
        }
    }

    /// What another record points at that stays, stays with it.
    void keep_what_is_needed(std::set<Uid>& going) {
        const Case next = with_changes(source_.on_file.dispute, merge_.edit.changes);
        for (bool has_kept = true; has_kept;) {
            has_kept = false;
            for (const Record& record : before_) {
                const Uid uid = uid_of(record);
                const bool is_needed =
                    going.contains(uid) && std::ranges::any_of(references_to(next, uid), [&](const auto& by) {
                        return !going.contains(by.first);
                    });
                if (!is_needed) continue;
                going.erase(uid);
                note(Kind::KeptRecord, record);
                has_kept = true;
            }
        }
    }

    const MergeSource& source_;
    std::vector<Record> before_, after_;
    Currency file_currency_;
    Currency currency_;          ///< of the case as it will be
    std::set<Uid> present_ = {}; ///< what there is to point at
    std::map<RecordKind, int> numbered_ = {};
    CaseMerge merge_ = {};
};

} // namespace

CaseMerge merged(const MergeSource& source, const std::string& name) {
    return Merger(source, name).taken();
}

} // namespace redress::app
