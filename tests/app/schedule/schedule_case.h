// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letter_case.h"

#include <redress/app/schedule/schedule_file.h>
#include <redress/domain/totals.h>

namespace redress::test {

/// Three defects under one head: 1 000 for the first, with an exhibit; 600 for the first two together; 400
/// for the third; 90 of costs outside. In the second place 1 500 for all three.
struct ScheduleCase : CaseBuilder {
    domain::Id<domain::Defect> crack, smoke, noise;
    domain::Id<domain::Head> head, second;
    domain::Id<domain::ClaimItem> one, both, third, costs, lump;

    ScheduleCase() {
        crack = add_defect("Sprucken lucka");
        smoke = add_defect("Ryker in");
        noise = add_defect("Missljud");
        head = add_head();
        one = add_claim(head, {crack}, quoted_repair(money(1'000)));
        at(one).evidence = {add_exhibit("Offert")};
        both = add_claim(head, {crack, smoke}, quoted_repair(money(600)));
        third = add_claim(head, {noise}, quoted_repair(money(400)));
        costs = add_claim(head, {}, lump_sum(money(90)));
        at(costs).remedy = domain::Remedy::Costs;
        second = add_head();
        lump = add_claim(second, {crack, smoke, noise}, lump_sum(money(1'500)));
    }

    domain::Answer& answer(domain::Id<domain::ClaimItem> about, domain::Stance stance,
                           std::optional<domain::Money> amount = {}, std::string reason = {}) {
        auto& made = put(records().answers);
        made.item = about;
        made.respondent = trader;
        made.stance = stance;
        made.amount = amount;
        made.reason = std::move(reason);
        made.date = day("2026-03-01");
        return made;
    }

    /// Accepted on 1 April 2026.
    domain::Offer& accepted(domain::Id<domain::ClaimItem> about, domain::Money amount) {
        auto& made = put(records().offers);
        made.offeror = trader;
        made.lines = {{about, amount}};
        made.outcome = domain::OfferOutcome::Accepted;
        made.date = made.answered = day("2026-04-01");
        return made;
    }

    /// The district court finds the first defect and grants 700 of its 1 000.
    void judgment() {
        auto& court = put(records().instances);
        court.kind = domain::InstanceKind::FirstCourt;
        court.forum = "Göteborgs tingsrätt";
        court.before = {{one, money(1'000)}};
        auto& ruling = put(records().rulings);
        ruling.instance = court.id;
        ruling.date = day("2026-06-01");
        auto& finding = put(records().defect_findings);
        finding.ruling = ruling.id;
        finding.defect = crack;
        finding.finding = domain::Finding::Found;
        auto& result = put(records().item_results);
        result.ruling = ruling.id;
        result.item = one;
        result.outcome = domain::ItemOutcome::InPart;
        result.amount = money(700);
        result.reason = "Offerten är för hög";
    }

    template <class T>
    T& put(std::vector<T>& list) {
        T& made = list.emplace_back();
        made.id = {uid(next_record_++)};
        if constexpr (requires { made.position; }) made.position = static_cast<int>(list.size());
        return made;
    }

private:
    std::uint32_t next_record_ = 9'000;
};

inline app::ScheduleChoices schedule_choices(app::ScheduleLayout layout = app::ScheduleLayout::Court,
                                             text::Language language = text::Language::Swedish) {
    return {.layout = layout, .language = language, .dated = day("2026-11-21")};
}
inline app::Schedule schedule(const domain::Case& dispute,
                              app::ScheduleLayout layout = app::ScheduleLayout::Court) {
    return app::schedule_of(dispute, schedule_choices(layout), resources());
}

/// The file as a table that a test fills in.
struct FilledSchedule {
    const domain::Case& dispute;
    exchange::Sheet sheet;

    explicit FilledSchedule(const domain::Case& whole,
                            exchange::SheetFormat format = exchange::SheetFormat::Ods,
                            app::ScheduleChoices choices = schedule_choices())
        : dispute(whole),
          sheet(std::get<exchange::Sheet>(
              exchange::read_sheet(app::schedule_file(whole, choices, format, resources())))) {}

    /// The cell of a column, by its heading, in the n-th row that begins with that number.
    exchange::SheetCell& at(const std::string& number, const std::string& heading, int nth = 1) {
        for (std::size_t i = head() + 1; i < sheet.rows.size(); ++i)
            if (sheet.rows[i][0].text == number && --nth == 0) return cell(sheet.rows[i], heading);
        throw std::logic_error("no row " + number);
    }
    void fill(const std::string& number, const std::string& heading, std::string text,
              std::string plain_number = {}) {
        at(number, heading) = {std::move(text), std::move(plain_number)};
    }
    void fill(const std::string& number, const std::string& heading, std::string text, int nth) {
        at(number, heading, nth) = {std::move(text)};
    }
    std::size_t head() const {
        for (std::size_t i = 0; i < sheet.rows.size(); ++i)
            if (sheet.rows[i].size() > 5) return i;
        throw std::logic_error("no headings");
    }
    app::ScheduleReading read() {
        sheet.head = 0;
        return app::read_schedule(dispute, exchange::write_ods(sheet), resources());
    }

private:
    exchange::SheetCell& cell(exchange::SheetRow& row, const std::string& heading) {
        for (std::size_t j = 0; j < sheet.rows[head()].size(); ++j)
            if (sheet.rows[head()][j].text.starts_with(heading)) {
                if (row.size() <= j) row.resize(j + 1);
                return row[j];
            }
        throw std::logic_error("no column " + heading);
    }
};

/// With usual spaces for those that do not break.
inline std::string plain(std::string text) {
    const std::string fixed = "\u00A0";
    for (auto at = text.find(fixed); at != std::string::npos; at = text.find(fixed, at))
        text.replace(at, fixed.size(), " ");
    return text;
}

/// "1 stance Medges; …": what is proposed, in order.
inline std::string proposed(const app::ScheduleReading& reading) {
    std::string out;
    for (const app::ProposedAnswer& change : reading.changes)
        out += (out.empty() ? "" : "; ") + change.row + " " +
               std::string(domain::choice_name(change.column)) + " " +
               (change.is_inferred ? "inferred" : change.after);
    return out;
}
inline std::vector<app::ScheduleProblemKind> kinds_of(const app::ScheduleReading& reading) {
    std::vector<app::ScheduleProblemKind> kinds;
    for (const app::ScheduleProblem& problem : reading.problems) kinds.push_back(problem.kind);
    return kinds;
}

} // namespace redress::test
