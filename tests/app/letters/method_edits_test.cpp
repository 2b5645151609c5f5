// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_workspace.h"
#include "support/court_case.h"
#include "support/domain_printing.h"

#include <redress/app/ledger_edits.h>

using namespace redress;
using namespace redress::domain;
using namespace redress::test;

namespace {

/// Beside the 400 that the third item is quoted at, quotes of 500 and 330 from others.
struct Quotes : CourtCase {
    Id<Exhibit> own, dear, low;
    Quotes() {
        own = add_exhibit("Offert 1");
        dear = add_exhibit("Offert 2");
        low = add_exhibit("Offert 3");
        at(c).evidence = {own};
        add(quoted_repair(money(500), "Murarna HB"), {dear});
        add(quoted_repair(money(330), "Sotarn AB"), {low});
    }
    Id<Estimate> add(Basis basis, std::vector<Id<Exhibit>> evidence = {}) {
        Estimate& made = records().estimates.emplace_back();
        made.id.uid = uid(8'500 + static_cast<std::uint32_t>(records().estimates.size()));
        made.position = static_cast<int>(records().estimates.size());
        made.item = c;
        made.basis = std::move(basis);
        made.evidence = std::move(evidence);
        return made.id;
    }
    LoadedCase loaded() const {
        LoadedCase all{dispute(), {}};
        for (const Record& record : records_of(dispute())) all.revisions[uid_of(record)] = 1;
        return all;
    }
    Case after(const Edit& edit) const { return with_changes(dispute(), edit.changes); }
    Case by(Method method) {
        ClaimItem asked = at(c);
        asked.basis = {};
        asked.basis.method = method;
        return after(app::by_quotes_edit(loaded(), asked, fixed_ports("anna")));
    }
};

std::optional<Money> amount(const Case& dispute, Id<ClaimItem> item) {
    return calculation_of(dispute, *find(dispute, item)).amount;
}

} // namespace

TEST_CASE("an average of quotes counts the item's own and is shown by all of them") {
    Quotes made;
    const Case chosen = made.by(Method::AverageQuote);
    CHECK(amount(chosen, made.c) == money(410)); // (500 + 330 + 400) / 3
    CHECK(chosen.estimates.size() == 3);
    CHECK(find(chosen, made.c)->evidence == std::vector{made.dear, made.low, made.own});
}

TEST_CASE("the lowest quote is shown by its own exhibit") {
    Quotes made;
    const Case chosen = made.by(Method::LowestQuote);
    CHECK(amount(chosen, made.c) == money(330));
    CHECK(find(chosen, made.c)->evidence == std::vector{made.low});
}

TEST_CASE("evidence that is chosen with the quotes stays beside theirs") {
    Quotes made;
    ClaimItem item = made.at(made.c);
    item.basis = {};
    item.basis.method = Method::LowestQuote;
    const auto photo = made.add_exhibit("Foto");
    item.evidence = {photo};
    const Case chosen = made.after(app::by_quotes_edit(made.loaded(), item, fixed_ports("anna")));
    CHECK(find(chosen, made.c)->evidence == std::vector{photo, made.low});
}

TEST_CASE("an average that was recorded as a way is chosen with the evidence of its quotes") {
    Quotes made;
    Basis basis;
    basis.method = Method::AverageQuote;
    const auto way = made.add(basis);
    const Case chosen = made.after(app::choose_edit(made.loaded(), way, fixed_ports("anna")));
    CHECK(amount(chosen, made.c) == money(410));
    CHECK(find(chosen, made.c)->evidence == std::vector{made.dear, made.low, made.own});
    CHECK(amount(app::with_kept_way(made, made.c), made.c) == money(400)); // nothing is chosen yet
}

TEST_CASE("another way keeps the one before and a way from quotes needs no keeping") {
    Quotes made;
    const auto percent = made.add(percentage(1));
    const Case first = made.after(app::choose_edit(made.loaded(), percent, fixed_ports("anna")));
    CHECK(first.estimates.size() == 4); // the quote of 400 beside the three
    CHECK(first.estimates.back().evidence == std::vector{made.own});
    CHECK(find(first, made.c)->evidence.empty());
    made.at(made.c).basis = {};
    made.at(made.c).basis.method = Method::LowestQuote;
    CHECK_FALSE(app::kept_way(made, made.c));
    made.at(made.c).basis = percentage(1);
    CHECK_FALSE(app::kept_way(made, made.c)); // a way says the same already
}

TEST_CASE("evidence of an item without a method is not lost when its quotes are chosen") {
    Quotes made;
    const auto photo = made.add_exhibit("Foto");
    made.at(made.c).basis = {};
    made.at(made.c).evidence = {photo};
    const Case chosen = made.by(Method::LowestQuote);
    CHECK(find(chosen, made.c)->evidence == std::vector{made.low, photo});
}

TEST_CASE("evidence beside that of the same way is not lost when another way is chosen") {
    Quotes made;
    const auto photo = made.add_exhibit("Foto");
    made.add(made.at(made.c).basis, {made.own}); // says the same as the item, with less
    made.at(made.c).evidence = {made.own, photo};
    const auto percent = made.add(percentage(1));
    const Case chosen = made.after(app::choose_edit(made.loaded(), percent, fixed_ports("anna")));
    CHECK(find(chosen, made.c)->evidence == std::vector{photo});
}
