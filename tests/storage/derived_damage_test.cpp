// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook_fixture.h"

using namespace redress;
using namespace redress::test;
using storage::Damage;

namespace {

/// A casebook with one case that has a defect and an exhibit; its title is all that can be found of it.
struct KeptCasebook {
    ScratchFolder folder;
    CaseBuilder builder;

    KeptCasebook() {
        builder.add_defect();
        builder.add_exhibit();
        auto casebook = new_casebook(file());
        store(casebook, builder);
    }
    std::filesystem::path file() const { return folder / "a.redress"; }
    std::vector<Damage> damages() const {
        const auto row = storage::Casebook::open(file()).list({}).at(0);
        return storage::damages_in(
            file(), [&](const domain::Case&) { return row; },
            [](const domain::Case& dispute) { return dispute.sheet.title; });
    }
    std::vector<Damage> damages_after(const std::string& sql) const {
        tamper(file(), sql);
        return damages();
    }
};

std::vector<Damage> derived(const std::string& what) {
    return {{Damage::Kind::CaseRow, "2026-0001", what}};
}

} // namespace

TEST_CASE("a search text that is not the case's is found although its index agrees") {
    const KeptCasebook kept;
    CHECK(kept.damages().empty());
    CHECK(kept.damages_after("UPDATE search_text SET words = 'nothing';"
                             "INSERT INTO search_index (search_index) VALUES ('rebuild')") ==
          derived("search_text"));
    CHECK(kept.damages_after("DELETE FROM search_text;"
                             "INSERT INTO search_index (search_index) VALUES ('rebuild')") ==
          derived("search_text"));
}

TEST_CASE("a counter behind a number that is given is found") {
    CHECK(KeptCasebook().damages_after("UPDATE year_counter SET last = 0") == derived("year_counter"));
    CHECK(KeptCasebook().damages_after("DELETE FROM case_counter WHERE kind = 'exhibit'") ==
          derived("case_counter"));
}

TEST_CASE("a case number that is given is passed over whatever the counter says") {
    const KeptCasebook kept;
    tamper(kept.file(), "UPDATE year_counter SET last = 0");
    auto casebook = storage::Casebook::open(kept.file());
    auto work = casebook.begin();
    CHECK(work.next_case_number(2026) == "2026-0002");
    CHECK(work.next_case_number(2026) == "2026-0003");
}

TEST_CASE("a state that is not the case's is found and one that an upgrade left open is not") {
    const KeptCasebook kept;
    const storage::CaseRow row = storage::Casebook::open(kept.file()).list({}).at(0);
    const auto damages = [&] {
        return storage::damages_in(kept.file(), [&](const domain::Case&) { return row; });
    };
    tamper(kept.file(), "UPDATE case_list SET state = 'items=1 granted=1'");
    CHECK(damages() == derived("case_list"));
    tamper(kept.file(), "UPDATE case_list SET state = '?'");
    CHECK(damages().empty());
}
