// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_workspace.h"

#include <redress/app/ledger_edits.h>
#include <redress/app/undo.h>

#include <map>

namespace redress::test {

/// A person who does one thing after the other to the ledger of a case, by chance: the same seed does the
/// same things. What the rules refuse must leave the case as it was.
class LedgerWalk {
public:
    explicit LedgerWalk(std::uint64_t seed);

    /// One thing, and what it found wrong; empty when all agrees.
    std::string step();
    const domain::Case& dispute() const { return loaded_.dispute; }
    int applied() const { return applied_; }
    int refused() const { return refused_; }
    /// How often each thing was done, by its name.
    const std::map<std::string, int>& done() const { return done_; }

private:
    using Deed = domain::Edit (LedgerWalk::*)();
    /// A payment as it was wanted, for a look at what the program makes of it.
    struct Wanted {
        domain::Payment payment;
        domain::PaymentOrder order;
    };

    domain::Edit something();
    std::string apply(const domain::Edit& edit);
    std::string undo();
    std::string redo();
    std::string check_entry(const domain::Case& before) const;
    std::string look_ahead();
    const std::string& see(); ///< reads the case again, and gives its document
    const domain::LoadedCase& loaded() const { return loaded_; }

    std::size_t below(std::size_t count); ///< 0 to count − 1
    bool one_in(std::size_t count) { return below(count) == 0; }
    domain::Money some_money(std::int64_t most);
    domain::Date next_day();
    domain::Date some_day(); ///< the next one, and now and then one that is past
    domain::Id<domain::Party> somebody() { return one_in(3) ? open_.builder.trader : open_.builder.consumer; }
    template <class T>
    const T& any(const std::vector<T>& list) {
        return list[below(list.size())];
    }
    /// Counted once the edit is taken.
    void note(std::string deed) { doing_.push_back(std::move(deed)); }

    domain::Edit restate();
    domain::Edit add_item();
    domain::Edit remove_item();
    domain::Edit split();
    domain::Edit answer();
    domain::Edit reprice();
    domain::ClaimItem new_item();
    domain::Estimate new_way(domain::Id<domain::ClaimItem> item);
    domain::Edit quote();
    domain::Edit choose();

    domain::Edit offer();
    domain::Edit accept();
    domain::Edit pay();
    void name_items(domain::Payment& payment);

    domain::Edit go_on();
    domain::Edit open();
    domain::Edit rule();
    domain::Edit correct();
    domain::Edit close();
    domain::Edit send_back();
    domain::Edit strike();
    bool aim(domain::Instance& wanted);
    void aim_anew(domain::Instance& wanted);
    bool aim_at_ruling(domain::Instance& wanted);
    void leave_out(domain::Instance& wanted);
    domain::Edit ruled_in(const domain::Instance& instance, domain::Id<domain::Ruling> replaces);
    void say(domain::ItemResult& result, const domain::Instance& instance, const domain::ClaimItem& won);
    void add_costs(domain::Ruling& ruling, const domain::Instance& instance);
    domain::Edit nothing() const { return {open_.id(), "Nothing", {}}; }

    OpenWorkspace open_;
    app::UndoStack stack_{open_.anna};
    domain::LoadedCase loaded_;
    std::string document_;
    std::vector<std::string> before_; ///< the document before each step that can be undone
    std::vector<std::string> doing_;
    std::map<std::string, int> done_;
    std::optional<Wanted> wanted_;
    std::uint64_t state_;
    int day_ = 0;
    int applied_ = 0;
    int refused_ = 0;
};

domain::Edit edit_of(const OpenWorkspace& open, const char* name, std::vector<domain::Change> changes);

} // namespace redress::test
