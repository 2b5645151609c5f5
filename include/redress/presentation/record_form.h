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
enum class Control { Line, Lines, Date, Money, Percent, Number, CheckBox, Choice, CheckList, ShareList };

/// One field of a form, ready to be shown.
struct FieldState {
    std::string name; ///< from domain::fields_of
    std::string label;
    std::string hint; ///< grey words below or inside the field; may be empty
    Control control = Control::Line;
    bool required = false;
    bool visible = true;
    std::string text;                          ///< of Line, Lines, Date, Money, Percent, Number
    bool checked = false;                      ///< of CheckBox
    std::vector<Option> options;               ///< of Choice, CheckList, ShareList
    std::vector<std::string> selected;         ///< values chosen; at most one of a Choice
    std::map<std::string, std::string> shares; ///< of a ShareList: amount typed for a chosen value
    std::string error;                         ///< one sentence; empty when the field is right
};

/// One record as a form: texts as they are typed, in the interface's language; an Edit when they are right.
/// Knows nothing of the window. Fields that do not apply (inputs of another method) are not visible.
class RecordForm {
public:
    /// `record` is a copy of a stored record, or a blank one that is not in `loaded` yet.
    RecordForm(const Session& session, domain::LoadedCase loaded, domain::Record record);

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
    /// Takes the case as somebody else left it: fields the person has not touched show the new values, typed
    /// ones stay, and saving again overwrites knowingly.
    void rebase(domain::LoadedCase newer);
    /// Puts refusals of the workspace beside their fields. Those without a field come back as sentences.
    std::vector<std::string> show(const std::vector<domain::Problem>& problems);

private:
    FieldState& at(std::string_view name);
    void build();
    void refresh_visibility();

    const Session* session_;
    domain::LoadedCase loaded_;
    domain::Record record_;
    bool is_new_;
    bool was_stored_ = false;
    std::string title_;
    std::vector<FieldState> fields_;
    std::vector<FieldState> untouched_; ///< as the stored record filled them
};

} // namespace redress::presentation
