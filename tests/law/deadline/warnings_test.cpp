// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/packs_for_tests.h"
#include "law/rule_pack.h"
#include "support/catch_compat.h"

using namespace redress;
using namespace redress::law;

namespace {

std::string warnings_of(const Deadline& deadline) {
    std::string names;
    for (const Warning& warning : deadline.warnings)
        names += (names.empty() ? "" : " ") + std::string(domain::choice_name(warning.kind)) +
                 (warning.number ? " " + std::to_string(warning.number) : "") +
                 (warning.date ? " " + warning.date->iso() : "");
    return names;
}

} // namespace

TEST_CASE("a date in a year whose holidays are unknown says which year") {
    CHECK(warnings_of(deadline_of({}, "2030-10-30")).empty());
    CHECK(warnings_of(deadline_of({}, "2030-11-07")) == "holiday_year_unknown 2031");
    CHECK(warnings_of(deadline_of({}, "2019-10-25")) == "holiday_year_unknown 2019");
    CHECK(deadline_of({}, "2030-11-07").computed == day_of("2031-01-07"));
}

TEST_CASE("an act near the turn of the year names every year it looked into") {
    const Deadline deadline = deadline_of({{"periods", "[\"1 day\"]"}}, "2030-12-31");
    CHECK(warnings_of(deadline) == "holiday_year_unknown 2031");
    CHECK(warnings_of(deadline_of({{"periods", "[\"2 days\"]"}}, "2027-12-31")).empty());
}

TEST_CASE("a window does not ask for holidays") {
    const std::map<std::string, std::string> window{{"kind", "\"window\""},
                                                    {"rolls", ""},
                                                    {"by", ""},
                                                    {"complete_when", ""},
                                                    {"periods", "[\"30 years\"]"}};
    CHECK(warnings_of(deadline_of(window, "2026-03-18")).empty());
}

TEST_CASE("a year without its decree of exchanged days is not known") {
    const std::string moved = "moved = [ { year = 2025, rest = [2025-05-02], work = [2025-05-17] } ]\n";
    const Pack pack = pack_with(rule_text(), calendar_text(moved));
    CHECK(warnings_of(deadline_in(pack, "2025-03-03")).empty());
    CHECK(warnings_of(deadline_in(pack, "2026-03-03")) == "holiday_year_unknown 2026");
    CHECK(pack.gaps().size() == 10); // 2020 to 2024 and 2026 to 2030
    CHECK(pack.gaps().front().from == day_of("2020-01-01"));
}

TEST_CASE("exchanged days open a Saturday and close a Friday") {
    const std::string moved = "moved = [ { year = 2025, rest = [2025-05-02], work = [2025-05-17] } ]\n";
    const Pack pack = pack_with(rule_text({{"periods", "[\"1 day\"]"}}), calendar_text(moved));
    CHECK(deadline_in(pack, "2025-05-16").legal == day_of("2025-05-17"));
    CHECK(deadline_in(pack, "2025-05-01").legal == day_of("2025-05-05"));
}

TEST_CASE("a rule that nobody has confirmed says so") {
    CHECK(warnings_of(deadline_of({{"confidence", "\"low\""}}, "2026-03-18")) == "low_confidence");
    CHECK(warnings_of(deadline_of({{"confidence", "\"medium\""}}, "2026-03-18")).empty());
}

TEST_CASE("moving a day by a rule that is less sure says so only when the day moves") {
    const std::map<std::string, std::string> unsure{{"rolls_confidence", "\"medium\""}};
    CHECK(warnings_of(deadline_of(unsure, "2026-03-17")) == "roll_uncertain");
    CHECK(warnings_of(deadline_of(unsure, "2026-03-18")).empty());
}

TEST_CASE("a rule outside its days and one that was replaced say so") {
    const Pack pack = pack_with(rule_text({{"valid_to", "2024-12-31"}}) +
                                rule_text({{"valid_from", "2025-01-01"}, {"periods", "[\"1 month\"]"}}));
    CHECK(warnings_of(deadline_in(pack, "2024-12-30")).empty());
    CHECK(warnings_of(deadline_in(pack, "2026-03-18")) ==
          "rule_not_in_force 2026-03-18 superseded 2025-01-01");
    CHECK(warnings_of(std::get<Deadline>(deadline_for(pack, pack.rules().front(), day_of("2024-12-31"))))
              .empty());
    const auto newer = deadline_for(pack, pack.rules().back(), day_of("2024-03-18"));
    CHECK(warnings_of(std::get<Deadline>(newer)) == "rule_not_in_force 2024-03-18");
}

