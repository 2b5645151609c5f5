// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_parts.h"
#include "papers/date_fields.h"
#include "papers/left_of_claim.h"
#include "papers/outcome_fields.h"
#include "papers/shop_fields.h"
#include "scope/letter_scope.h"

#include <redress/app/letters.h>
#include <redress/documents/plain_text.h>
#include <redress/domain/error.h>

namespace redress::app {

namespace {

const documents::Template& template_for(const LetterChoices& choices, const Resources& resources) {
    const auto& templates = resources.templates(choices.language);
    const auto found = templates.find(choices.kind);
    if (found != templates.end()) return found->second;
    const std::string language(domain::choice_name(choices.language));
    throw domain::Error(domain::ErrorKind::ResourceMissing, "templates/" + language, choices.kind);
}

/// Whoever the template is for writes; a paper for either side is written by the case's own.
domain::Side writing_side(const domain::Case& dispute, const documents::TemplateHead& head) {
    return domain::choice_from<domain::Side>(head.side).value_or(dispute.sheet.side);
}

/// Dates are the own side's work: no letter to the other side names them.
void add_date_fields(FieldTree& tree, const LetterSource& letter, const LetterChoices& choices,
                     const Resources& resources) {
    const text::Messages messages = resources.messages(choices.language);
    const CaseLaw law = law_of(letter.dispute, resources);
    const DateSource source{letter.dispute, letter.words, messages, law, choices.dated};
    add_case_agenda_fields(tree, source);
    add_explanation_fields(tree, source);
    add_hearing_fields(tree, source, choices.hearing);
}

/// What a paper is about: the whole case, the part of one seller, or what of that is still open.
struct Shown {
    domain::Case part;
    std::optional<ClaimLeft> left = {};

    const domain::Case& dispute() const { return left ? left->left : part; }
    std::vector<domain::HeadTotal> totals() const {
        return left ? left->totals : domain::totals_of(part).heads;
    }
    bool is_net_known() const { return !left || left->is_net_known; }
};

Shown shown_in(const domain::Case& dispute, const std::string& kind, bool is_letter) {
    if (!is_letter) return {dispute};
    Shown shown{case_for_the_seller(dispute)};
    if (kind == claim_letter || kind == answer_letter) shown.left = left_of_claim(shown.part, dispute);
    return shown;
}

void add_records(FieldTree& tree, const LetterSource& source) {
    add_case_fields(tree, source);
    add_party_fields(tree, source);
    add_purchase_fields(tree, source);
    add_payment_fields(tree, source);
    add_defect_fields(tree, source);
    add_event_fields(tree, source);
    add_second_tier_fields(tree, source);
    add_claim_fields(tree, source);
    add_ground_fields(tree, source);
    add_demand_fields(tree, source);
    add_head_fields(tree, source);
    add_exhibit_fields(tree, source);
}

void add_shop_fields(FieldTree& tree, const LetterSource& source, const LetterChoices& choices,
                     const Resources& resources) {
    const ScheduleChoices chosen{.language = choices.language, .dated = choices.dated};
    add_addressee_fields(tree, source);
    add_intake_fields(tree, source, choices);
    add_answer_fields(tree, source, schedule_of(source.dispute, chosen, resources));
}

} // namespace

documents::FieldTree letter_fields(const domain::Case& dispute, const LetterChoices& choices,
                                   const Resources& resources) {
    const LetterWords words(choices.language, resources.phrases(choices.language));
    const law::Pack* pack = resources.pack(dispute.sheet.jurisdiction);
    const documents::TemplateHead& head = template_for(choices, resources).head();
    const domain::Date reply_by =
        choices.reply_by.value_or(reply_day(choices.dated, pack, dispute.sheet.region));
    const bool is_letter = !head.side.empty();
    const Shown shown = shown_in(dispute, choices.kind, is_letter);
    const LetterSource source{shown.dispute(),
                              words,
                              pack,
                              writing_side(dispute, head),
                              choices.dated,
                              reply_by,
                              is_letter,
                              shown.totals(),
                              is_partly_decided(shown.dispute(), dispute) || !shown.is_net_known(),
                              shown.left ? &*shown.left : nullptr};
    FieldTree tree;
    add_records(tree, source);
    if (is_letter) {
        if (source.side == domain::Side::Trader) add_shop_fields(tree, source, choices, resources);
        return tree;
    }
    add_date_fields(tree, source, choices, resources);
    add_outcome_fields(tree, dispute, choices, resources,
                       head.is_for_own_side ? PaperReader::OwnSide : PaperReader::Anybody);
    if (head.is_for_own_side) add_position_fields(tree, source, resources);
    return tree;
}

documents::Template::Result letter_document(const domain::Case& dispute, const LetterChoices& choices,
                                            const Resources& resources) {
    const documents::Template& form = template_for(choices, resources);
    auto result = form.fill(letter_fields(dispute, choices, resources));
    result.document.paper = choices.paper;
    return result;
}

MadeLetter make_letter(const domain::Case& dispute, const LetterChoices& choices, const Resources& resources,
                       const documents::FontSet& fonts) {
    return made_from(letter_document(dispute, choices, resources), fonts);
}

MadeLetter made_from(documents::Template::Result filled, const documents::FontSet& fonts) {
    MadeLetter made;
    made.problems = std::move(filled.problems);
    if (!made.problems.empty()) return made;
    made.text = documents::plain_text(filled.document);
    made.pages = documents::lay_out(filled.document, fonts);
    made.missing_glyphs = made.pages.missing;
    if (made.missing_glyphs.empty()) made.pdf = documents::write_pdf(made.pages, fonts);
    return made;
}

} // namespace redress::app
