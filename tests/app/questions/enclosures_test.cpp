// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answered.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <sys/stat.h>

using namespace redress;
using namespace redress::test;

namespace {

std::string mail_of(const domain::Answers& given) {
    const documents::FontSet fonts;
    const auto letter = app::first_letter(given, written_on(), resources(), fonts);
    return app::letter_mail(given, letter, resources(), "2026-11-22T10:00:00Z");
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++found;
    return found;
}

} // namespace

TEST_CASE("files that nobody could open are neither listed nor sent nor kept") {
    const ScratchFolder folder;
    domain::Answers given = shoes();
    given.receipts = {picture(folder.path(), "kvitto.txt", "junk"), "/finns/inte/kvitto.jpg"};
    given.defects[0].pictures = {picture(folder.path(), "sula.heic", heic_bytes)};
    CHECK(case_from(given).exhibits.empty());
    CHECK_FALSE(holds(letter_of(given), "Bilag"));
    CHECK(count(mail_of(given), "Content-Disposition: attachment") == 1);
    CHECK(thought_about(given).again.size() == 3);
}

TEST_CASE("a pipe and a device are no files to read") {
    const ScratchFolder folder;
    const auto pipe = folder.path() / "pipe.jpg";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    domain::Answers given = shoes();
    given.receipts = {pipe, "/dev/zero", folder.path()};
    CHECK(case_from(given).exhibits.empty());
    CHECK(thought_about(given).again.size() == 3);
}

TEST_CASE("the picture of a line without words is not sent") {
    const ScratchFolder folder;
    domain::Answers given = shoes();
    given.defects.insert(given.defects.begin(), {" ", {}, {picture(folder.path(), "IMG_1.jpg", jpeg_bytes)}});
    CHECK(count(mail_of(given), "IMG_1.jpg") == 0);
}
