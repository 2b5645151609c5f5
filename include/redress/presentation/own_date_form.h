// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/presentation/deadline_panel.h>

namespace redress::presentation {

/// A few fields from which dates are counted, shown before they are kept. Every such form asks from what it
/// counts: something that happened, today, or a day that is typed.
class CountingForm {
public:
    virtual ~CountingForm() = default;
    CountingForm(const CountingForm&) = delete;
    CountingForm& operator=(const CountingForm&) = delete;

    const std::vector<FieldState>& fields() const { return fields_; }
    void type(std::string_view name, std::string text);
    void select(std::string_view name, std::vector<std::string> values);
    /// What would be kept, a line each; empty while something is missing.
    const std::vector<std::string>& preview() const { return preview_; }
    bool is_complete() const { return edit_.has_value(); }
    Outcome keep();

    virtual std::string title() const = 0;
    /// Whether the quick buttons count days here.
    virtual bool counts_days() const { return false; }
    virtual void count_days(int) {}

protected:
    CountingForm(Session& session, CasePage& page);
    /// Reads the fields and makes the edit and the preview.
    virtual void refresh() = 0;
    /// Which happening was chosen; nothing, with an error beside the field, when a day is not understood.
    std::optional<app::CaseHappening> counted_from();
    FieldState& at(std::string_view name);
    void add_trigger_fields();
    /// Counts from what such a chain begins with, when the case has it: the next one to come, else the last;
    /// else from today.
    void suggest_trigger(law::EventKind kind);

    Session& session_;
    CasePage& page_;
    app::CaseLaw law_;
    std::vector<FieldState> fields_;
    std::vector<std::string> preview_;
    std::optional<domain::Edit> edit_;

private:
    std::string likely_trigger() const;
    std::vector<app::CaseHappening> happenings_;
};

/// A date of one's own: what, counted from what, how long.
class OwnDateForm : public CountingForm {
public:
    OwnDateForm(Session& session, CasePage& page);
    std::string title() const override;
    bool counts_days() const override { return true; }
    void count_days(int days) override;

protected:
    void refresh() override;
};

/// A chain of dates that a person may take as a start and change.
class PlanForm : public CountingForm {
public:
    PlanForm(Session& session, CasePage& page);
    std::string title() const override;

protected:
    void refresh() override;

private:
    const law::Plan* chosen() const;
    /// A field for each step of another plan: its days, which the person may change.
    void offer_steps(const law::Plan& plan);
    /// The plan with the days as typed; a step with an empty field is left out. Nothing, with an error beside
    /// the field, when a number is not understood.
    std::optional<law::Plan> as_typed(const law::Plan& plan);
    std::vector<const law::Plan*> plans_;
    const law::Plan* offered_ = nullptr;
};

} // namespace redress::presentation
