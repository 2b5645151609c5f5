// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/chosen_case.h"
#include "dates/date_verbs.h"

#include <redress/app/case_findings.h>
#include <redress/app/sentences.h>

#include <algorithm>

namespace redress::cli {

namespace {

struct RegionOfCase {
    std::string name;
    std::string code;
};

ExitCode set_region(Desk& desk, const RegionOfCase& wanted) {
    ChosenCase chosen = chosen_case(desk, wanted.name);
    domain::CaseSheet sheet = chosen.dispute().sheet;
    sheet.region = wanted.code;
    const bool is_same = sheet == chosen.dispute().sheet;
    const domain::Edit edit{sheet.id, N_("Change case details"), {domain::altering(chosen.loaded, sheet)}};
    if (!is_same && !write_edit(desk, chosen, edit)) return ExitCode::BadInput;
    chosen = read_again(desk, chosen);
    const auto& messages = desk.messages();
    desk.tell_done(sheet.region.empty()
                       ? messages.tr("The case has no region.")
                       : text::filled(messages.tr("The region of the case is {0}. See deadline "
                                                  "move for dates that it changes."),
                                      {sheet.region}),
                   {{"region", text_or_null(sheet.region)}});
    const auto findings = app::findings_in(chosen.dispute(), desk.today(), desk.resources());
    const auto unknown =
        std::ranges::find(findings, domain::ProblemKind::UnknownRegion, &domain::Problem::kind);
    if (unknown == findings.end()) return ExitCode::Done;
    desk.warn(app::sentence(*unknown, chosen.dispute(), messages));
    return ExitCode::ProblemsFound;
}

void describe_region(CLI::App& verb, RegionOfCase& wanted) {
    take_case_name(verb, wanted.name);
    verb.add_option("region", wanted.code, "Such as BY; an empty text takes it away")
        ->required()
        ->type_name("XX");
    verb.footer("Exit code 1 when the law pack knows no such region.\n"
                "Example: redress-cli --casebook my.redress case region 1 BY");
}

} // namespace

void add_region_verb(CLI::App& noun, Verb& chosen) {
    add_verb<RegionOfCase>(noun, chosen, "region", "Say whose holidays count beside the country's",
                           describe_region, set_region);
}

} // namespace redress::cli
