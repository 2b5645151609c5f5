// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/outcome_fields.h"
#include "schedule/schedule_roles.h"
#include "schedule/shown_case.h"
#include "scope/letter_scope.h"

#include <redress/domain/ledger/ledger.h>
#include <redress/domain/ledger/single_records.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

/// One forum after another: who brought it there, what was in dispute, what was decided.
class Instances {
public:
    Instances(const Case& shown, const LetterWords& words, PaperReader reader)
        : shown_(shown), words_(words), reader_(reader), ledger_(ledger_of(shown)) {}

    std::vector<FieldTree> rows() const {
        std::vector<FieldTree> rows;
        for (std::size_t i = 0; i < ledger_.instances.size(); ++i) rows.push_back(row(i));
        return rows;
    }

private:
    FieldTree row(std::size_t place) const {
        const Instance& instance = *ledger_.instances[place];
        FieldTree tree;
        tree.set("title", title(instance));
        set_with_section(tree, "about", joined({parties(instance), course(instance)}));
        set_with_section(tree, "rulings", rulings(instance));
        set_list_with_section(tree, "items", items(place));
        return tree;
    }

    std::string say(const char* key, std::initializer_list<std::string> arguments) const {
        return words_.phrase(std::string("instance.") + key, arguments);
    }
    std::string say(const char* key, const std::string& value) const {
        return value.empty() ? value : say(key, {value});
    }
    std::string name_of(Id<Party> id) const {
        const Party* party = find(shown_, id);
        return party == nullptr ? std::string() : full_name(*party, words_);
    }
    std::string title(const Instance& instance) const {
        std::string name = forum_name(instance, words_);
        if (instance.file_number.empty()) return name;
        return words_.phrase(is_court(instance.kind) ? "schedule.forum_and_case"
                                                     : "schedule.forum_and_matter",
                             {name, instance.file_number});
    }

    /// "Kärande: Åsa Öberg. Svarande: Brasbutiken AB."; where nobody decides, who brought it.
    std::string parties(const Instance& instance) const {
        if (!gives_rulings(instance.kind)) return say("brought_by", name_of(instance.claimant));
        const auto named = [&](const char* group, Id<Party> id) {
            const std::string name = name_of(id);
            return name.empty() ? name
                                : closed(words_.phrase("schedule.by_forum",
                                                       {words_.choice(group, instance.kind), name}));
        };
        return joined({named("schedule_role_claimant", instance.claimant),
                       named("schedule_role_respondent", instance.respondent)});
    }

    std::string course(const Instance& instance) const {
        const bool is_dispute = gives_rulings(instance.kind);
        const Money amount = dispute_at(shown_, instance);
        const bool has_leave = instance.leave != LeaveToAppeal::NotNeeded;
        const bool has_left =
            instance.state == InstanceState::Withdrawn || instance.state == InstanceState::Remanded;
        const bool has_fee = reader_ == PaperReader::OwnSide && instance.fee.has_value();
        return joined(
            {say("opened", words_.date(instance.opened)),
             amount.is_zero() ? "" : say(is_dispute ? "in_dispute" : "concerns", words_.money(amount)),
             has_leave ? words_.choice("instance_leave", instance.leave) : "",
             has_left ? words_.choice("instance_state", instance.state) : "",
             say("closed", words_.date(instance.closed)),
             has_fee ? say("fee", words_.money(*instance.fee)) : ""});
    }

    /// Those that stand, a line each.
    std::string rulings(const Instance& instance) const {
        std::vector<std::string> lines;
        for (const Ruling& ruling : shown_.rulings)
            if (ruling.instance == instance.id && !is_replaced(shown_, ruling)) lines.push_back(line(ruling));
        return joined(lines, "\n");
    }
    std::string line(const Ruling& ruling) const {
        const std::string day = words_.date(ruling.date);
        const std::string said = day.empty() ? words_.phrase("instance.ruled") : say("ruled_on", {day});
        return joined({closed(joined({said, ruling.reference}, ", ")),
                       say("final_since", words_.date(ruling.final_since)), costs(ruling),
                       ruling.lifts_costs_below ? words_.phrase("instance.lifts_costs") : "",
                       say("interest_from", words_.date(ruling.interest_from))});
    }
    std::string costs(const Ruling& ruling) const {
        if (!ruling.costs) return {};
        const std::string receiver = name_of(ruling.costs_to);
        if (receiver.empty()) return say("costs", {words_.money(*ruling.costs)});
        return say("costs_to", {words_.money(*ruling.costs), receiver});
    }

    /// The claim items before it, or decided there all the same.
    std::vector<FieldTree> items(std::size_t place) const {
        std::vector<FieldTree> rows;
        for (const LedgerRow& row : ledger_.rows) {
            const ItemAtInstance& step = row.instances[place];
            const ClaimItem* item = find(shown_, row.item);
            if (item != nullptr && (step.in_dispute || step.result != nullptr))
                rows.push_back(item_row(*item, step));
        }
        return rows;
    }
    FieldTree item_row(const ClaimItem& item, const ItemAtInstance& step) const {
        const auto amount = [&](const std::optional<Money>& money) {
            return money ? text::format_amount(*money, words_.language()) : std::string();
        };
        const auto numbers = numbers_of(shown_, item.defects);
        const std::string name =
            item.title.empty() ? words_.choice("remedy", item.remedy) : unclosed(item.title);
        FieldTree tree;
        set_with_section(tree, "numbers", words_.numbers(numbers));
        tree.set("title", name);
        set_with_section(tree, "in_dispute", amount(step.in_dispute));
        const bool is_told = step.result != nullptr;
        set_with_section(tree, "outcome",
                         is_told ? words_.choice("schedule_outcome", step.result->outcome) : "");
        set_with_section(tree, "awarded", is_told ? amount(step.awarded) : "");
        return tree;
    }

    const Case& shown_;
    const LetterWords& words_;
    PaperReader reader_;
    Ledger ledger_;
};

} // namespace

void add_instance_fields(FieldTree& tree, const Case& dispute, const LetterWords& words, PaperReader reader) {
    const Case shown = reader == PaperReader::OwnSide ? dispute : case_for_others(dispute);
    set_list_with_section(tree, "instances", Instances(shown, words, reader).rows());
}

} // namespace redress::app
