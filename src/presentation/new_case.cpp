// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_plan.h"
#include "words/field_sentences.h"

#include <redress/app/sentences.h>
#include <redress/presentation/new_case.h>
#include <redress/text/parse.h>
#include <redress/text/unicode.h>

#include <stdexcept>

namespace redress::presentation {

namespace {

using domain::RecordKind;

struct Question {
    const char* name;
    const char* label;
    Control control;
    const char* hint;
};
constexpr Question questions[] = {
    {"consumer", N_("Who bought"), Control::Line, N_("Full name of the consumer.")},
    {"trader", N_("From whom"), Control::Line, N_("Legal name of the trader, as on the receipt.")},
    {"description", N_("What was bought"), Control::Line, ""},
    {"price", N_("Price with tax"), Control::Money, ""},
    {"contract_date", N_("Date of contract"), Control::Date, N_("The day decides which law applies.")},
    {"delivered", N_("Delivered"), Control::Date, ""},
    {"title", N_("Title of the case"), Control::Line, N_("Empty: made from what was bought and from whom.")},
    {"jurisdiction", N_("Law of"), Control::Choice, ""},
    {"side", N_("Whose papers"), Control::Choice, ""},
};

constexpr Question address_lines[] = {
    {"consumer_street", N_("Buyer's street"), Control::Line, ""},
    {"consumer_postcode", N_("Buyer's postcode"), Control::Line, ""},
    {"consumer_city", N_("Buyer's town"), Control::Line, ""},
    {"consumer_email", N_("Buyer's e-mail"), Control::Line, ""},
    {"trader_street", N_("Seller's street"), Control::Line, ""},
    {"trader_postcode", N_("Seller's postcode"), Control::Line, ""},
    {"trader_city", N_("Seller's town"), Control::Line, ""},
    {"trader_email", N_("Seller's e-mail"), Control::Line, ""},
};

FieldState asked(const Question& question, const text::Messages& messages) {
    FieldState field;
    field.name = question.name;
    field.label = messages.tr(question.label);
    field.hint = *question.hint ? messages.tr(question.hint) : "";
    field.control = question.control;
    field.placeholder = placeholder_of(question.control, messages);
    return field;
}

/// "Sofa, Möller & Söner AB"; whoever bought, when nothing else is known.
std::string title_from(const std::string& bought, const std::string& trader, const std::string& consumer) {
    if (bought.empty() && trader.empty()) return consumer;
    return bought.empty() || trader.empty() ? bought + trader : bought + ", " + trader;
}

/// Reads a field with a parser; an empty field is nothing, a bad one gets its sentence and clears
/// `understood`.
template <class Value, class Parse>
std::optional<Value> parsed(FieldState& field, bool& understood, const Session& session, Parse parse) {
    const std::string text = text::tidied(field.text);
    if (text.empty()) return std::nullopt;
    const auto result = parse(text);
    if (const auto* value = std::get_if<Value>(&result)) return *value;
    field.error = sentence_beside(std::get<text::ParseProblem>(result), field.control, session.messages);
    understood = false;
    return std::nullopt;
}

domain::Purchase purchase_in(const domain::Case& dispute, const Session& session,
                             std::optional<domain::Date> contract) {
    domain::Purchase purchase;
    purchase.id.uid = session.workspace.ports().uid();
    purchase.position = 1;
    purchase.contract_date = contract;
    if (const auto* trader = domain::first_with_role(dispute, domain::PartyRole::Trader))
        purchase.seller = trader->id;
    if (const auto* consumer = domain::first_with_role(dispute, domain::PartyRole::Consumer))
        purchase.buyers.push_back(consumer->id);
    return purchase;
}

void add_purchase(domain::Case& dispute, const Session& session, std::optional<domain::Date> contract,
                  domain::Item item) {
    dispute.purchases.push_back(purchase_in(dispute, session, contract));
    item.id.uid = session.workspace.ports().uid();
    item.position = 1;
    item.purchase = dispute.purchases.front().id;
    dispute.items.push_back(std::move(item));
}

} // namespace

NewCase::NewCase(Session& session) : session_(session) {
    const std::string home = session.workspace.casebook().facts().jurisdiction;
    for (const Question& question : questions) fields_.push_back(asked(question, session.messages));
    for (const Question& line : address_lines) addresses_.push_back(asked(line, session.messages));
    at("jurisdiction").options = law_options(session.resources, session.language());
    at("jurisdiction").selected = {home};
    show_currency();
    for (std::string_view side : domain::choice_names<domain::Side>.all())
        at("side").options.push_back(
            {std::string(side), app::choice_label(RecordKind::CaseSheet, "side", side, session.messages)});
    at("side").selected = {"consumer"};
}

FieldState& NewCase::at(std::string_view name) {
    for (auto* list : {&fields_, &addresses_})
        for (FieldState& field : *list)
            if (field.name == name) return field;
    throw std::logic_error("no question " + std::string(name));
}

void NewCase::type(std::string_view name, std::string text) {
    at(name).text = std::move(text);
    at(name).error.clear();
}

void NewCase::select(std::string_view name, std::vector<std::string> values) {
    at(name).selected = std::move(values);
    if (name == "jurisdiction") show_currency();
}

bool NewCase::has_typing() const {
    for (const auto* list : {&fields_, &addresses_})
        for (const FieldState& field : *list)
            if (!text::tidied(field.text).empty()) return true;
    return false;
}

void NewCase::show_currency() {
    const law::Pack* pack = session_.resources.pack(at("jurisdiction").selected.front());
    FieldState& price = at("price");
    price.unit = pack ? unit_of(price.control, pack->currency(), session_.language()) : "";
}

domain::Case NewCase::bare_case(const law::Pack& pack) {
    domain::Case dispute;
    dispute.sheet.id.uid = session_.workspace.ports().uid();
    dispute.sheet.jurisdiction = pack.code();
    dispute.sheet.currency = pack.currency().code();
    dispute.sheet.language = domain::choice_name(pack.letter_language());
    dispute.sheet.side =
        domain::choice_from<domain::Side>(at("side").selected.front()).value_or(domain::Side::Consumer);
    dispute.sheet.opened = session_.workspace.ports().today();
    dispute.sheet.title = tidy("title");
    if (dispute.sheet.title.empty())
        dispute.sheet.title = title_from(tidy("description"), tidy("trader"), tidy("consumer"));
    add_party(dispute, "consumer", domain::PartyRole::Consumer);
    add_party(dispute, "trader", domain::PartyRole::Trader);
    return dispute;
}

void NewCase::add_party(domain::Case& dispute, const std::string& who, domain::PartyRole role) {
    domain::Party party;
    party.name = tidy(who);
    if (party.name.empty()) return;
    party.id.uid = session_.workspace.ports().uid();
    party.roles.insert(role);
    party.position = static_cast<int>(dispute.parties.size()) + 1;
    party.address.street = tidy(who + "_street");
    party.address.postcode = tidy(who + "_postcode");
    party.address.city = tidy(who + "_city");
    party.email = tidy(who + "_email");
    dispute.parties.push_back(std::move(party));
}

bool NewCase::names_are_there() {
    bool there = true;
    for (const FieldState& line : addresses_) {
        FieldState& name = at(line.name.substr(0, line.name.find('_')));
        if (text::tidied(line.text).empty() || !text::tidied(name.text).empty()) continue;
        name.error = session_.messages.tr("Whose address is it? Write the name here.");
        there = false;
    }
    return there;
}

std::optional<domain::Case> NewCase::typed() {
    const law::Pack* pack = session_.resources.pack(at("jurisdiction").selected.front());
    if (pack == nullptr) throw std::logic_error("a jurisdiction without a law pack was offered");
    bool understood = names_are_there();
    const auto read_date = [&](const std::string& text) {
        return text::parse_date(text, session_.language());
    };
    const auto read_money = [&](const std::string& text) {
        return text::parse_money(text, pack->currency(), session_.language());
    };
    domain::Item item;
    item.description = tidy("description");
    item.price = parsed<domain::Money>(at("price"), understood, session_, read_money);
    item.delivered = parsed<domain::Date>(at("delivered"), understood, session_, read_date);
    const auto contract = parsed<domain::Date>(at("contract_date"), understood, session_, read_date);
    if (!understood) return std::nullopt;
    domain::Case dispute = bare_case(*pack);
    if (item != domain::Item{} || contract) add_purchase(dispute, session_, contract, std::move(item));
    return dispute;
}

void NewCase::show(const app::Refused& refused, const domain::Case& dispute) {
    for (const domain::Problem& problem : refused) {
        if (problem.kind == domain::ProblemKind::MissingTitle)
            at("title").error =
                session_.messages.tr("Answer one of the questions above, or give the case a title.");
        else if (problem.field == "price")
            at("price").error = sentence_beside(problem, dispute, session_.messages);
        else
            sentences_.push_back(app::sentence(problem, dispute, session_.messages));
    }
}

std::optional<domain::Id<domain::CaseSheet>> NewCase::create() {
    sentences_.clear();
    for (auto* list : {&fields_, &addresses_})
        for (FieldState& field : *list) field.error.clear();
    const auto dispute = typed();
    if (!dispute) return std::nullopt;
    const auto result = session_.workspace.add_case(*dispute, N_("New case"));
    if (const auto* id = std::get_if<domain::Id<domain::CaseSheet>>(&result)) return *id;
    if (const auto* refused = std::get_if<app::Refused>(&result)) show(*refused, *dispute);
    return std::nullopt;
}

} // namespace redress::presentation
