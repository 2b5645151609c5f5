// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/domain/choice.h>
#include <redress/domain/date.h>
#include <redress/domain/money.h>
#include <redress/domain/party.h>

#include <vector>

namespace redress::domain {

enum class SalesChannel { Shop, Online, Telephone, Home, PrivateParty, Other };
template <>
inline constexpr ChoiceNames<SalesChannel> choice_names<SalesChannel>{"shop", "online",        "telephone",
                                                                      "home", "private_party", "other"};

/// One contract with its own seller, date and law.
struct Purchase {
    Id<Purchase> id;
    int position = 0;
    Id<Party> seller;
    std::vector<Id<Party>> buyers;
    std::optional<Date> contract_date;
    SalesChannel channel = SalesChannel::Shop;
    std::string order_number;
    std::string note;
    bool operator==(const Purchase&) const = default;
};

enum class ItemKind { Goods, GoodsWithInstallation, Service, Digital };
template <>
inline constexpr ChoiceNames<ItemKind> choice_names<ItemKind>{"goods", "goods_with_installation", "service",
                                                              "digital"};

/// What the law asks of a thing or a work beyond its kind, where other periods hold for it.
enum class ItemMatter {
    Unknown,
    Ordinary, ///< none of the others
    Used,
    Animal,
    Building,    ///< goods that are used for a building as such goods normally are
    FixedWork,   ///< work on land, buildings and other fixed things
    RealProperty ///< land, a house, a flat
};
template <>
inline constexpr ChoiceNames<ItemMatter> choice_names<ItemMatter>{
    "unknown", "ordinary", "used", "animal", "building", "fixed_work", "real_property"};

/// One line of a purchase. `price` is with tax and before `discount`; both and the deductions are for the
/// whole line.
struct Item {
    Id<Item> id;
    int position = 0;
    Id<Purchase> purchase;
    std::string description;
    ItemKind kind = ItemKind::Goods;
    ItemMatter matter = ItemMatter::Unknown;
    std::string serial_number;
    std::optional<Date> delivered;
    std::optional<Date> installed; ///< day the seller's installation was finished
    std::optional<Money> price;
    std::optional<Money> discount;
    std::optional<Money>
        tax_credit; ///< taken off the invoice against a tax credit (Swedish ROT/RUT), not a discount
    std::optional<Money> trade_in; ///< old goods taken in payment
    bool operator==(const Item&) const = default;
};

enum class PaymentKind { PricePaid, PriceWithheld, Refund, Compensation, Costs };
template <>
inline constexpr ChoiceNames<PaymentKind> choice_names<PaymentKind>{"price_paid", "price_withheld", "refund",
                                                                    "compensation", "costs"};

enum class PaymentMeans { Unknown, Transfer, Card, CreditCard, Cash, Invoice, Instalments, Voucher, Other };
template <>
inline constexpr ChoiceNames<PaymentMeans> choice_names<PaymentMeans>{
    "unknown", "transfer", "card", "credit_card", "cash", "invoice", "instalments", "voucher", "other"};

struct ClaimItem;

/// A claim item with an amount of its own in some context: offered, in dispute, paid towards it.
struct ItemAmount {
    Id<ClaimItem> item;
    std::optional<Money> amount;
    bool operator==(const ItemAmount&) const = default;
};

/// Money that moved, or the part of the price that was held back.
struct Payment {
    Id<Payment> id;
    int position = 0;
    Id<Purchase> purchase;
    PaymentKind kind = PaymentKind::PricePaid;
    std::optional<Date> date;
    std::optional<Money> amount;
    PaymentMeans means = PaymentMeans::Unknown;
    Id<Party> payer;
    std::string note;
    std::vector<ItemAmount> towards = {}; ///< which claim items it pays, each with its part
    std::optional<Money> interest = {};   ///< the part of it that is interest
    std::optional<Money> costs = {};      ///< the part of it that is litigation costs a ruling awarded
    bool operator==(const Payment&) const = default;
};

/// A promise beside the law. Void guarantees stay, with their reason; they never block a statutory claim.
struct Guarantee {
    Id<Guarantee> id;
    int position = 0;
    Id<Purchase> purchase;
    Id<Item> item; ///< none: the whole purchase
    Id<Party> guarantor;
    std::optional<Date> starts;
    std::optional<Date> ends;
    std::string covers;
    std::string void_reason;
    bool operator==(const Guarantee&) const = default;
};

} // namespace redress::domain
