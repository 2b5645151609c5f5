// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_paper.h"
#include "nouns.h"
#include "print/aligned_text.h"
#include "print/json_value.h"

#include <redress/app/letters.h>

namespace redress::cli {

namespace {

struct KindsOptions {
    std::string dispute; ///< empty: all kinds that there are
};

Json kind_json(const documents::TemplateHead& head, const std::string& kind, text::Language language) {
    return {{"kind", kind},        {"language", domain::choice_name(language)}, {"group", head.group},
            {"title", head.title}, {"description", head.description},           {"side", head.side}};
}

ExitCode list_kinds(Desk& desk, const KindsOptions& options) {
    std::optional<domain::Side> side;
    if (!options.dispute.empty()) side = desk.load(options.dispute).sheet.side;
    Json json = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto& [kind, paper] : desk.resources().templates(desk.options().language)) {
        if (!app::is_about_a_case(paper.head()) || (side && !app::is_for_side(paper.head(), *side))) continue;
        json.push_back(kind_json(paper.head(), kind, desk.options().language));
        rows.push_back({kind, paper.head().description});
    }
    if (desk.options().json)
        print(desk.out(), json);
    else
        desk.out() << aligned_text({{desk.messages().tr("Kind")}, {desk.messages().tr("What it is for")}},
                                   rows);
    return ExitCode::Done;
}

void describe_make(CLI::App& verb, PaperOptions& options) {
    verb.add_option("case", options.dispute, "Number or place in the list")->required()->type_name("CASE");
    verb.add_option("kind", options.kind, "A kind that letter kinds lists")->required()->type_name("KIND");
    add_paper_options(verb, options);
    verb.add_option("--reply-by", options.reply_by,
                    "The day an answer is asked by; without it the usual days")
        ->check(iso_day())
        ->type_name("YYYY-MM-DD");
    verb.add_flag("--accept-unconfirmed", options.accept_unconfirmed,
                  "Use the usual days for an answer although nobody has confirmed them in the law pack");
    verb.footer(
        "Exit code 1 when the letter was written and more than advice stands against sending it.\n"
        "Example: redress-cli --casebook my.redress letter make 1 price_reduction_claim --to claim.pdf");
}

} // namespace

void add_paper_options(CLI::App& verb, PaperOptions& options) {
    verb.add_option("-o,--to", options.to, "The file to write; without it a name made from the case")
        ->type_name("FILE");
    verb.add_option("--language", options.language, "Language of the paper; without it the case's")
        ->check(CLI::IsMember({"en", "sv"}));
    verb.add_option("--dated", options.dated, "The day on the paper; without it today")
        ->check(iso_day())
        ->type_name("YYYY-MM-DD");
    verb.add_option("--paper", options.paper, "a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
    verb.add_flag("--text", options.as_text,
                  "Plain text instead of PDF; without --to on the standard output");
}

void add_letter(CLI::App& program, Verb& chosen) {
    CLI::App& noun =
        add_noun(program, "letter",
                 "Papers to send: which kinds there are, making one as PDF, asking for what one needs");
    add_verb<KindsOptions>(
        noun, chosen, "kinds", "List the kinds of papers, or those that a case can have",
        [](CLI::App& verb, KindsOptions& options) {
            verb.add_option("case", options.dispute, "Number or place in the list; without it all kinds")
                ->type_name("CASE");
            verb.footer("Example: redress-cli letter kinds --json");
        },
        list_kinds);
    add_ask(noun, chosen);
    add_verb<PaperOptions>(noun, chosen, "make", "Make one letter of a case", describe_make, make_paper);
}

} // namespace redress::cli
