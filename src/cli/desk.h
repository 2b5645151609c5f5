// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit_code.h"
#include "print/json_value.h"

#include <redress/presentation/start_page.h>

#include <iosfwd>
#include <memory>

namespace redress::cli {

/// The options that every verb understands.
struct CommonOptions {
    std::filesystem::path casebook;
    std::optional<domain::Date> today;
    text::Language language = text::Language::English;
    bool json = false;
};

/// A command line that parses but cannot be meant: the sentence says why.
class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A change that was made but could not be told on the standard output: the sentence says both.
class OutputLost : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What a verb works with: the options, the program's data, the casebook, and where words go. Data and
/// casebook are opened when they are first asked for.
class Desk {
public:
    Desk(CommonOptions options, std::filesystem::path program, std::ostream& out, std::ostream& err);

    /// Another desk with other options, in the same program.
    Desk sibling(CommonOptions options) const { return Desk(std::move(options), program_, out_, err_); }

    const CommonOptions& options() const { return options_; }
    const app::Resources& resources();
    const text::Messages& messages();
    /// The file of --casebook. Throws UsageError when none is named.
    const std::filesystem::path& casebook();
    /// That casebook, open. Where opening brought it up to date, the error output says where the copy lies.
    presentation::Session& session();
    /// A case by number or ordinal. Throws domain::Error (UnknownCase).
    domain::Id<domain::CaseSheet> case_named(const std::string& name);
    domain::Case load(const std::string& name);
    domain::Date today() const;
    app::Ports ports() const;

    std::ostream& out() { return out_; }
    std::ostream& err() { return err_; }
    /// One line to the standard output.
    void say(const std::string& line);
    /// Tells what was done, on the standard output: the line, or with --json the JSON. Throws OutputLost.
    void tell_done(const std::string& line, const Json& json);
    /// A sentence to the error output, harmless to a terminal. Whoever has several lines parts them by line
    /// ends.
    void warn(const std::string& line);
    /// The same of something that was done and should be looked at: the exit code then says so.
    void alert(const std::string& line);
    bool has_alerted() const { return has_alerted_; }

private:
    CommonOptions options_;
    std::filesystem::path program_;
    std::ostream& out_;
    std::ostream& err_;
    bool has_alerted_ = false;
    std::optional<app::Resources> resources_;
    std::optional<text::Messages> messages_;
    std::unique_ptr<presentation::Session> session_;
};

} // namespace redress::cli
