// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"

#include <redress/text/messages.h>

#include <clocale>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

using namespace redress;
using text::Language;
using text::Messages;

namespace {

namespace fs = std::filesystem;

/// A folder with the Swedish and the Hungarian catalogue of this directory, compiled by gettext's own msgfmt.
class Catalogues {
public:
    Catalogues()
        : folder_(fs::temp_directory_path() /
                  ("redress-messages-" + std::to_string(std::random_device{}()))) {
        for (const std::string code : {"sv", "hu"}) {
            fs::create_directories(mo(code).parent_path());
            const std::string po = REDRESS_SOURCE_DIR "/tests/text/messages_" + code + ".po";
            const std::string command = "msgfmt -o '" + mo(code).string() + "' '" + po + "' 2>/dev/null";
            REQUIRE(std::system(command.c_str()) == 0);
        }
    }
    ~Catalogues() { fs::remove_all(folder_); }
    Catalogues(const Catalogues&) = delete;
    Catalogues& operator=(const Catalogues&) = delete;

    const fs::path& folder() const { return folder_; }
    fs::path mo(const std::string& code) const { return folder_ / code / "LC_MESSAGES" / "redress.mo"; }

private:
    fs::path folder_;
};

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void overwrite(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace

TEST_CASE("two languages are used at once in the plain C locale") {
    REQUIRE(std::string(std::setlocale(LC_ALL, nullptr)) == "C");
    const Catalogues catalogues;
    const Messages swedish(catalogues.folder(), Language::Swedish);
    const Messages hungarian(catalogues.folder(), Language::Hungarian);
    CHECK(swedish.tr("Price reduction") == "Prisavdrag för köparen");
    CHECK(hungarian.tr("Price reduction") == "Árleszállítás a vevőnek");
    CHECK(swedish.tr(std::string("Price reduction")) == "Prisavdrag för köparen");
    CHECK(swedish.language() == Language::Swedish);
}

TEST_CASE("the process locale does not choose the language") {
    const Catalogues catalogues;
    const Messages swedish(catalogues.folder(), Language::Swedish);
    setenv("LANGUAGE", "hu", 1);
    setenv("LC_ALL", "C", 1);
    CHECK(swedish.tr("Price reduction") == "Prisavdrag för köparen");
    CHECK(Messages(catalogues.folder(), Language::Swedish).tr("Price reduction") == "Prisavdrag för köparen");
    unsetenv("LANGUAGE");
    unsetenv("LC_ALL");
}

TEST_CASE("plurals follow the catalogue's own rule") {
    const Catalogues catalogues;
    const Messages swedish(catalogues.folder(), Language::Swedish);
    const Messages hungarian(catalogues.folder(), Language::Hungarian);
    CHECK(swedish.ntr("{0} defect", "{0} defects", 1) == "{0} fel (ett)");
    CHECK(swedish.ntr("{0} defect", "{0} defects", 0) == "{0} fel (flera)");
    CHECK(swedish.ntr("{0} defect", "{0} defects", 5'000'000'000L) == "{0} fel (flera)");
    CHECK(hungarian.ntr("{0} defect", "{0} defects", 3) == "{0} hiba");
}

TEST_CASE("a context tells equal words apart") {
    const Catalogues catalogues;
    const Messages swedish(catalogues.folder(), Language::Swedish);
    CHECK(swedish.tr("menu", "Open") == "Öppna");
    CHECK(swedish.tr("case", "Open") == "Pågående");
    CHECK(swedish.tr("Open") == "Open");
    CHECK(swedish.tr("door", "Open") == "Open");
}

TEST_CASE("a message without a translation is itself") {
    const Catalogues catalogues;
    const Messages swedish(catalogues.folder(), Language::Swedish);
    CHECK(swedish.tr("Nobody translated this") == "Nobody translated this");
    CHECK(swedish.ntr("one stone", "{0} stones", 1) == "one stone");
    CHECK(swedish.ntr("one stone", "{0} stones", 2) == "{0} stones");
    CHECK(swedish.tr("").empty());
}

TEST_CASE("a language without a catalogue speaks English") {
    const Catalogues catalogues;
    CHECK(Messages().tr("Price reduction") == "Price reduction");
    CHECK(Messages().language() == Language::English);
    CHECK(Messages(catalogues.folder(), Language::German).tr("Price reduction") == "Price reduction");
    CHECK(Messages("/nowhere/at/all", Language::Swedish).ntr("a", "b", 2) == "b");
}

TEST_CASE("a damaged catalogue speaks English and does not crash") {
    const Catalogues catalogues;
    const std::string good = bytes_of(catalogues.mo("sv"));
    for (const std::string& bad : {std::string("no catalogue"), std::string(), good.substr(0, 30),
                                   std::string(good).replace(12, 4, "\xFF\xFF\xFF\x7F")}) {
        overwrite(catalogues.mo("sv"), bad);
        CHECK(Messages(catalogues.folder(), Language::Swedish).tr("Price reduction") == "Price reduction");
    }
}

TEST_CASE("a catalogue with any one byte broken is survived") {
    const Catalogues catalogues;
    const std::string good = bytes_of(catalogues.mo("sv"));
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x55);
        overwrite(catalogues.mo("sv"), bad);
        const Messages messages(catalogues.folder(), Language::Swedish);
        CHECK_FALSE(messages.tr("Nobody translated this").empty());
        CHECK_FALSE(messages.ntr("{0} defect", "{0} defects", 2).empty());
    }
}

TEST_CASE("places are filled with arguments in any order") {
    CHECK(text::filled("{1} of {0}", {"ten", "three"}) == "three of ten");
    CHECK(text::filled("{0}{0}", {"a"}) == "aa");
    CHECK(text::filled("nothing", {"a"}) == "nothing");
}

TEST_CASE("unknown places and single braces stay as they are") {
    CHECK(text::filled("{2} {x} {} { } {0", {"a", "b"}) == "{2} {x} {} { } {0");
    CHECK(text::filled("{{0}}", {"a"}) == "{a}");
    CHECK(text::filled("", {"a"}).empty());
}

TEST_CASE("braces in an argument are not filled again") {
    CHECK(text::filled("{0} and {1}", {"{1}", "{{x}} **b** | <b>"}) == "{1} and {{x}} **b** | <b>");
}
