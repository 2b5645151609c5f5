// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include <redress/app/ledger_edits.h>
#include <redress/domain/amount.h>
#include <redress/presentation/ledger_sheets.h>
#include <redress/text/format.h>

#include <charconv>

namespace redress::presentation {

namespace {

using domain::Id;

constexpr const char* equally = "equally";
constexpr const char* by_price = "price";
constexpr const char* by_weight = "weight";

bool can_be_split(const domain::Case& dispute, const domain::ClaimItem& item) {
    return item.defects.size() > 1 && domain::calculation_of(dispute, item).amount.has_value();
}

/// A sum that covers several defects, divided over them with what each gets shown at once.
class SplitSheet : public EntrySheet {
public:
    SplitSheet(Session& session, CasePage& page, Id<domain::ClaimItem> item)
        : EntrySheet(session, page), item_(item) {
        title_ = messages().tr("Split a lump sum");
        accept_ = messages().tr("Split it");
        fields_ = {item_field(), how_field()};
        grids_ = {{"", messages().tr("Defect"), {}, {}}};
        begin_item();
        show();
    }

    bool is_changed() const override { return touched_; }
    void check(std::string_view, bool) override {}
    void type_share(std::string_view, const std::string&, std::string) override {}
    void type(std::string_view name, std::string text) override {
        touched_ = true;
        for (FieldState& weight : weights_)
            if (weight.name == name) weight.text = std::move(text);
        show();
    }
    void select(std::string_view name, std::vector<std::string> values) override {
        if (values.empty()) return;
        touched_ = true;
        fields_[name == "item" ? 0 : 1].selected = values;
        if (name == "item") {
            if (const auto uid = domain::Uid::from_hex(values.front())) item_ = {*uid};
            begin_item();
        }
        show();
    }
    Outcome keep() override {
        if (!are_weights_right())
            return {Outcome::Kind::NotUnderstood, {messages().tr("Please correct the marked fields.")}};
        domain::Edit split = edit();
        split.name = N_("Divide over the defects");
        return page_.apply(split);
    }

private:
    FieldState item_field() const {
        FieldState field;
        field.name = "item";
        field.label = messages().tr("Claim item");
        field.control = Control::Choice;
        const LedgerWords words(dispute(), messages());
        for (const domain::ClaimItem& item : dispute().claim_items)
            if (can_be_split(dispute(), item)) field.options.push_back({item.id.uid.hex(), words.item(item)});
        field.selected = {item_.uid.hex()};
        return field;
    }

    FieldState how_field() const {
        FieldState field;
        field.name = "how";
        field.label = messages().tr("Divide");
        field.control = Control::Choice;
        field.options = {{equally, messages().tr("equally")},
                         {by_price, messages().tr("by the price of what is defective")},
                         {by_weight, messages().tr("by weights")}};
        field.selected = {equally};
        return field;
    }

    const domain::ClaimItem& item() const { return *domain::find(dispute(), item_); }
    bool uses_weights() const { return fields_[1].selected.front() == by_weight; }

    void begin_item() {
        weights_.clear();
        for (std::size_t i = 0; i < item().defects.size(); ++i) {
            FieldState weight;
            weight.name = std::to_string(i) + "/weight";
            weight.label = messages().tr("Weight");
            weight.control = Control::Number;
            weight.text = "1";
            weights_.push_back(std::move(weight));
        }
    }

    static std::optional<std::int64_t> number_in(const std::string& text) {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool whole = error == std::errc() && end == text.data() + text.size();
        return whole && value >= 0 && value <= domain::largest_count ? std::optional(value) : std::nullopt;
    }

    bool are_weights_right() {
        bool right = true;
        for (FieldState& weight : weights_) {
            const bool understood = !uses_weights() || number_in(weight.text);
            weight.error = understood ? "" : messages().tr("Write a whole number.");
            right = right && understood;
        }
        show_rows();
        return right;
    }

    domain::Edit edit() const {
        const std::string& how = fields_[1].selected.front();
        std::vector<std::int64_t> weights;
        for (const FieldState& weight : weights_) weights.push_back(number_in(weight.text).value_or(0));
        const app::Split split = how == by_price    ? app::Split::ByPrice
                                 : how == by_weight ? app::Split::ByWeight
                                                    : app::Split::Equally;
        return app::split_edit(page_.loaded(), item_, split, weights);
    }

    void show() {
        grids_[0].columns.clear();
        if (uses_weights()) grids_[0].columns.push_back(messages().tr("Weight"));
        show_rows();
        const LedgerWords words(dispute(), messages());
        notes_ = {
            {Tone::Plain, text::filled(words.tr("Together {0}"),
                                       {words.money(domain::calculation_of(dispute(), item()).amount)})},
            {Tone::Warning, words.tr("This is an allocation without evidence. It stays marked so until "
                                     "evidence for the parts is recorded.")}};
    }

    void show_rows() {
        const LedgerWords words(dispute(), messages());
        const domain::Edit preview = edit();
        grids_[0].rows.clear();
        if (preview.changes.empty()) return;
        const auto& divided = std::get<domain::ClaimItem>(*preview.changes.front().after);
        for (std::size_t i = 0; i < divided.defects.size(); ++i) {
            EntryRow row{words.title(divided.defects[i].defect), {}, words.money(divided.defects[i].share)};
            if (uses_weights()) row.cells.push_back(weights_[i]);
            grids_[0].rows.push_back(std::move(row));
        }
    }

    Id<domain::ClaimItem> item_;
    std::vector<FieldState> weights_;
    bool touched_ = false;
};

} // namespace

Sheet split_sheet(Session& session, CasePage& page, Id<domain::ClaimItem> wanted) {
    const domain::ClaimItem* item = domain::find(page.dispute(), wanted);
    if (!item || !can_be_split(page.dispute(), *item)) item = nullptr;
    for (const domain::ClaimItem& other : page.dispute().claim_items)
        if (!item && can_be_split(page.dispute(), other)) item = &other;
    if (!item) return nullptr;
    return std::make_unique<SplitSheet>(session, page, item->id);
}

} // namespace redress::presentation
