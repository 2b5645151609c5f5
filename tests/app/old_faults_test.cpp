// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <algorithm>
#include <limits>

using namespace redress;
using namespace redress::test;
using domain::ProblemKind;

namespace {

/// A stored record becomes what no edit would be allowed to make of it, as an older version might have left
/// it.
void leave(const OpenWorkspace& open, const domain::Record& fault) {
    auto casebook = storage::Casebook::open(open.file());
    auto work = casebook.begin();
    const std::vector changes{domain::altering(work.load_case(open.id()).value(), fault)};
    work.write(open.id(), changes);
    work.append_history(open.id(), {"2026-03-01T12:00:00Z", "bo", "Change"}, changes);
    work.commit();
}

domain::Defect numbered(const OpenWorkspace& open, int number) {
    domain::Defect defect = *domain::find(open.loaded().dispute, open.defect);
    defect.number = number;
    return defect;
}

bool is_refused_for(const app::ApplyResult& result, ProblemKind kind) {
    const auto* refused = std::get_if<app::Refused>(&result);
    return refused != nullptr && std::any_of(refused->begin(), refused->end(),
                                             [&](const auto& problem) { return problem.kind == kind; });
}

domain::Edit adding_head(const OpenWorkspace& open, std::uint32_t n) {
    domain::Head head;
    head.id.uid = uid(n);
    return {open.id(), "Add head", {domain::adding(head)}};
}

} // namespace

TEST_CASE("an old fault in one record lets no other contradiction in") {
    OpenWorkspace open;
    leave(open, numbered(open, 0));
    REQUIRE(is_applied(open.anna.apply(adding_head(open, 500))));
    CHECK(is_refused_for(open.anna.apply(adding_head(open, 501)), ProblemKind::DuplicateNumber));
}

TEST_CASE("an old fault can be mended beside another one") {
    OpenWorkspace open;
    REQUIRE(is_applied(open.anna.apply(open.adding_defect(2, 500))));
    leave(open, numbered(open, 0));
    domain::Defect second = open.loaded().dispute.defects.back();
    second.number = 0;
    leave(open, second); // two defects of one number below one
    CHECK(is_applied(
        open.anna.apply({open.id(), "Change", {domain::altering(open.loaded(), numbered(open, 1))}})));
}

TEST_CASE("a stored amount beyond every limit stands in the way of no other edit and can be mended") {
    OpenWorkspace open;
    domain::Item item = *domain::find(open.loaded().dispute, open.builder.item);
    item.price->minor = std::numeric_limits<std::int64_t>::max();
    item.trade_in = item.price;
    leave(open, item);
    CHECK(is_applied(open.anna.apply(open.retitled(open.loaded(), "Other"))));
    item.price = open.builder.money(100);
    item.trade_in.reset();
    CHECK(is_applied(open.anna.apply({open.id(), "Change", {domain::altering(open.loaded(), item)}})));
}
