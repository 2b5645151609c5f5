// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_check.h"

#include <redress/text/messages.h>

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <limits>
#include <locale>

namespace redress::text {

namespace {

using Facet = boost::locale::message_format<char>;

std::vector<char> bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The catalogue's facet, made without any locale of the system; null when the file is missing or damaged: a
/// sentence in English is better than none.
Facet* facet_from(const std::filesystem::path& directory, Language language) {
    const std::string code(domain::choice_name(language));
    std::vector<char> bytes = bytes_of(directory / code / "LC_MESSAGES" / "redress.mo");
    if (!is_sound_catalogue(bytes)) return nullptr;
    boost::locale::gnu_gettext::messages_info catalogue;
    catalogue.language = code;
    catalogue.encoding = "UTF-8";
    catalogue.domains.emplace_back("redress");
    catalogue.paths.emplace_back(".");
    catalogue.callback = [&bytes](const std::string&, const std::string&) { return bytes; };
    try {
        return boost::locale::gnu_gettext::create_messages_facet<char>(catalogue);
    } catch (const std::exception&) {
        return nullptr;
    }
}

std::string text_or(const char* found, const char* message) {
    return found ? found : message;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

struct Messages::Catalogue {
    explicit Catalogue(Facet* found) : locale(std::locale::classic(), found), facet(found) {}
    std::locale locale; ///< owns the facet
    const Facet* facet;
};

Messages::Messages() = default;

Messages::Messages(const std::filesystem::path& directory, Language language) : language_(language) {
    if (Facet* facet = facet_from(directory, language)) catalogue_ = std::make_shared<const Catalogue>(facet);
}

std::string Messages::tr(const char* message) const {
    // The empty message is the catalogue's own header.
    if (!catalogue_ || *message == '\0') return message;
    return text_or(catalogue_->facet->get(0, nullptr, message), message);
}

std::string Messages::tr(const char* context, const char* message) const {
    if (!catalogue_) return message;
    return text_or(catalogue_->facet->get(0, context, message), message);
}

std::string Messages::ntr(const char* one, const char* many, long count) const {
    constexpr long limit = std::numeric_limits<int>::max();
    const int n = static_cast<int>(std::clamp(count, -limit, limit));
    const char* fallback = count == 1 ? one : many;
    return catalogue_ ? text_or(catalogue_->facet->get(0, nullptr, one, n), fallback) : fallback;
}

std::string filled(const std::string& message, std::initializer_list<std::string> arguments) {
    std::string out;
    for (std::size_t i = 0; i < message.size(); ++i) {
        const bool place =
            message[i] == '{' && i + 2 < message.size() && is_digit(message[i + 1]) && message[i + 2] == '}';
        const std::size_t index = place ? static_cast<std::size_t>(message[i + 1] - '0') : arguments.size();
        if (index >= arguments.size()) {
            out += message[i];
            continue;
        }
        out += arguments.begin()[index];
        i += 2;
    }
    return out;
}

} // namespace redress::text
