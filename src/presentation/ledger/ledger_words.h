// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/sentences.h>
#include <redress/domain/ledger/ledger.h>

namespace redress::presentation {

/// Stands where there is nothing to tell.
inline constexpr const char* nothing_yet = "–";

/// Days, amounts and names of one case in the interface's language.
class LedgerWords {
public:
    LedgerWords(const domain::Case& dispute, const text::Messages& messages)
        : dispute_(dispute), messages_(messages) {}

    std::string tr(const char* words) const { return messages_.tr(words); }
    std::string day(const std::optional<domain::Date>& date) const;
    /// With the currency.
    std::string money(const domain::Money& amount) const;
    std::string money(const std::optional<domain::Money>& amount) const;
    /// For the matrix, whose unit stands above it.
    std::string figure(const domain::Money& amount) const;
    std::string figure(const std::optional<domain::Money>& amount) const;
    template <class Enum>
    std::string choice(domain::RecordKind kind, std::string_view field, Enum value) const {
        return app::choice_label(kind, field, domain::choice_name(value), messages_);
    }
    template <class T>
    std::string title(domain::Id<T> id) const {
        const T* record = domain::find(dispute_, id);
        return record ? app::record_title(*record, messages_) : std::string();
    }
    std::string title(domain::Id<domain::Party> id) const;
    /// "1, 3–5 Door": the defects it covers and what it is called.
    std::string item(const domain::ClaimItem& item) const;
    std::string item(domain::Id<domain::ClaimItem> id) const;
    std::string head(const domain::Head& head) const;
    /// The same with what is claimed: "1, 3–5 · Door, 7 800 kr".
    std::string item_and_amount(const domain::ClaimItem& item) const;
    /// A short heading: "Court"; "Court 2" for another of the same kind.
    std::string instance(const domain::Instance& instance) const;
    /// "in part 3 000"; without an amount where nothing was got.
    std::string outcome(const domain::ItemAtInstance& step) const;
    std::string stance(const domain::Answer& answer, const std::optional<domain::Money>& conceded) const;
    /// Who offers how much for which items: "Offer 2026-02-01 from Sotarn AB: 3 500 kr for 1 · Door".
    std::string offer(const domain::Offer& offer) const;
    /// Says that an answer names more than is claimed; empty where it does not.
    std::string above_claim(const domain::Answer& answer) const;
    /// The numbers of exhibits.
    std::string exhibits(const std::vector<domain::Id<domain::Exhibit>>& evidence) const;
    bool is_traders() const { return dispute_.sheet.side == domain::Side::Trader; }
    const domain::Case& dispute() const { return dispute_; }
    const text::Messages& messages() const { return messages_; }

private:
    const domain::Case& dispute_;
    const text::Messages& messages_;
};

} // namespace redress::presentation
