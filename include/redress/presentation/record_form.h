// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/edit.h>
#include <redress/presentation/session.h>

#include <map>

namespace redress::presentation {

struct Option {
    std::string value; ///< a choice's name or a uid in hex; empty: "none"
    std::string label;
};

/// What kind of control a field wants.
enum class Control {
    Line,
    Lines,
    Date,
    Time,
    Money,
    Percent,
    Number,
    CheckBox,
    Choice,
    CheckList,
    ShareList
};

/// One field of a form, ready to be shown.
struct FieldState {
    std::string name; ///< from domain::fields_of
    std::string label;
    std::string hint;        ///< grey words below the field; may be empty
    std::string placeholder; ///< grey words inside it while it is empty: how a date is written
    std::string unit;        ///< behind it: the mark of the currency, "%"
    Control control = Control::Line;
    bool required = false;
    bool visible = true;
    std::string text;                          ///< of Line, Lines, Date, Time, Money, Percent, Number
    bool checked = false;                      ///< of CheckBox
    std::vector<Option> options;               ///< of Choice, CheckList, ShareList
    std::vector<std::string> selected;         ///< values chosen; at most one of a Choice
    std::map<std::string, std::string> shares; ///< of a ShareList: amount typed for a chosen value
    std::string error;                         ///< one sentence; empty when the field is right
    bool clash = false; ///< somebody else wrote here too; `error` says what, until this is looked at
};

/// One record as a form: texts as they are typed, in the interface's language; an Edit when they are right.
/// Knows nothing of the window. Fields that do not apply (inputs of another method) are not visible.
class RecordForm {
public:
    /// `record` is a copy of a stored record, or a blank one that is not in `loaded` yet.
    RecordForm(const Session& session, domain::LoadedCase loaded, domain::Record record);
    /// With a first head for a claim item: stored together with the item, in one step.
    RecordForm(const Session& session, domain::LoadedCase loaded, domain::ClaimItem item, domain::Head head);

    domain::RecordKind kind() const { return domain::kind_of(record_); }
    domain::Uid uid() const { return domain::uid_of(record_); }
    bool is_new() const { return is_new_; }
    /// Whether the record was ever stored: one that somebody else removed meanwhile keeps its permanent
    /// number.
    bool was_stored() const { return was_stored_; }
    const std::string& title() const { return title_; } ///< "New defect", "Defect 3"
    const std::vector<FieldState>& fields() const { return fields_; }
    const FieldState* field(std::string_view name) const;

    /// Each takes what the person did and refreshes which fields are visible. Unknown names throw
    /// std::logic_error.
    void type(std::string_view name, std::string text);
    void check(std::string_view name, bool on);
    void select(std::string_view name, std::vector<std::string> values);
    void type_share(std::string_view name, const std::string& value, std::string text);

    /// Whether anything differs from the stored record.
    bool is_changed() const;
    /// The record as typed; nothing, and errors beside the fields, when a field is not understood.
    std::optional<domain::Record> record();
    /// The edit that stores what was typed; nothing when record() has nothing.
    std::optional<domain::Edit> edit();
    /// Takes the case as it is now, after a step of this window: fields the person has not touched show the
    /// new values, typed ones stay.
    void rebase(domain::LoadedCase newer);
    /// The same after somebody else's change. A field that both have written says what the other wrote, and
    /// saving again overwrites it knowingly.
    void meet(domain::LoadedCase newer);
    bool has_clash() const;
    /// Whether saving would make the first head of claim too.
    bool makes_head() const { return first_head_.has_value(); }
    /// Puts refusals of the workspace beside their fields. Those without a field come back as sentences.
    std::vector<std::string> show(const std::vector<domain::Problem>& problems);

private:
    FieldState& at(std::string_view name);
    void build();
    void refresh_visibility();
    void offer_regions();
    void take_head_along();
    /// Lays what was typed over the case as it is now; the indexes of the fields that both have written.
    std::vector<std::size_t> lay_over(domain::LoadedCase newer);
    domain::Edit bare_edit(const domain::Record& after) const;

    const Session* session_;
    domain::LoadedCase loaded_;
    domain::Record record_;
    bool is_new_;
    bool was_stored_ = false;
    std::string title_;
    std::optional<domain::Head> first_head_; ///< of a case that has none yet
    std::vector<FieldState> fields_;
    std::vector<FieldState> untouched_; ///< as the stored record filled them
};

} // namespace redress::presentation
