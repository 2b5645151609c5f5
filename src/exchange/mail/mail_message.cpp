// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_text.h"

#include <redress/exchange/mail_message.h>

#include <gmime/gmime.h>

#include <memory>

namespace redress::exchange {

namespace {

struct Unref {
    template <class Object>
    void operator()(Object* object) const {
        g_object_unref(object);
    }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

/// Neither base64 nor quoted-printable can hold it (RFC 2045 section 6.7), and every part is one of the two,
/// so the same input gives the same bytes.
constexpr const char* boundary = "=_Redress";

GMimeObject* as_object(void* any) {
    return static_cast<GMimeObject*>(any);
}

void start_library() {
    static const bool started = [] { return g_mime_init(), true; }();
    static_cast<void>(started);
}

/// The library writes the 8-bit form of the given charset only when it must.
void add_address(GMimeMessage* message, GMimeAddressType type, const std::string& name,
                 const std::string& address) {
    const std::string usable = mail_address(address);
    if (usable.empty()) return;
    const Owned<InternetAddress> mailbox(
        internet_address_mailbox_new(header_text(name).c_str(), usable.c_str()));
    internet_address_set_charset(mailbox.get(), "utf-8");
    internet_address_list_add(g_mime_message_get_addresses(message, type), mailbox.get());
}

void add_date(GMimeMessage* message, const std::string& at) {
    const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(
        g_date_time_new_from_iso8601(at.c_str(), nullptr), g_date_time_unref);
    if (date) g_mime_message_set_date(message, date.get());
}

Owned<GMimePart> part_of(const std::string& bytes, const std::string& media_type,
                         GMimeContentEncoding encoding) {
    const auto slash = media_type.find('/');
    Owned<GMimePart> part(
        g_mime_part_new_with_type(media_type.substr(0, slash).c_str(), media_type.substr(slash + 1).c_str()));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

Owned<GMimePart> body_part(const std::string& body) {
    auto part = part_of(body_text(body), "text/plain", GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(as_object(part.get()), "charset", "utf-8");
    return part;
}

Owned<GMimePart> attached_part(const Attachment& attachment) {
    auto part =
        part_of(attachment.bytes, plain_media_type(attachment.media_type), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(as_object(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), attachment_name(attachment.name).c_str());
    return part;
}

void add_content(GMimeMessage* target, const MailMessage& message) {
    const auto body = body_part(message.body);
    if (message.attachments.empty()) return g_mime_message_set_mime_part(target, as_object(body.get()));
    const Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(parts.get(), boundary);
    g_mime_multipart_add(parts.get(), as_object(body.get()));
    for (const Attachment& attachment : message.attachments)
        g_mime_multipart_add(parts.get(), as_object(attached_part(attachment).get()));
    g_mime_message_set_mime_part(target, as_object(parts.get()));
}

/// With the line ends of RFC 5322.
std::string bytes_of(GMimeMessage* message) {
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> options(
        g_mime_format_options_new(), g_mime_format_options_free);
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, decltype(&g_free)> text(
        g_mime_object_to_string(as_object(message), options.get()), g_free);
    return text.get();
}

} // namespace

std::string eml_of(const MailMessage& message, const std::string& at) {
    start_library();
    const Owned<GMimeMessage> made(g_mime_message_new(TRUE));
    add_address(made.get(), GMIME_ADDRESS_TYPE_FROM, message.from_name, message.from_address);
    add_address(made.get(), GMIME_ADDRESS_TYPE_TO, message.to_name, message.to_address);
    g_mime_message_set_subject(made.get(), header_text(message.subject).c_str(), "utf-8");
    add_date(made.get(), at);
    g_mime_object_set_header(as_object(made.get()), "X-Unsent", "1", "utf-8");
    add_content(made.get(), message);
    return bytes_of(made.get());
}

} // namespace redress::exchange
