// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/text/language.h>

#include <filesystem>
#include <memory>
#include <string>

namespace redress::text {

/// The sentences of one language, read from gettext catalogues below
/// `<directory>/<code>/LC_MESSAGES/redress.mo`. Independent of the process locale; two languages can be used
/// at once. A message without a translation is itself. The messages are English; source files mark them with
/// tr, ntr and N_ (see domain names in docs/architecture.md).
class Messages {
public:
    /// English without any catalogue.
    Messages();
    Messages(const std::filesystem::path& directory, Language language);

    Language language() const { return language_; }
    std::string tr(const char* message) const;
    /// For a message that is not a literal here: an enumeration's name, a field's label.
    std::string tr(const std::string& message) const { return tr(message.c_str()); }
    /// The same words with different meanings are told apart by a context.
    std::string tr(const char* context, const char* message) const;
    std::string ntr(const char* one, const char* many, long count) const;

private:
    struct Catalogue;
    Language language_ = Language::English;
    std::shared_ptr<const Catalogue> catalogue_;
};

/// Replaces {0}, {1} … by the arguments; braces in arguments are left alone. Unknown places stay as they are.
std::string filled(const std::string& message, std::initializer_list<std::string> arguments);

} // namespace redress::text

/// Marks a message for xgettext where it cannot be translated yet.
#define N_(message) message
/// The same with its context before it: two arguments.
#define NC_(context, message) context, message
