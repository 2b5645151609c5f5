// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/file_label.h"
#include "questions/files/enclosures.h"

#include <redress/app/first_letter.h>
#include <redress/domain/error.h>
#include <redress/exchange/mail_message.h>

#include <fstream>
#include <iterator>

namespace redress::app {

namespace {

using Path = std::filesystem::path;

constexpr std::size_t length_of_day = 10; // of an instant: 2026-11-22T…

exchange::Attachment attached(const Path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    const std::string type = exchange::media_type(exchange::file_kind(bytes.substr(0, 16)));
    return {file_label(file), type, std::move(bytes)};
}

} // namespace

std::string letter_mail(const domain::Answers& answers, const MadeLetter& letter, const Resources& resources,
                        const std::string& now) {
    const auto today = domain::Date::from_iso(now.substr(0, length_of_day));
    const Reading reading = reading_of(answers, today.value_or(*domain::Date::from_day_number(0)), resources);
    exchange::MailMessage mail;
    mail.from_name = reading.text("my_name");
    mail.from_address = reading.text("my_email");
    mail.to_name = reading.text("seller");
    mail.to_address = reading.text("seller_email");
    mail.subject = letter.pages.title;
    // The letter itself: whoever cannot open the attachment has read it all the same.
    mail.body = letter.text;
    const std::string name = resources.question_words(reading.language).sentence("file.letter") + ".pdf";
    mail.attachments.push_back({name, "application/pdf", letter.pdf});
    for (const Enclosure& enclosure : enclosures_of(reading))
        for (const Path& file : enclosure.files) mail.attachments.push_back(attached(file));
    return exchange::eml_of(mail, now);
}

} // namespace redress::app
