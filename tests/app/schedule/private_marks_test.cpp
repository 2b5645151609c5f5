// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_case.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/domain/record.h>

#include <fstream>
#include <iterator>

using namespace redress;
using namespace redress::test;
using domain::Audience;

namespace {

/// Marks what only the own side may know with "GEHEIM" and a number, in texts, and with amounts of 77 7nn.nn,
/// where `nn` counts too.
class Marker {
public:
    void mark(std::string& text) { text = "GEHEIM-" + std::to_string(++marks_); }
    domain::Money amount() { return money(77'700 + ++marks_, 77); }

private:
    int marks_ = 0;
};

struct SecretCase : ScheduleCase {
    Marker marker;

    SecretCase() {
        answer(one, domain::Stance::Part, money(300), "Öppet skäl");
        judgment();
        at(consumer).address = at(trader).address = {"Gatan 1", "411 01", "Göteborg", ""};
        add_notice({crack});
        add_payment(domain::PaymentKind::PricePaid, money(1'000));
        add_repair_attempt({smoke}, domain::RepairOutcome::Remains);
        mark_notes();
        add_offers();
        add_own_records();
        add_kept_back();
    }

private:
    void mark_notes() {
        auto& all = records();
        marker.mark(all.sheet.note);
        for (auto& record : all.parties) marker.mark(record.note);
        for (auto& record : all.purchases) marker.mark(record.note);
        for (auto& record : all.payments) marker.mark(record.note);
        for (auto& record : all.defects) marker.mark(record.private_note);
        for (auto& record : all.notices) marker.mark(record.note);
        for (auto& record : all.repair_attempts) marker.mark(record.note);
        for (auto& record : all.instances) marker.mark(record.note);
        for (auto& record : all.rulings) marker.mark(record.note);
    }
    /// Open, refused, accepted and not released; released and without prejudice.
    void add_offers() {
        for (const auto outcome : {domain::OfferOutcome::Open, domain::OfferOutcome::Refused,
                                   domain::OfferOutcome::Accepted, domain::OfferOutcome::Countered}) {
            auto& offer = accepted(third, marker.amount());
            offer.outcome = outcome;
            offer.lump = marker.amount();
            marker.mark(offer.conditions);
            marker.mark(offer.note);
        }
        auto& released = accepted(both, marker.amount());
        released.audience = Audience::Forum;
        released.without_prejudice = true;
        marker.mark(released.conditions);
    }
    void add_own_records() {
        auto& reserve = put(records().reserves);
        reserve.item = one;
        reserve.likely = marker.amount();
        reserve.reserved = marker.amount();
        marker.mark(reserve.note);
        auto& estimate = put(records().estimates);
        estimate.item = one;
        estimate.basis = quoted_repair(marker.amount());
        marker.mark(estimate.basis.source);
        marker.mark(estimate.note);
        auto& cost = put(records().handling_costs);
        cost.defect = crack;
        cost.amount = marker.amount();
        marker.mark(cost.note);
        auto& recourse = put(records().recourses);
        recourse.against = trader;
        recourse.amount = marker.amount();
        marker.mark(recourse.note);
        auto& intake = put(records().intakes);
        marker.mark(intake.condition);
        marker.mark(intake.complaint);
        marker.mark(intake.note);
        auto& deadline = put(records().deadlines);
        marker.mark(deadline.title);
        deadline.safe = day("2026-12-24");
    }
    /// Kept back, or for the forum alone, and named as evidence all the same.
    void add_kept_back() {
        for (const Audience audience : {Audience::OwnSide, Audience::Forum}) {
            domain::Exhibit& exhibit = put(records().exhibits);
            exhibit.number = 77'700 + static_cast<int>(audience);
            exhibit.audience = audience;
            marker.mark(exhibit.title);
            marker.mark(exhibit.proves);
            marker.mark(exhibit.reference);
            at(one).evidence.push_back(exhibit.id);
            records().answers[0].evidence.push_back(exhibit.id);
        }
    }
};

/// Whatever a space may be written as.
std::string without_spaces(std::string text) {
    for (const std::string space : {"\u00A0", "\u202F", " ", "\n"})
        for (auto at = text.find(space); at != std::string::npos; at = text.find(space, at))
            text.erase(at, space.size());
    return text;
}

void check_silent(const std::string& name, const std::string& text) {
    INFO(name);
    const std::string plain = without_spaces(text);
    CHECK(plain.size() > 100);
    CHECK(plain.find("GEHEIM") == std::string::npos);
    CHECK(plain.find("777") == std::string::npos);
}

/// The words of a PDF as another program reads them.
std::string words_of(const std::string& pdf) {
    const ScratchFolder folder;
    const std::string path = (folder / "a.pdf").string();
    std::ofstream(path, std::ios::binary) << pdf;
    REQUIRE(std::system(("pdftotext -layout '" + path + "' '" + path + ".txt'").c_str()) == 0);
    std::ifstream in(path + ".txt");
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// All cells but those of the last column, the key: its digits may be any.
std::string all_cells(const std::string& bytes) {
    std::string out;
    const auto read = exchange::read_sheet(bytes);
    for (const auto& row : std::get<exchange::Sheet>(read).rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            if (i == 0 || i + 1 < row.size()) out += row[i].text + "\n" + row[i].number + "\n";
    return out;
}

} // namespace

TEST_CASE("no letter to the other side holds what only the own side may know") {
    const SecretCase secret;
    for (const auto language : {text::Language::Swedish, text::Language::English})
        for (const auto& [kind, form] : resources().templates(language)) {
            if (!app::is_about_a_case(form.head()) || form.head().side.empty()) continue;
            auto result = app::letter_document(secret, choices(kind, language), resources());
            CHECK(result.problems.empty());
            check_silent(kind, documents::plain_text(result.document));
        }
}

TEST_CASE("no summary of a case holds what only the own side may know") {
    const SecretCase secret;
    for (const auto language : {text::Language::Swedish, text::Language::English})
        check_silent("case_summary", text_of(secret, choices("case_summary", language)));
}

TEST_CASE("no schedule holds what only the own side may know") {
    const SecretCase secret;
    const documents::FontSet fonts;
    for (const auto language : {text::Language::Swedish, text::Language::English})
        for (const auto layout :
             {app::ScheduleLayout::Court, app::ScheduleLayout::Board, app::ScheduleLayout::Expert}) {
            const auto chosen = schedule_choices(layout, language);
            const auto made = app::make_schedule(secret, chosen, resources(), fonts);
            CHECK(made.problems.empty());
            check_silent("paper", made.text);
            check_silent("pdf", words_of(made.pdf));
            for (const auto format : {exchange::SheetFormat::Ods, exchange::SheetFormat::Csv})
                check_silent("file", all_cells(app::schedule_file(secret, chosen, format, resources())));
        }
}

TEST_CASE("a mark that is not private is found where it stands") {
    SecretCase secret;
    secret.at(secret.crack).description = "GEHEIM-0";
    const auto made = app::schedule_of(secret, schedule_choices(), resources());
    CHECK(made.sections[0].rows[0].description == "GEHEIM-0");
}
