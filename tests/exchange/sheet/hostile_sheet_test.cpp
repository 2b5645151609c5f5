// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_samples.h"
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <fstream>
#include <iterator>
#include <random>

using namespace redress;
using namespace redress::test;
using exchange::SheetFault;

namespace {

/// An archive with these members, made by Python: {name: expression of its bytes}.
std::string archive(const std::string& members) {
    const ScratchFolder folder;
    const std::string path = (folder / "a.zip").string();
    const std::string script =
        "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n"
        "for n, b in (" +
        members + ").items(): z.writestr(n, b)\nz.close()\n";
    std::ofstream(folder / "make.py") << script;
    const std::string command = "python3 '" + (folder / "make.py").string() + "' '" + path + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

const std::string start =
    R"(<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" )"
    R"(xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" )"
    R"(xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:spreadsheet><t:table>)";
const std::string end = "</t:table></o:spreadsheet></o:body></o:document-content>";

std::string ods(const std::string& rows, const std::string& before = "") {
    return archive("{'content.xml': \"" + before + start + rows + end + "\"}");
}

} // namespace

TEST_CASE("nothing, spaces and other documents are told apart") {
    CHECK(fault_of("") == SheetFault::Empty);
    CHECK(fault_of(" \r\n\t ") == SheetFault::Empty);
    CHECK(fault_of("%PDF-1.7 …") == SheetFault::NotASheet);
    CHECK(fault_of("\xD0\xCF\x11\xE0 old Excel") == SheetFault::NotASheet);
    CHECK(fault_of(std::string("\x7F"
                               "ELF\0\0",
                               6)) == SheetFault::NotASheet);
    CHECK(fault_of("PK\x03\x04 and no more") == SheetFault::Damaged);
}

TEST_CASE("an Excel workbook, a text document and an archive of pictures are no spreadsheet of ours") {
    CHECK(fault_of(archive("{'xl/workbook.xml': '<a/>'}")) == SheetFault::ExcelWorkbook);
    CHECK(fault_of(archive("{'photo.jpg': 'x'}")) == SheetFault::NotASheet);
    CHECK(fault_of(archive("{'content.xml': '<a><b>text</b></a>'}")) == SheetFault::NotASheet);
}

TEST_CASE("a file with a password says so") {
    CHECK(fault_of(archive("{'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>'}")) ==
          SheetFault::Encrypted);
}

TEST_CASE("a small archive that unpacks to 200 megabytes is refused before it is unpacked") {
    const std::string bomb = archive("{'content.xml': b' ' * (200 << 20)}");
    CHECK(bomb.size() < 2'000'000);
    CHECK(fault_of(bomb) == SheetFault::TooLarge);
}

TEST_CASE("an announced size below the real one is damage and no more is unpacked") {
    std::string bytes = archive("{'content.xml': b' ' * 1000000}");
    const auto central = bytes.rfind("PK\x01\x02");
    bytes[central + 24] = 10;
    bytes[central + 25] = bytes[central + 26] = 0;
    CHECK(fault_of(bytes) == SheetFault::Damaged);
}

TEST_CASE("a document type is refused with whatever it declares") {
    const std::string entity =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \\\"file:///etc/passwd\\\">]>"; // an external one
    const std::string laughs = "<!DOCTYPE a [<!ENTITY a \\\"ha\\\"><!ENTITY b \\\"&a;&a;&a;&a;\\\">]>";
    const std::string cell = "<t:table-row><t:table-cell><x:p>&x;</x:p></t:table-cell></t:table-row>";
    CHECK(fault_of(ods(cell, entity)) == SheetFault::Unsafe);
    CHECK(fault_of(ods(cell, laughs)) == SheetFault::Unsafe);
    CHECK(fault_of(ods(cell)) == SheetFault::Damaged);
}

TEST_CASE("repetitions of cells and rows that hold something have an end") {
    const auto row = [](const std::string& rows, const std::string& cells) {
        return "<t:table-row t:number-rows-repeated='" + rows +
               "'><t:table-cell t:number-columns-repeated='" + cells +
               "'><x:p>a</x:p></t:table-cell></t:table-row>";
    };
    CHECK(read_back(ods(row("2", "3"))).rows.size() == 2);
    CHECK(fault_of(ods(row("1", "4000000000"))) == SheetFault::TooLarge);
    CHECK(fault_of(ods(row("1048576", "1"))) == SheetFault::TooLarge);
    CHECK(fault_of(ods(row("18446744073709551615", "1"))) == SheetFault::TooLarge);
}

// A thousandth of a megabyte asks for 400 gigabytes.
TEST_CASE("a long text that is repeated in every cell of every row is refused before it is copied") {
    const std::string text(100'000, 'a');
    const std::string row = "<t:table-row t:number-rows-repeated='20000'><t:table-cell "
                            "t:number-columns-repeated='200'><x:p>" +
                            text + "</x:p></t:table-cell></t:table-row>";
    CHECK(fault_of(ods(row)) == SheetFault::TooLarge);
}

TEST_CASE("a cell with a megabyte of text is refused") {
    const std::string cell = "<t:table-row><t:table-cell><x:p>" + std::string(1'100'000, 'a') +
                             "</x:p></t:table-cell></t:table-row>";
    CHECK(fault_of(ods(cell)) == SheetFault::TooLarge);
}

TEST_CASE("a hundred megabytes of CSV are refused unread") {
    CHECK(fault_of(std::string(100U << 20U, ';')) == SheetFault::TooLarge);
}

TEST_CASE("a hundred thousand elements inside one another do no harm") {
    const std::string deep = archive("{'content.xml': '<a>' * 100000 + '</a>' * 100000}");
    CHECK(fault_of(deep) == SheetFault::NotASheet);
}

TEST_CASE("half a file is damaged, wherever it was cut") {
    const std::string whole = exchange::write_ods(small_sheet());
    for (std::size_t size = 10; size < whole.size(); size += 97) {
        INFO(size);
        CHECK(fault_of(whole.substr(0, size)) == SheetFault::Damaged);
    }
}

TEST_CASE("a file with wrong bytes is read or refused and never more") {
    const std::string whole = exchange::write_ods(small_sheet());
    std::mt19937 chance(7);
    int refused = 0;
    for (int round = 0; round < 2'000; ++round) {
        std::string bytes = whole;
        for (int i = 0; i < 3; ++i) bytes[chance() % bytes.size()] = static_cast<char>(chance() & 0xFFU);
        refused += fault_of(bytes) ? 1 : 0;
    }
    CHECK(refused > 100);
}

TEST_CASE("a table of too many rows is refused") {
    std::string rows;
    for (int i = 0; i < 30'000; ++i) rows += "a;b\n";
    CHECK(fault_of(rows) == SheetFault::TooLarge);
}
