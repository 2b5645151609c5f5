// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/clean_text.h"
#include "questions/file_label.h"
#include "questions/spoken.h"

#include <redress/app/first_letter.h>
#include <redress/domain/error.h>
#include <redress/exchange/mail_message.h>

#include <fstream>
#include <iterator>

namespace redress::app {

namespace {

using Path = std::filesystem::path;

exchange::Attachment attached(const Path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (in.bad() || bytes.empty()) throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    const std::string type = exchange::media_type(exchange::file_kind(bytes.substr(0, 16)));
    return {file_label(file), type, std::move(bytes)};
}

std::string line(const domain::Answers& answers, const char* key) {
    return clean_line(spoken(answers, key)).text;
}

} // namespace

std::string letter_mail(const domain::Answers& answers, const MadeLetter& letter, const std::string& now) {
    exchange::MailMessage mail;
    mail.from_name = line(answers, "my_name");
    mail.from_address = line(answers, "my_email");
    mail.to_name = line(answers, "seller");
    mail.to_address = line(answers, "seller_email");
    mail.subject = letter.pages.title;
    // The letter itself: whoever cannot open the attachment has read it all the same.
    mail.body = letter.text;
    const bool is_swedish = answers.language.starts_with("sv");
    mail.attachments.push_back({is_swedish ? "brev.pdf" : "letter.pdf", "application/pdf", letter.pdf});
    for (const Path& file : answers.receipts) mail.attachments.push_back(attached(file));
    if (!never_came(answers))
        for (const domain::DefectAnswers& defect : answers.defects)
            for (const Path& file : defect.pictures) mail.attachments.push_back(attached(file));
    return exchange::eml_of(mail, now);
}

} // namespace redress::app
