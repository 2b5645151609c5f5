// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "print/harmless_text.h"

#include <ostream>
#include <sstream>

namespace redress::cli {

Desk::Desk(CommonOptions options, std::filesystem::path program, std::ostream& out, std::ostream& err)
    : options_(std::move(options)), program_(std::move(program)), out_(out), err_(err) {}

const app::Resources& Desk::resources() {
    if (!resources_) resources_.emplace(app::share_folder(program_));
    return *resources_;
}

const text::Messages& Desk::messages() {
    if (!messages_) messages_ = resources().messages(options_.language);
    return *messages_;
}

const std::filesystem::path& Desk::casebook() {
    if (options_.casebook.empty())
        throw UsageError(messages().tr("Name the casebook with --casebook FILE or in REDRESS_CASEBOOK."));
    return options_.casebook;
}

presentation::Session& Desk::session() {
    if (session_) return *session_;
    session_ = presentation::open_session(casebook(), resources(), options_.language, ports());
    if (const std::string words = presentation::upgrade_words(*session_); !words.empty()) warn(words);
    return *session_;
}

domain::Id<domain::CaseSheet> Desk::case_named(const std::string& name) {
    const auto id = session().workspace.find_case(name);
    if (!id) throw domain::Error(domain::ErrorKind::UnknownCase, name);
    return *id;
}

domain::Case Desk::load(const std::string& name) {
    auto loaded = session().workspace.load(case_named(name));
    if (!loaded) throw domain::Error(domain::ErrorKind::UnknownCase, name);
    return std::move(loaded->dispute);
}

domain::Date Desk::today() const {
    return ports().today();
}

app::Ports Desk::ports() const {
    return app::system_ports(options_.today);
}

void Desk::say(const std::string& line) {
    out_ << line << '\n';
}

void Desk::tell_done(const std::string& line, const Json& json) {
    if (options_.json)
        print(out_, json);
    else
        say(line);
    if (out_.flush()) return;
    throw OutputLost(text::filled(
        messages().tr("{0} This was done, but the standard output could not be written."), {line}));
}

void Desk::alert(const std::string& line) {
    warn(line);
    has_alerted_ = true;
}

void Desk::warn(const std::string& line) {
    std::istringstream parts(line);
    std::string part;
    for (bool is_first = true; std::getline(parts, part) || is_first; is_first = false)
        err_ << harmless(part) << '\n';
}

} // namespace redress::cli
