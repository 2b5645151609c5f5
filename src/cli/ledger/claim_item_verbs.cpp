// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_json.h"
#include "ledger/ledger_text.h"
#include "ledger/ledger_verbs.h"
#include "ledger/opened_case.h"
#include "ledger/typed_lines.h"

#include <redress/app/ledger_edits.h>
#include <redress/domain/amount.h>

#include <algorithm>
#include <ostream>

namespace redress::cli {

namespace {

struct OneCase {
    std::string name;
};
struct Splitting {
    std::string name;
    int item = 0;
    bool equally = false;
    bool by_price = false;
    std::vector<std::int64_t> weights;
};

ExitCode list_items(Desk& desk, const OneCase& options) {
    const domain::Case dispute = desk.load(options.name);
    if (desk.options().json)
        print(desk.out(), matrix_json(dispute));
    else
        desk.out() << matrix_text(dispute, desk);
    return ExitCode::Done;
}

app::Split way_of(const Splitting& options) {
    if (options.equally) return app::Split::Equally;
    return options.by_price ? app::Split::ByPrice : app::Split::ByWeight;
}

void check_splitting(Desk& desk, const Splitting& options, const domain::ClaimItem& item) {
    const auto& messages = desk.messages();
    const int ways = int{options.equally} + int{options.by_price} + int{!options.weights.empty()};
    if (ways != 1) throw UsageError(messages.tr("Give one of --equally, --by-price and --weights."));
    if (!options.weights.empty() && std::ranges::count(options.weights, 0) == std::ssize(options.weights))
        throw UsageError(messages.tr("Give at least one weight above 0."));
    if (!options.weights.empty() && options.weights.size() != item.defects.size())
        throw UsageError(text::filled(messages.tr("The claim item covers {0} defects: give {0} weights."),
                                      {std::to_string(item.defects.size())}));
}

void tell_shares(Desk& desk, const domain::Case& dispute, const domain::ClaimItem& item) {
    Json shares = Json::array();
    std::string lines;
    for (const domain::DefectShare& share : item.defects) {
        const domain::Defect& defect = *domain::find(dispute, share.defect);
        shares.push_back({{"defect", defect.number}, {"share", json_of(share.share)}});
        lines +=
            std::to_string(defect.number) + " " + defect.title + ": " + amount_cell(share.share, desk) + "\n";
    }
    lines += desk.messages().tr("This is an allocation, not evidence, until evidence for it is recorded.");
    desk.tell_done(lines, {{"item", item_number(dispute, item.id)}, {"shares", shares}});
}

ExitCode split(Desk& desk, const Splitting& options) {
    const auto loaded = opened_case(desk, options.name);
    const auto& item = item_numbered(desk, loaded.dispute, options.item);
    check_splitting(desk, options, item);
    const bool has_amount = domain::calculation_of(loaded.dispute, item).amount && !item.defects.empty();
    if (!has_amount)
        throw UsageError(
            desk.messages().tr("The claim item has no amount, or no defects to divide it over."));
    const auto edit = app::split_edit(loaded, item.id, way_of(options), options.weights);
    const auto now = written(desk, loaded, edit);
    if (!now) return ExitCode::BadInput;
    tell_shares(desk, *now, *domain::find(*now, item.id));
    return ExitCode::Done;
}

void describe_items(CLI::App& verb, OneCase& options) {
    take_case_of(verb, options.name);
    verb.footer("Example: redress-cli --casebook my.redress claim items 1");
}

void describe_split(CLI::App& verb, Splitting& options) {
    take_case_of(verb, options.name);
    verb.add_option("item", options.item, "Number that claim items CASE shows")->required()->type_name("N");
    verb.add_flag("--equally", options.equally, "The same for each defect");
    verb.add_flag("--by-price", options.by_price, "By the prices of what the defects belong to");
    verb.add_option("--weights", options.weights, "One whole number for each defect, in their order")
        ->delimiter(',')
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("W,W,…");
    verb.footer("Example: redress-cli --casebook my.redress claim split 1 1 --equally");
}

} // namespace

void add_claim_items(CLI::App& noun, Verb& chosen) {
    add_verb<OneCase>(noun, chosen, "items",
                      "Each claim item from the claim to the last payment, and what became of each defect",
                      describe_items, list_items);
    add_verb<Splitting>(noun, chosen, "split", "Divide the amount of a claim item over its defects",
                        describe_split, split);
}

} // namespace redress::cli
