// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim/typed_basis.h"

#include "ledger/typed_lines.h"

#include <redress/app/sentences.h>

namespace redress::cli {

namespace {

using namespace domain;

struct Input {
    const char* option;
    const std::string& text;
    bool is_used; ///< by the method
};

/// The sum of a quote, an invoice or a lump, or what other goods cost; also where nobody said how it was
/// found.
bool is_stated(Method method) {
    return method != Method::Proportional && method != Method::Percentage &&
           method != Method::CourtEstimate && !is_of_several_quotes(method);
}

void refuse_unused_inputs(Desk& desk, const TypedBasis& typed, Method method) {
    const bool has_values = method == Method::Proportional;
    const bool has_percent = method == Method::Percentage;
    const bool has_price = has_values || has_percent || is_comparison(method);
    for (const Input& input :
         {Input{"--amount", typed.stated, is_stated(method)}, Input{"--percent", typed.percent, has_percent},
          Input{"--conforming", typed.conforming, has_values},
          Input{"--delivered", typed.delivered, has_values}, Input{"--price", typed.price, has_price}}) {
        if (input.text.empty() || input.is_used) continue;
        throw UsageError(text::filled(
            desk.messages().tr("{0} does not belong to the method {1}. Choose the method that it belongs "
                               "to, or leave it out."),
            {input.option, std::string(choice_name(method))}));
    }
}

Method method_of(const TypedBasis& typed, Method before) {
    if (!typed.method.empty()) return *choice_from<Method>(typed.method);
    if (before != Method::None && before != Method::CourtEstimate) return before;
    if (!typed.percent.empty()) return Method::Percentage;
    if (!typed.conforming.empty() || !typed.delivered.empty()) return Method::Proportional;
    return typed.stated.empty() ? before : Method::LumpSum;
}

Percent typed_percent(Desk& desk, const std::string& text) {
    const auto typed = text::parse_percent(text, desk.options().language);
    if (const auto* problem = std::get_if<text::ParseProblem>(&typed))
        throw UsageError("--percent: " + app::sentence(*problem, desk.messages()));
    return std::get<Percent>(typed);
}

} // namespace

bool TypedBasis::has_inputs() const {
    return !(price + conforming + delivered + percent + stated).empty();
}

void take_inputs(CLI::App& verb, TypedBasis& typed) {
    verb.add_option("--amount,--stated", typed.stated,
                    "The sum of a quote, an invoice or a lump; what other goods cost")
        ->type_name("AMOUNT");
    verb.add_option("--percent", typed.percent, "Share of the price")->type_name("PERCENT");
    verb.add_option("--conforming", typed.conforming, "Value without the defect")->type_name("AMOUNT");
    verb.add_option("--delivered", typed.delivered, "Value as delivered")->type_name("AMOUNT");
    verb.add_option("--price", typed.price, "Where it is not the price of what the defects belong to")
        ->type_name("AMOUNT");
    verb.add_option("--source", typed.source, "Where the amount comes from")->type_name("TEXT");
}

Basis typed_basis(Desk& desk, const Case& dispute, const TypedBasis& typed, const Basis& before) {
    const Method method = method_of(typed, before.method);
    refuse_unused_inputs(desk, typed, method);
    Basis basis = method == before.method ? before : Basis();
    basis.method = method;
    const auto put = [&](std::optional<Money>& place, const char* option, const std::string& text) {
        if (!text.empty()) place = typed_amount(desk, dispute, option, text);
    };
    put(basis.price, "--price", typed.price);
    put(basis.value_conforming, "--conforming", typed.conforming);
    put(basis.value_delivered, "--delivered", typed.delivered);
    put(basis.stated, "--amount", typed.stated);
    if (!typed.percent.empty()) basis.percent = typed_percent(desk, typed.percent);
    if (!typed.source.empty()) basis.source = typed.source;
    return basis;
}

} // namespace redress::cli
