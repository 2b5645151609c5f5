// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_paper.h"
#include "nouns.h"

namespace redress::cli {

namespace {

constexpr const char* summary_kind = "case_summary";
constexpr const char* own_kind = "case_position";

void describe_make(CLI::App& verb, PaperOptions& options) {
    options.kind = summary_kind;
    verb.add_option("case", options.dispute, "Number or place in the list")->required()->type_name("CASE");
    add_paper_options(verb, options);
    verb.add_flag_callback(
        "--own", [&options] { options.kind = own_kind; },
        "For the own side alone: offers, reserves and money for each defect. Not to be handed out");
    verb.footer("Example: redress-cli --casebook my.redress summary make 1 --to summary.pdf");
}

} // namespace

void add_summary(CLI::App& program, Verb& chosen) {
    CLI::App& noun = add_noun(program, "summary", "A whole case on paper");
    add_verb<PaperOptions>(noun, chosen, "make", "Make the summary of a case as PDF", describe_make,
                           make_paper);
}

} // namespace redress::cli
