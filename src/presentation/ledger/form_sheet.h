// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/ledger_sheets.h>

#include <span>

namespace redress::presentation {

/// A record of a sheet as a form, with the fields of it that are asked.
struct EntryLine {
    RecordForm form;
    std::vector<std::string> shown;
    /// The choice that may stay unanswered; empty: the record is always kept.
    std::string question = {};
    bool is_answered = true;
};

/// A sheet whose fields are those of records: its own record on top and perhaps others, a line of a grid
/// each.
class FormSheet : public EntrySheet {
public:
    bool is_changed() const override { return touched_; }
    void type(std::string_view name, std::string text) override;
    void check(std::string_view name, bool on) override;
    void select(std::string_view name, std::vector<std::string> values) override;
    void type_share(std::string_view name, const std::string& value, std::string text) override;
    Outcome keep() override;

protected:
    FormSheet(Session& session, CasePage& page, domain::Record record, std::vector<std::string> shown);

    using LinePlace = std::optional<std::size_t>; ///< none: the own record or an extra field
    /// What else follows from what was typed or chosen, before the fields are shown again.
    virtual void settle(LinePlace, std::string_view) {}
    /// The sentences for what is typed now.
    virtual void say() {}
    /// Whether a field of the own record has anything to ask now.
    virtual bool asks(std::string_view) const { return true; }
    /// What a field of the own record is called here.
    virtual void rename(FieldState&) const {}
    /// Writes it; the own record is what was typed.
    virtual Outcome write(const domain::Record& own);

    RecordForm& own() { return own_.form; }
    const RecordForm& own() const { return own_.form; }
    /// The own record as typed, without complaints; nothing while a field is not understood.
    std::optional<domain::Record> typed_now() const;
    /// Starts again with another record of the same kind.
    void take_record(domain::Record record);
    std::size_t add_line(std::size_t grid, std::string label, EntryLine line);
    void forget_lines();
    /// A choice that gives every line's question the same answer; those that differ are changed afterwards.
    void offer_all(domain::RecordKind kind, const std::string& question, std::string label,
                   std::span<const std::string_view> answers);
    EntryLine& line(std::size_t place) { return lines_[place]; }
    /// Fills fields, cells and sentences anew.
    void show();
    FieldState* extra(std::string_view name);
    void note(Tone tone, std::string words) { notes_.push_back({tone, std::move(words)}); }
    Outcome not_understood();
    Outcome applied(const domain::Edit& edit) { return page_.apply(edit); }

    std::vector<FieldState> extra_; ///< fields that belong to no record, below the own ones

private:
    struct Target {
        EntryLine* line;
        std::string field;
    };
    /// Of a name such as "3/amount" or "amount".
    Target target_of(std::string_view name);
    void name_claim_items(FieldState& field) const;
    bool is_for_all(std::string_view name) const;
    void decide_all(const std::string& field);
    std::string common(const std::string& field) const;
    std::vector<FieldState> cells_of(std::size_t place) const;
    void took(std::string_view name);
    LinePlace line_of(std::string_view name) const;

    EntryLine own_;
    std::vector<EntryLine> lines_;
    std::vector<std::string> for_all_; ///< the extra fields that answer a question of all lines
    std::vector<std::pair<std::size_t, std::size_t>> places_; ///< grid and row of each line
    bool touched_ = false;
};

} // namespace redress::presentation
