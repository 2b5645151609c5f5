// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/law/deadline.h>
#include <redress/law/pack.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string_view>

using namespace redress;
using Clock = std::chrono::steady_clock;

namespace {

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// A dispute as far as its dates go: a purchase, two defects, a repair, a complaint, a refusal, a judgment.
struct BenchCase {
    const law::Pack* pack;
    law::Circumstances known;
    std::vector<law::Happening> events;
};

domain::Date later(domain::Date day, int days) {
    return domain::day_after(day, days).value();
}

BenchCase case_number(int number, const std::vector<const law::Pack*>& packs) {
    using law::EventKind;
    const law::Pack* pack = packs[static_cast<std::size_t>(number) % packs.size()];
    const domain::Date bought = later(*domain::Date::from_ymd(2022, 6, 1), number % 1500);
    BenchCase made{.pack = pack, .known = {}, .events = {}};
    const auto& states = pack->main_calendar()->source().states;
    if (!states.empty()) made.known.state = states[static_cast<std::size_t>(number) % states.size()];
    made.known.contract = bought;
    made.events = {
        {EventKind::Delivery, later(bought, 9)},        {EventKind::Installation, later(bought, 20)},
        {EventKind::Discovery, later(bought, 120)},     {EventKind::Discovery, later(bought, 300)},
        {EventKind::Complaint, later(bought, 310)},     {EventKind::Refusal, later(bought, 330)},
        {EventKind::DemandSent, later(bought, 340)},    {EventKind::Judgment, later(bought, 700)},
        {EventKind::JudgmentServed, later(bought, 710)}};
    made.known.happenings = {{EventKind::Repair, later(bought, 130), later(bought, 150)}, made.events[2]};
    return made;
}

struct Sum {
    long dates = 0;
    long steps = 0;
};

Sum recomputed(const std::vector<BenchCase>& cases) {
    Sum sum;
    for (const BenchCase& each : cases)
        for (const law::Happening& event : each.events)
            for (const law::Deadline& deadline : law::proposals_for(*each.pack, event, each.known)) {
                ++sum.dates;
                sum.steps += static_cast<long>(deadline.steps.size());
            }
    return sum;
}

int count_from(std::string_view text) {
    int count = 100'000;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::clamp(count, 1, 10'000'000);
}

} // namespace

/// Arguments: the folder of the packs and, if wanted, how many cases.
int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "usage: bench_deadlines FOLDER [CASES]\n");
        return 2;
    }
    const int wanted = count > 2 ? count_from(arguments[2]) : 100'000;
    auto start = Clock::now();
    const auto packs = law::packs_in(std::filesystem::path(arguments[1]));
    fmt::print("{} packs read in {:.3f} s\n", packs.size(), seconds_since(start));
    std::vector<const law::Pack*> list;
    for (const auto& [code, pack] : packs) list.push_back(&pack);
    std::vector<BenchCase> cases;
    for (int number = 0; number < wanted; ++number) cases.push_back(case_number(number, list));
    start = Clock::now();
    const Sum sum = recomputed(cases);
    const double seconds = seconds_since(start);
    fmt::print("{} cases, {} dates, {} steps in {:.3f} s ({:.0f} ns a date)\n", cases.size(), sum.dates,
               sum.steps, seconds, 1e9 * seconds / static_cast<double>(std::max(sum.dates, 1L)));
    return EXIT_SUCCESS;
}
