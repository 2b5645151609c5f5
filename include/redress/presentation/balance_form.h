// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/ledger/balance_view.h>
#include <redress/presentation/law_question.h>

namespace redress::presentation {

/// What one side is to be paid on a day: what it adds up to, and the interest, a line for each rate and sum.
class BalanceForm : public LawQuestion {
public:
    BalanceForm(const Session& session, const domain::Case& dispute);
    std::string title() const override;

protected:
    void refresh(std::string_view changed) override;

private:
    void add_sides();
    void add_kinds();
    std::optional<app::BalanceQuestion> question();
    void say_sums(const app::BalanceOnDay& balance);
    void say_interest(const app::BalanceOnDay& balance, app::InterestOn on);
};

} // namespace redress::presentation
