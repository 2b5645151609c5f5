// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_draft.h"

#include "questions/file_label.h"
#include "typed_address.h"

#include <redress/storage/digest.h>

namespace redress::app {

using namespace domain;

namespace {

/// A title is a line in lists; a longer text stands in the description.
constexpr std::size_t longest_title = 120;

/// Goods where it was not said: most of what people buy, and the kind with the fewest rules of its own.
ItemKind kind_from(const std::string& kind) {
    if (kind == "fitted") return ItemKind::GoodsWithInstallation;
    if (kind == "work") return ItemKind::Service;
    return kind == "digital" ? ItemKind::Digital : ItemKind::Goods;
}

/// A case has one currency also while nobody has named any: that of most who read the language.
std::string currency_of(const Reading& reading) {
    if (reading.has_currency) return std::string(reading.currency.code());
    return reading.language == text::Language::Swedish ? "SEK" : "GBP";
}

} // namespace

/// Cut at a blank, so that no character is broken.
std::string title_of(const std::string& text) {
    if (text.size() <= longest_title) return text;
    const auto blank = text.rfind(' ', longest_title);
    if (blank != std::string::npos && blank > 0) return text.substr(0, blank) + " …";
    std::size_t end = longest_title;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

Uid record_uid(Uid answers, const std::string& name) {
    return *Uid::from_hex(storage::sha256_hex(answers.hex() + " " + name).substr(0, 32));
}

std::string name_of_defect(int place) {
    return "defect " + std::to_string(place);
}

std::string name_of_pictures(int place) {
    return "pictures " + std::to_string(place);
}

CaseDraft::CaseDraft(const Reading& reading, const QuestionWords& words, std::vector<DefectPlace> places)
    : reading_(reading), words_(words), places_(std::move(places)) {
    if (!places_.empty()) return;
    for (int i = 1; i <= static_cast<int>(reading.defects.size()); ++i) places_.push_back({i, i});
}

Case CaseDraft::taken() {
    add_sheet();
    add_people();
    add_purchase();
    add_item();
    add_defects();
    add_notice();
    add_what_followed();
    add_exhibits();
    add_wish();
    return std::move(case_);
}

Case CaseDraft::filed() {
    Case dispute = taken();
    if (!reading_.says("who_bought", "gift") || other_.is_none()) return dispute;
    for (Party& party : dispute.parties) {
        if (party.id == other_) party.roles = {PartyRole::Consumer};
        if (party.id != me_) continue;
        party.roles = {PartyRole::Representative};
        party.represents = other_;
        party.note = words("given_note");
    }
    for (Purchase& purchase : dispute.purchases) purchase.buyers = {other_};
    for (ClaimItem& item : dispute.claim_items) item.creditor = other_;
    return dispute;
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
    sheet.currency = currency_of(reading_);
    sheet.language = choice_name(reading_.language);
    sheet.opened = reading_.today;
    sheet.place = reading_.text("my_place");
}

void CaseDraft::add_people() {
    Party me = named<Party>("me");
    me.roles = {PartyRole::Consumer};
    me.name = reading_.text("my_name");
    me.address = address_from(reading_.text("my_address"), reading_.country);
    me.email = reading_.text("my_email");
    me.phone = reading_.text("my_phone");
    me_ = me.id;
    case_.parties.push_back(me);
    if (reading_.has("other_buyer")) add_other_buyer();
    add_seller();
}

/// Whoever gave it away does not write: `filed` gives them their part in the case.
void CaseDraft::add_other_buyer() {
    Party other = named<Party>("other");
    other.position = 1;
    other.name = reading_.text("other_buyer");
    if (reading_.says("who_bought", "gift"))
        other.note = words("gift_note");
    else
        other.roles = {PartyRole::CoBuyer};
    other_ = other.id;
    case_.parties.push_back(other);
}

/// A private person, or somebody of whom it is not known, has no role: that word is the law's for a firm.
/// Whoever the purchase names has sold.
void CaseDraft::add_seller() {
    Party seller = named<Party>("seller");
    seller.position = 2;
    if (reading_.says("seller_kind", "firm")) seller.roles = {PartyRole::Trader};
    seller.name = reading_.text("seller");
    const std::string& typed = reading_.text("seller_address");
    seller.address =
        reading_.is_abroad() ? foreign_address_from(typed) : address_from(typed, reading_.country);
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
}

void CaseDraft::add_item() {
    Item item = named<Item>("item");
    item.purchase = purchase_;
    item.description = reading_.text("bought");
    item.kind = kind_from(reading_.text("kind"));
    if (reading_.says("condition", "used")) item.matter = ItemMatter::Used;
    item.delivered = reading_.date("got_on");
    item.installed = reading_.date("fitted_on");
    item.price = reading_.price;
    item_ = item.id;
    case_.items.push_back(item);
}

void CaseDraft::add_defects() {
    for (std::size_t i = 0; i < reading_.defects.size(); ++i) {
        Defect defect = named<Defect>(name_of_defect(places_[i].place));
        defect.number = places_[i].number;
        defect.item = item_;
        defect.title = title_of(reading_.defects[i].what);
        if (defect.title != reading_.defects[i].what) defect.description = reading_.defects[i].what;
        defect.discovered = reading_.date("noticed_on");
        case_.defects.push_back(defect);
    }
}

void CaseDraft::add_exhibits() {
    for (Enclosure& enclosure : enclosures_of(reading_)) {
        const auto defect = enclosure.defect;
        Exhibit exhibit =
            named<Exhibit>(defect ? name_of_pictures(places_[*defect].place) : name_of_receipts);
        exhibit.title =
            defect ? words("pictures", {std::to_string(places_[*defect].number)}) : words("receipt");
        for (const auto& file : enclosure.files) exhibit.files.push_back({{}, file_label(file)});
        if (!exhibit.files.empty()) {
            exhibit.number = static_cast<int>(case_.exhibits.size()) + 1;
            case_.exhibits.push_back(exhibit);
        }
        exhibits_.push_back({exhibit.id, std::move(enclosure)});
    }
}

std::vector<Id<Exhibit>> CaseDraft::pictures_of(std::optional<std::size_t> defect) const {
    std::vector<Id<Exhibit>> shown;
    for (const DraftedExhibit& each : exhibits_) {
        const auto& of = each.enclosure.defect;
        if (of && (!defect || of == defect)) shown.push_back(each.exhibit);
    }
    return shown;
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