TEST_CASE("a rule out of force is not called replaced before its successor holds") {
    const Pack pack =
        pack_with(rule_text({{"valid_to", "2022-12-31"}}) + rule_text({{"valid_from", "2025-01-01"}}));
    CHECK(warnings_of(deadline_in(pack, "2024-03-18")) == "rule_not_in_force 2024-03-18");
}

TEST_CASE("a rule that depends on the contract says when its date is not known") {
    const std::map<std::string, std::string> rule{{"chosen_by", "\"contract\""},
                                                  {"valid_from", "2022-05-01"}};
    CHECK(warnings_of(deadline_of(rule, "2026-03-18")) == "contract_date_needed");
    CHECK(warnings_of(deadline_of(rule, "2026-03-18", {.contract = day_of("2022-05-01")})).empty());
    CHECK(warnings_of(deadline_of(rule, "2026-03-18", {.contract = day_of("2022-04-30")})) ==
          "rule_not_in_force 2022-04-30");
    CHECK(warnings_of(deadline_of({{"chosen_by", "\"contract\""}}, "2026-03-18")).empty());
}

TEST_CASE("a rule for some prices asks for the price") {
    const std::map<std::string, std::string> rule{{"price_to", "\"1000\""}};
    CHECK(warnings_of(deadline_of(rule, "2026-03-18")) == "price_needed");
    const auto price = domain::from_plain_decimal("900", *domain::Currency::from_code("SEK"));
    CHECK(warnings_of(deadline_of(rule, "2026-03-18", {.price = price})).empty());
}

TEST_CASE("without its Land a German date says where the Länder differ") {
    const Deadline unknown = shipped_deadline("DE", "reopening", "2027-10-18");
    CHECK(unknown.legal == day_of("2027-11-01"));
    CHECK(warnings_of(unknown) == "state_needed 2027-11-01");
    CHECK(warnings_of(shipped_deadline("DE", "reopening", "2027-10-18", {.state = "NW"})).empty());
    const Pack& pack = shipped_packs().at("DE");
    CHECK(std::get<NoDeadline>(deadline_for(pack, *pack.rule("reopening", std::nullopt), day_of("2027-10-18"),
                                            {.state = "XX"})) == NoDeadline::UnknownState);
}

TEST_CASE("a holiday of some places only is said and does not move the day") {
    const Deadline deadline = shipped_deadline("DE", "reopening", "2025-08-01", {.state = "BY"});
    CHECK(deadline.legal == day_of("2025-08-15"));
    CHECK(warnings_of(deadline) == "local_holiday 2025-08-15");
    CHECK(shipped_deadline("DE", "reopening", "2025-08-01", {.state = "SL"}).legal == day_of("2025-08-18"));
}

TEST_CASE("a holiday that only places have is nowhere closed") {
    const std::string days = "states = [\"AA\", \"BB\"]\n";
    std::string calendar = calendar_text(days);
    calendar.replace(calendar.find("holidays = [ "), 13,
                     "holidays = [ { key = \"local\", once = 2026-05-18, local_in = [\"AA\"], "
                     "names = { en = \"L\" } }, ");
    const Pack pack = pack_with(rule_text(), calendar);
    const Deadline deadline = deadline_in(pack, "2026-03-18", {.state = "AA"});
    CHECK(deadline.legal == day_of("2026-05-18"));
    CHECK(warnings_of(deadline) == "local_holiday 2026-05-18");
    CHECK(warnings_of(deadline_in(pack, "2026-03-18", {.state = "BB"})).empty());
}

TEST_CASE("a rule of the Union counts with the days of the case's country") {
    Circumstances known{.contract = day_of("2026-05-02")};
    CHECK(shipped_deadline("EU", "withdrawal", "2026-06-05", known).legal == day_of("2026-06-19"));
    known.national = shipped_packs().at("SE").main_calendar(); // 19 June 2026 is Midsummer Eve
    const Deadline deadline = shipped_deadline("EU", "withdrawal", "2026-06-05", known);
    CHECK(deadline.legal == day_of("2026-06-22"));
    CHECK(deadline.warnings.empty());
    known.national = nullptr;
    CHECK(warnings_of(shipped_deadline("EU", "withdrawal", "2026-06-05", known)) == "national_days_unknown");
}
