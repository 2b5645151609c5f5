// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/exchange/mail_message.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace redress;
using exchange::eml_of;
using exchange::MailMessage;

namespace {

const std::string noon = "2026-03-02T12:00:00Z";

MailMessage letter() {
    return {"Märta \"M\" Exempelgren",
            "marta@example.org",
            "Skobutiken Påhitt, AB",
            "kund@example.com",
            "Begäran om avhjälpande – skor",
            "Hej!\n\n.Sulan = släpper.\nHälsningar\n",
            {}};
}

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// What Python's own reader of messages says of it.
std::string read_back(const std::string& eml) {
    const test::ScratchFolder folder;
    std::ofstream(folder / "a.eml", std::ios::binary) << eml;
    const std::string script = std::string(REDRESS_SOURCE_DIR) + "/tests/exchange/read_mail.py";
    const std::string command = "PYTHONIOENCODING=utf-8 python3 '" + script + "' '" +
                                (folder / "a.eml").string() + "' >'" + (folder / "out").string() + "' 2>&1";
    const int status = std::system(command.c_str());
    const std::string said = content(folder / "out");
    INFO(said);
    REQUIRE(status == 0);
    return said;
}

bool says(const std::string& text, const std::string& line) {
    return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

std::string headers_of(const std::string& eml) {
    return eml.substr(0, eml.find("\r\n\r\n"));
}

} // namespace

TEST_CASE("an independent reader finds the fields of a message as they were given") {
    const std::string said = read_back(eml_of(letter(), noon));
    INFO(said);
    CHECK(says(said, R"(From ["Märta \"M\" Exempelgren", "marta@example.org"])"));
    CHECK(says(said, R"(To ["Skobutiken Påhitt, AB", "kund@example.com"])"));
    CHECK(says(said, R"(Subject "Begäran om avhjälpande – skor")"));
    CHECK(says(said, R"(Date "2026-03-02T12:00:00+00:00")"));
    CHECK(says(said, R"(X-Unsent "1")"));
    CHECK(says(said, R"(body "Hej!\n\n.Sulan = släpper.\nHälsningar\n")"));
    CHECK(said.find("defect") == std::string::npos);
}

TEST_CASE("attachments come back with their names, kinds and bytes") {
    MailMessage message = letter();
    message.attachments = {{"Begäran – skor.pdf", "application/pdf", "%PDF-1.4 abc"},
                           {"kvitto \"1\".heic", "image/heic", std::string(100'000, '\0')}};
    const std::string said = read_back(eml_of(message, noon));
    INFO(said);
    // sha256sum of the same bytes
    CHECK(says(said, R"(attachment ["Begäran – skor.pdf", "application/pdf", 12, )"
                     R"("fbbd78ac134cb95d752e79844b9419b78ba99009e8dfac26934b9b0d3b73634c"])"));
    CHECK(said.find(R"(attachment ["kvitto '1'.heic", "image/heic", 100000, )") != std::string::npos);
    CHECK(said.find("defect") == std::string::npos);
}

TEST_CASE("the same message gives the same bytes with the line ends of mail") {
    MailMessage message = letter();
    message.attachments = {{"a.pdf", "application/pdf", "%PDF"}};
    const std::string eml = eml_of(message, noon);
    CHECK(eml == eml_of(message, noon));
    for (std::size_t at = eml.find('\n'); at != std::string::npos; at = eml.find('\n', at + 1))
        CHECK(eml[at - 1] == '\r');
    CHECK(std::all_of(eml.begin(), eml.end(),
                      [](char byte) { return static_cast<unsigned char>(byte) < 128; }));
}

TEST_CASE("no text begins a header of its own") {
    const std::string evil =
        GENERATE("x\r\nBcc: evil@example.org", "x\nBcc: evil@example.org", "x\rBcc: evil@example.org",
                 "x\xE2\x80\xA8"
                 "Bcc: evil@example.org",
                 "x\r\n\r\nBcc: evil@example.org");
    MailMessage message = letter();
    message.subject = message.from_name = message.to_name = message.body = evil;
    message.attachments = {{evil, evil, "x"}};
    const std::string said = read_back(eml_of(message, noon));
    INFO(said);
    CHECK(says(said,
               R"(headers ["content-type", "date", "from", "mime-version", "subject", "to", "x-unsent"])"));
    CHECK(said.find("\"attachment\"") == std::string::npos);
}

TEST_CASE("an address that could be several is left out") {
    const std::string evil =
        GENERATE("a@example.org, b@example.org", "a@example.org> <b@example.org", "a@b@example.org", "a",
                 "a b@example.org", "a@example.org\r\nBcc: b@example.org", "\"x\"@example.org", "a@.org",
                 "@b.se", "a@b;c.se", "(a)b@example.org");
    MailMessage message = letter();
    message.to_address = message.from_address = evil;
    const std::string headers = headers_of(eml_of(message, noon));
    INFO(headers);
    CHECK(headers.find("To:") == std::string::npos);
    CHECK(headers.find("From:") == std::string::npos);
}

TEST_CASE("an empty message is still one") {
    const std::string said = read_back(eml_of({}, noon));
    INFO(said);
    CHECK(says(said, R"(Subject "")"));
    CHECK(says(said, R"(body "\n")"));
    CHECK(said.find("defect") == std::string::npos);
}

TEST_CASE("bytes that are no text and texts without end do no harm") {
    MailMessage message = letter();
    message.subject = std::string(200'000, 'x') + "\xFF";
    message.to_name = "Sk\xC3";
    message.body = "a\xFF" + std::string(200'000, 'y') + std::string(1, '\0') + "z";
    message.attachments = {{std::string(5'000, 'n') + "/", "", ""}, {"../..", "text", "x"}};
    const std::string said = read_back(eml_of(message, "yesterday"));
    CHECK(says(said, R"(Date "")"));
    CHECK(says(said, "To [\"Sk\xEF\xBF\xBD\", \"kund@example.com\"]"));
    CHECK(said.find("body \"a\xEF\xBF\xBDy") != std::string::npos);
    CHECK(said.find("yz\\n\"") != std::string::npos);
    CHECK(said.find(R"(attachment ["file", "application/octet-stream", 1)") != std::string::npos);
}

TEST_CASE("no line of a message is longer than mail allows") {
    MailMessage message = letter();
    message.subject = std::string(450, 'x');
    message.body = std::string(5'000, 'y');
    message.attachments = {{std::string(250, 'n') + ".pdf", "application/pdf", std::string(5'000, 'z')}};
    std::istringstream lines(eml_of(message, noon));
    for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 998); // RFC 5322 section 2.1.1
}
