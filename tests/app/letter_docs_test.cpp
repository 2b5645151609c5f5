// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_case.h"
#include "support/catch_compat.h"

#include <fstream>
#include <iterator>
#include <set>

using namespace redress;
using namespace redress::test;

namespace {

/// Every value and list of a tree and of its rows.
void collect(const documents::FieldTree& tree, std::set<std::string>& names) {
    for (const auto& [name, value] : tree.values()) names.insert(name);
    for (const auto& [name, rows] : tree.lists()) {
        names.insert(name);
        for (const auto& row : rows) collect(row, names);
    }
}

} // namespace

TEST_CASE("every field that a template may name is documented") {
    std::set<std::string> names;
    for (const char* kind : {"price_reduction_claim", "answer_to_claim", "case_summary", "case_position"})
        collect(app::letter_fields(RichCase(), choices(kind), resources()), names);
    std::ifstream in(std::string(REDRESS_SOURCE_DIR) + "/docs/templates.md");
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    CHECK(names.size() > 80);
    for (const std::string& name : names) {
        INFO(name);
        CHECK(holds(text, "`" + name + "`"));
    }
}
