// SPDX-License-Identifier: GPL-3.0-or-later
#include "nouns.h"
#include "print/aligned_text.h"
#include "print/json_value.h"

#include <redress/app/sentences.h>

namespace redress::cli {

namespace {

struct Nothing {};

struct NewCasebook {
    std::filesystem::path file;
    std::string jurisdiction;
};

const law::Pack& pack_of(Desk& desk, const std::string& code) {
    if (const law::Pack* pack = desk.resources().pack(code)) return *pack;
    std::string known;
    for (const auto& [name, pack] : desk.resources().packs()) known += (known.empty() ? "" : ", ") + name;
    throw UsageError(
        text::filled(desk.messages().tr("There is no law pack {0}. Choose one of {1}."), {code, known}));
}

Json json_of(const storage::CasebookFacts& facts, const std::filesystem::path& file) {
    return {{"casebook", file.string()},
            {"key", facts.uid.hex()},
            {"jurisdiction", facts.jurisdiction},
            {"format", facts.format},
            {"cases", facts.cases},
            {"created_at", facts.created_at},
            {"read_only", facts.read_only},
            {"copy_before_upgrade", text_or_null(facts.copy_before_upgrade)}};
}

ExitCode make_new(Desk& desk, const NewCasebook& wanted) {
    const law::Pack& pack = pack_of(desk, wanted.jurisdiction);
    const auto session = presentation::new_session(wanted.file, pack.code(), desk.resources(),
                                                   desk.options().language, desk.ports());
    desk.tell_done(text::filled(desk.messages().tr("Made the casebook {0} for the law of {1}."),
                                {wanted.file.string(), pack.name(desk.options().language)}),
                   json_of(session->workspace.casebook().facts(), wanted.file));
    return ExitCode::Done;
}

std::string law_name(Desk& desk, const std::string& code) {
    const law::Pack* pack = desk.resources().pack(code);
    return pack ? pack->name(desk.options().language) + " (" + code + ")" : code;
}

ExitCode tell(Desk& desk, const Nothing&) {
    const auto& messages = desk.messages();
    const auto facts = desk.session().workspace.casebook().facts();
    if (desk.options().json) {
        print(desk.out(), json_of(facts, desk.options().casebook));
        return ExitCode::Done;
    }
    desk.out() << aligned_text({{}, {}}, {{messages.tr("Casebook"), desk.options().casebook.string()},
                                          {messages.tr("Law of"), law_name(desk, facts.jurisdiction)},
                                          {messages.tr("Cases"), std::to_string(facts.cases)},
                                          {messages.tr("Format"), std::to_string(facts.format)},
                                          {messages.tr("Created"), facts.created_at},
                                          {messages.tr("Can be written"),
                                           facts.read_only ? messages.tr("no") : messages.tr("yes")}});
    return ExitCode::Done;
}

ExitCode verify(Desk& desk, const Nothing&) {
    const auto& messages = desk.messages();
    const auto damages = app::damages_in(desk.casebook());
    Json list = Json::array();
    for (const storage::Damage& damage : damages) {
        const std::string words = app::sentence(damage, messages);
        list.push_back({{"case", damage.case_number}, {"sentence", words}, {"detail", damage.detail}});
        if (!desk.options().json) desk.say(words);
    }
    const bool is_earlier = damages.empty() && storage::is_of_earlier_format(desk.casebook());
    if (desk.options().json)
        print(desk.out(), {{"sound", damages.empty()}, {"earlier_format", is_earlier}, {"damages", list}});
    else if (damages.empty())
        desk.say(messages.tr("The casebook is sound."));
    if (is_earlier && !desk.options().json)
        desk.say(
            messages.tr("It is of an earlier format. Opening it makes a copy and brings it up to date."));
    return damages.empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

void describe_new(CLI::App& verb, NewCasebook& wanted) {
    verb.add_option("file", wanted.file, "Where to make it")->required()->type_name("FILE");
    verb.add_option("--jurisdiction", wanted.jurisdiction, "The law of new cases: SE, DK, HU, EW or DE")
        ->required()
        ->type_name("CODE");
    verb.footer("Example: redress-cli casebook new my.redress --jurisdiction SE");
}

void describe_facts(CLI::App& verb, Nothing&) {
    verb.footer("Example: redress-cli --casebook my.redress casebook info");
}

void describe_verify(CLI::App& verb, Nothing&) {
    verb.footer("Works on a casebook that is too damaged to be opened. Exit code 1 when damage was found.\n"
                "Example: redress-cli --casebook my.redress casebook verify");
}

} // namespace

void add_casebook(CLI::App& program, Verb& chosen) {
    CLI::App& noun =
        add_noun(program, "casebook", "One file with all cases: make a new one, tell about it, check it");
    add_verb<NewCasebook>(noun, chosen, "new", "Make an empty casebook; an existing file is never touched",
                          describe_new, make_new);
    add_verb<Nothing>(noun, chosen, "info", "What the casebook says about itself", describe_facts, tell);
    add_verb<Nothing>(noun, chosen, "verify",
                      "Check the file, its history and what is derived from the cases", describe_verify,
                      verify);
}

} // namespace redress::cli
