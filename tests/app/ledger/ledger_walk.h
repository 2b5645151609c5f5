// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_workspace.h"

#include <redress/app/ledger_edits.h>
#include <redress/app/undo.h>

namespace redress::test {

/// A person who does one thing after the other to the ledger of a case, by chance: the same seed does the
/// same things. What the rules refuse must leave the case as it was.
class LedgerWalk {
public:
    explicit LedgerWalk(std::uint64_t seed);

    /// One thing, and what it found wrong; empty when all agrees.
    std::string step();
    int applied() const { return applied_; }
    int refused() const { return refused_; }

private:
    using Deed = domain::Edit (LedgerWalk::*)();
    std::string apply(const domain::Edit& edit);
    std::string undo();
    std::string redo();
    const std::string& see(); ///< reads the case again, and gives its document
    const domain::LoadedCase& loaded() const { return loaded_; }
    const domain::Case& dispute() const { return loaded_.dispute; }

    std::size_t below(std::size_t count); ///< 0 to count − 1
    bool one_in(std::size_t count) { return below(count) == 0; }
    domain::Money some_money(std::int64_t most);
    domain::Date next_day();
    template <class T>
    const T& any(const std::vector<T>& list) {
        return list[below(list.size())];
    }

    domain::Edit restate();
    domain::Edit add_item();
    domain::Edit remove_item();
    domain::Edit split();
    domain::Edit answer();
    domain::Edit offer();
    domain::Edit accept();
    domain::Edit open();
    domain::Edit rule();
    domain::Edit correct();
    domain::Edit close();
    domain::Edit send_back();
    domain::Edit pay();
    domain::Edit reprice();
    domain::Edit ruled_in(const domain::Instance& instance, domain::Id<domain::Ruling> replaces);
    domain::Edit nothing() const { return {open_.id(), "Nothing", {}}; }

    OpenWorkspace open_;
    app::UndoStack stack_{open_.anna};
    domain::LoadedCase loaded_;
    std::string document_;
    std::vector<std::string> before_; ///< the document before each step that can be undone
    std::uint64_t state_;
    int day_ = 0;
    int applied_ = 0;
    int refused_ = 0;
};

} // namespace redress::test
