// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/case_dates.h>
#include <redress/law/interest.h>
#include <redress/presentation/case_page.h>

namespace redress::presentation {

/// A sentence with its sign: met, not met, not known.
struct SignedLine {
    Tone tone = Tone::Plain;
    std::string words;
};

/// One forum, or one statement of interest.
struct AnswerBlock {
    std::string title;
    SignedLine verdict; ///< "Open", "Not open"; without words there is none
    std::string statement;
    std::vector<SignedLine> lines;
    TableState table; ///< without columns there is none
    std::vector<FactLine> facts;
    std::vector<std::string> notes; ///< sources and conventions, in grey
};

/// A question to the law with the case's records as a start: a few fields, and an answer that follows each
/// change. Nothing of it is kept.
class LawQuestion {
public:
    virtual ~LawQuestion() = default;
    LawQuestion(const LawQuestion&) = delete;
    LawQuestion& operator=(const LawQuestion&) = delete;

    const std::vector<FieldState>& fields() const { return fields_; }
    void type(std::string_view name, std::string text);
    void select(std::string_view name, std::vector<std::string> values);
    const std::vector<AnswerBlock>& answer() const { return answer_; }
    /// Why there is no answer; empty when there is one.
    const std::string& silence() const { return silence_; }
    /// Question and answer as plain text, with a tabulator between the cells of a table.
    std::string as_text() const;
    virtual std::string title() const = 0;

protected:
    LawQuestion(const Session& session, const domain::Case& dispute);
    virtual void refresh(std::string_view changed) = 0;
    FieldState& at(std::string_view name);
    FieldState& add(const char* name, std::string label, Control control);
    void put_date(std::string_view name, std::optional<domain::Date> date);
    /// The day that is typed; nothing, with an error beside the field, when it is not understood.
    std::optional<domain::Date> day_in(std::string_view name);

    const Session& session_;
    const domain::Case& dispute_;
    app::CaseLaw law_;
    std::vector<FieldState> fields_;
    std::vector<AnswerBlock> answer_;
    std::string silence_;
};

/// Which boards and courts may take the case, each condition met or not and why.
class ForumQuestionForm : public LawQuestion {
public:
    ForumQuestionForm(const Session& session, const domain::Case& dispute);
    std::string title() const override;

protected:
    void refresh(std::string_view changed) override;

private:
    void add_answers();
    void say_records(domain::Date filed);
};

/// What interest a sum bears between two days.
class InterestForm : public LawQuestion {
public:
    InterestForm(const Session& session, const domain::Case& dispute);
    std::string title() const override;

protected:
    void refresh(std::string_view changed) override;

private:
    void add_kinds();
    /// The first day that a rule of this kind gives in the case, and by which.
    void suggest_start();
    const law::InterestRule* chosen_rule(domain::Date day) const;
    std::optional<law::InterestRequest> request();
    void state(const law::InterestStatement& statement, const law::InterestRule& rule);
};

} // namespace redress::presentation
