// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_draft.h"

#include "questions/file_label.h"

#include <redress/storage/digest.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::app {

using namespace domain;

namespace {

/// A title is a line in lists; a longer text stands in the description.
constexpr std::size_t longest_title = 120;

/// Cut at a blank, so that no character is broken.
std::string title_of(const std::string& text) {
    if (text.size() <= longest_title) return text;
    const auto blank = text.rfind(' ', longest_title);
    if (blank != std::string::npos && blank > 0) return text.substr(0, blank) + " …";
    std::size_t end = longest_title;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

ItemKind kind_from(const std::string& kind) {
    if (kind == "fitted") return ItemKind::GoodsWithInstallation;
    if (kind == "work") return ItemKind::Service;
    return kind == "digital" ? ItemKind::Digital : ItemKind::Goods;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Where the town begins in "411 19 Göteborg"; nothing when the line is no postcode with a town.
std::optional<std::size_t> town_in(const std::string& line) {
    const std::size_t digits = static_cast<std::size_t>(std::ranges::count_if(line, is_digit));
    std::size_t town = 0;
    while (town < line.size() && (is_digit(line[town]) || line[town] == ' ')) ++town;
    const bool is_postcode = digits >= 4 && digits <= 5 && is_digit(line.front()) && line[town - 1] == ' ';
    return is_postcode && town < line.size() ? std::optional(town) : std::nullopt;
}

/// "BS6 5XX": a digit and two capitals at the end, at most eight characters.
bool is_british_postcode(const std::string& line) {
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const std::size_t size = line.size();
    return size >= 5 && size <= 8 && is_capital(line[0]) && is_digit(line[size - 3]) &&
           is_capital(line[size - 2]) && is_capital(line[size - 1]);
}

std::string taken_line(std::string& lines) {
    const auto last = lines.rfind('\n');
    std::string line = last == std::string::npos ? lines : lines.substr(last + 1);
    lines.erase(last == std::string::npos ? 0 : last);
    return line;
}

/// Postcode and town in their places where the last lines are plainly those; else all as it was typed.
Address address_of(const std::string& typed, const std::string& country) {
    Address address;
    address.street = typed;
    std::string rest = typed;
    const std::string last = taken_line(rest);
    if (country == "EW" && is_british_postcode(last) && rest.find('\n') != std::string::npos) {
        address.postcode = last;
        address.city = taken_line(rest);
        address.street = rest;
    } else if (const auto town = last.empty() || country == "EW" ? std::nullopt : town_in(last)) {
        address.postcode = last.substr(0, *town - 1);
        address.city = last.substr(*town);
        address.street = rest;
    }
    return address;
}

} // namespace

Case CaseDraft::taken() {
    add_sheet();
    add_people();
    add_purchase();
    add_defects();
    add_history();
    add_exhibits();
    add_wish();
    return std::move(case_);
}

Uid CaseDraft::uid(const std::string& name) const {
    return *Uid::from_hex(storage::sha256_hex(reading_.uid.hex() + " " + name).substr(0, 32));
}

std::string CaseDraft::words(const std::string& key, const std::vector<std::string>& values) const {
    return words_.sentence("case." + key, values);
}

void CaseDraft::add_sheet() {
    CaseSheet& sheet = case_.sheet;
    sheet = named<CaseSheet>("case");
    const std::string& bought = reading_.text("bought");
    const std::string& seller = reading_.text("seller");
    sheet.title = title_of(bought + (bought.empty() || seller.empty() ? "" : ", ") + seller);
    if (sheet.title.empty()) sheet.title = words("untitled");
    sheet.jurisdiction = reading_.pack != nullptr ? reading_.country : "";
    sheet.currency = reading_.currency.code();
    sheet.language = choice_name(reading_.language);
    sheet.opened = reading_.today;
    sheet.place = reading_.text("my_place");
}

void CaseDraft::add_people() {
    Party me = named<Party>("me");
    me.roles = {PartyRole::Consumer};
    me.name = reading_.text("my_name");
    me.address = address_of(reading_.text("my_address"), reading_.country);
    me.email = reading_.text("my_email");
    me.phone = reading_.text("my_phone");
    me_ = me.id;
    case_.parties.push_back(me);
    if (reading_.has("other_buyer")) {
        Party other = named<Party>("other");
        other.position = 1;
        other.name = reading_.text("other_buyer");
        const bool is_gift = reading_.says("who_bought", "gift");
        // Whoever gave it away asks for nothing: a witness of the purchase.
        other.roles = {is_gift ? PartyRole::Witness : PartyRole::CoBuyer};
        if (is_gift) other.note = words("gift_note");
        other_ = other.id;
        case_.parties.push_back(other);
    }
    Party seller = named<Party>("seller");
    seller.position = 2;
    // A private person who sells has no role: that word is the law's for a firm.
    if (!reading_.says("seller_kind", "private_person")) seller.roles = {PartyRole::Trader};
    seller.name = reading_.text("seller");
    seller.address = address_of(reading_.text("seller_address"), reading_.country);
    seller.email = reading_.text("seller_email");
    seller_ = seller.id;
    case_.parties.push_back(seller);
}

void CaseDraft::add_purchase() {
    Purchase purchase = named<Purchase>("purchase");
    purchase.seller = seller_;
    if (reading_.says("who_bought", "me") || reading_.is_together()) purchase.buyers = {me_};
    if (reading_.is_together()) purchase.buyers.push_back(other_);
    purchase.contract_date = reading_.date("bought_on");
    const bool is_private = reading_.says("seller_kind", "private_person");
    purchase.channel = is_private ? SalesChannel::PrivateParty : SalesChannel::Other;
    purchase.order_number = reading_.text("order_number");
    for (const char* where : {"eu", "elsewhere"})
        if (reading_.says("seller_abroad", where)) purchase.note = words(std::string("abroad_") + where);
    purchase_ = purchase.id;
    case_.purchases.push_back(purchase);

    Item item = named<Item>("item");
    item.purchase = purchase_;
    item.description = reading_.text("bought");
    item.kind = kind_from(reading_.text("kind"));
    item.delivered = reading_.date("got_on");
    item.installed = reading_.date("fitted_on");
    item.price = reading_.price;
    item_ = item.id;
    case_.items.push_back(item);
}

void CaseDraft::add_defects() {
    int number = 0;
    for (const ReadDefect& said : reading_.defects) {
        Defect defect = named<Defect>("defect " + std::to_string(++number));
        defect.number = number;
        defect.item = item_;
        defect.title = title_of(said.what);
        if (defect.title != said.what) defect.description = said.what;
        defect.discovered = reading_.date("noticed_on");
        if (reading_.is_silent()) {
            defect.second_tier = SecondTierCondition::NotDoneInTime;
            defect.second_tier_note = words(
                "silent_since",
                {text::format_date(*reading_.date("told_on"), reading_.language, text::DateStyle::Long)});
        }
        case_.defects.push_back(defect);
    }
}

void CaseDraft::add_history() {
    if (reading_.says("told", "yes")) {
        Notice notice = named<Notice>("notice");
        notice.date = reading_.date("told_on");
        notice.means = choice_from<NoticeMeans>(reading_.text("told_how")).value_or(NoticeMeans::Other);
        notice.recipient = seller_;
        notice.defects = all_defects();
        case_.notices.push_back(notice);
    }
    const bool tried = reading_.says("answered", "tried");
    if (!tried && !reading_.says("answered", "refused")) return;
    RepairAttempt attempt = named<RepairAttempt>("attempt");
    attempt.defects = all_defects();
    attempt.performer = seller_;
    attempt.outcome = tried ? RepairOutcome::Remains : RepairOutcome::Refused;
    case_.repair_attempts.push_back(attempt);
}

void CaseDraft::add_exhibits() {
    int number = 0;
    const auto add = [&](const std::string& name, const std::string& title,
                         const std::vector<std::filesystem::path>& files) {
        if (files.empty()) return;
        Exhibit exhibit = named<Exhibit>(name);
        exhibit.number = ++number;
        exhibit.title = title;
        for (const auto& file : files) exhibit.files.push_back({{}, file_label(file)});
        case_.exhibits.push_back(exhibit);
    };
    add("receipts", words("receipt"), reading_.receipts);
    for (std::size_t i = 0; i < reading_.defects.size(); ++i) {
        const std::string place = std::to_string(i + 1);
        add("pictures " + place, words("pictures", {place}), reading_.defects[i].pictures);
    }
}

std::vector<Id<Defect>> CaseDraft::all_defects() const {
    std::vector<Id<Defect>> all;
    for (const Defect& defect : case_.defects) all.push_back(defect.id);
    return all;
}

std::vector<DefectShare> CaseDraft::all_shares() const {
    std::vector<DefectShare> all;
    for (const Defect& defect : case_.defects) all.push_back({defect.id, {}});
    return all;
}

} // namespace redress::app
