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
        add_quotes();
    }

private:
    /// The third item takes the lowest of its quotes: the dearer one is nobody's business.
    void add_quotes() {
        at(third).basis = {};
        at(third).basis.method = domain::Method::LowestQuote;
        for (const domain::Basis& basis :
             {quoted_repair(money(400), "Öppen offert"), quoted_repair(marker.amount(), "")}) {
            auto& quote = put(records().estimates);
            quote.item = third;
            quote.basis = basis;
            quote.evidence = {records().exhibits.back().id};
            if (basis.source.empty()) marker.mark(quote.basis.source);
            marker.mark(quote.note);
        }
    }
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
        auto& open = accepted(one, marker.amount());
        open.outcome = domain::OfferOutcome::Open;
        open.answered.reset();
        open.audience = Audience::OtherSide;
        open.without_prejudice = true;
        marker.mark(open.conditions);
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

void check_unmarked(const std::string& text) {
    CHECK(text.size() > 1'000);
    CHECK_FALSE(holds(text, "GEHEIM"));
}

void check_silent(const std::string& name, const std::string& text) {
    INFO(name);
    const std::string plain = without_spaces(text);
    CHECK(plain.size() > 50);
    CHECK_FALSE(holds(plain, "GEHEIM"));
    CHECK_FALSE(holds(plain, "777"));
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

std::string output_of(const std::string& command) {
    const ScratchFolder folder;
    const std::string path = (folder / "out").string();
    REQUIRE(std::system((command + " > '" + path + "'").c_str()) == 0);
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Title, author and whatever else a PDF says about itself, but for its size.
std::string facts_of(const std::string& pdf) {
    const ScratchFolder folder;
    const std::string path = (folder / "a.pdf").string();
    std::ofstream(path, std::ios::binary) << pdf;
    return output_of("pdfinfo '" + path + "' | grep -v '^File size'");
}

/// All cells, hidden ones too, but those of the last column, the key: its digits may be any.
std::string all_cells(const std::string& bytes) {
    std::string out;
    const auto read = exchange::read_sheet(bytes);
    for (const auto& row : std::get<exchange::Sheet>(read).rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            if (i == 0 || i + 1 < row.size()) out += row[i].text + "\n" + row[i].number + "\n";
    return out;
}

/// Every part of an archive as it stands there.
std::string all_parts(const std::string& bytes) {
    const ScratchFolder folder;
    const std::string path = (folder / "a.ods").string();
    std::ofstream(path, std::ios::binary) << bytes;
    return output_of("python3 -c \"import sys, zipfile; z = zipfile.ZipFile('" + path +
                     "'); [sys.stdout.buffer.write(n.encode() + z.read(n)) for n in z.namelist()]\"");
}

using Texts = std::vector<std::pair<std::string, std::string>>;

void add_paper(Texts& texts, const std::string& name, const app::MadeLetter& made) {
    INFO(name);
    CHECK(made.problems.empty());
    texts.emplace_back(name + " as text", made.text);
    texts.emplace_back(name + " as PDF", words_of(made.pdf));
    texts.emplace_back(name + "'s facts", facts_of(made.pdf));
}

Texts schedule_texts(const domain::Case& dispute, const documents::TemplateHead& head,
                     text::Language language) {
    const std::string name = head.kind.substr(0, head.kind.find('_'));
    const auto layout = domain::choice_from<app::ScheduleLayout>(name);
    REQUIRE(layout);
    const auto chosen = schedule_choices(*layout, language);
    Texts texts;
    add_paper(texts, head.kind, app::make_schedule(dispute, chosen, resources(), documents::FontSet{}));
    for (const auto format : {exchange::SheetFormat::Ods, exchange::SheetFormat::Csv}) {
        const std::string bytes = app::schedule_file(dispute, chosen, format, resources());
        texts.emplace_back(head.kind + " as a file", all_cells(bytes));
        if (format == exchange::SheetFormat::Ods) check_unmarked(all_parts(bytes));
    }
    return texts;
}

/// What the customer handed in he may read; the note beside it he may not.
app::MadeLetter receipt_for(domain::Case dispute, text::Language language) {
    domain::Intake& intake = dispute.intakes.front();
    intake.item = dispute.items.front().id;
    intake.received = day("2026-01-07");
    intake.condition = "Hel";
    intake.complaint = "Ryker in";
    return app::make_letter(dispute, choices(app::intake_receipt, language), resources(),
                            documents::FontSet{});
}

/// A paper as everybody gets it, in every form. A new kind of paper has to say here how it is made.
Texts texts_of(const domain::Case& dispute, const documents::TemplateHead& head, text::Language language) {
    if (head.group == "schedule") return schedule_texts(dispute, head, language);
    if (head.kind == "first_letter") return {}; // made from answers to questions, which hold no secrets
    Texts texts;
    if (head.kind == app::intake_receipt)
        add_paper(texts, head.kind, receipt_for(dispute, language));
    else if (app::is_about_a_case(head))
        add_paper(texts, head.kind,
                  app::make_letter(dispute, choices(head.kind, language), resources(), documents::FontSet{}));
    else
        FAIL("nobody has said how " << head.kind << " is made from a case");
    return texts;
}

} // namespace

TEST_CASE("no paper meant for others holds what only the own side may know") {
    const SecretCase secret;
    std::size_t papers = 0;
    for (const auto language : {text::Language::Swedish, text::Language::English})
        for (const auto& [kind, form] : resources().templates(language)) {
            if (form.head().is_for_own_side) continue;
            for (const auto& [name, text] : texts_of(secret, form.head(), language)) check_silent(name, text);
            ++papers;
        }
    CHECK(papers >= 20);
}

// What the test above looks for can be found: the own side's sheet is made from the same case.
TEST_CASE("the own side's sheet has the offers and reserves that other papers keep back") {
    const SecretCase secret;
    const std::string text = without_spaces(text_of(secret, choices("case_position")));
    CHECK(holds(text, "GEHEIM"));
    CHECK(holds(text, "777"));
}

TEST_CASE("no paper for others is made of words for own eyes") {
    const SecretCase secret;
    for (const char* kind : {"case_summary", "price_reduction_claim"})
        CHECK_FALSE(
            app::letter_fields(secret, choices(kind), resources()).lists().contains("position.offers"));
    CHECK(app::letter_fields(secret, choices("case_position"), resources())
              .lists()
              .contains("position.offers"));
}

TEST_CASE("a mark that is not private is found where it stands") {
    SecretCase secret;
    secret.at(secret.crack).description = "GEHEIM-0";
    const auto made = app::schedule_of(secret, schedule_choices(), resources());
    CHECK(made.sections[0].rows[0].description == "GEHEIM-0");
}
