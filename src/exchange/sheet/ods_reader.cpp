// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ods_table.h"
#include "sheet/sheet_text.h"
#include "sheet/zip_archive.h"

#include <expat.h>

#include <exception>
#include <memory>

namespace redress::exchange {

namespace {

/// What expat's callbacks get. An exception must not pass through C code: it is kept and thrown again.
struct Reading {
    XML_Parser parser = nullptr;
    OdsTable table;
    bool is_unsafe = false;
    std::exception_ptr failure;
};

template <class Step>
void guarded(void* user, Step step) {
    auto& reading = *static_cast<Reading*>(user);
    try {
        if (reading.failure == nullptr) step(reading.table);
    } catch (...) {
        reading.failure = std::current_exception();
    }
    if (reading.failure != nullptr || reading.table.is_too_large()) XML_StopParser(reading.parser, XML_FALSE);
}

void XMLCALL on_start(void* user, const XML_Char* name, const XML_Char** attributes) {
    guarded(user, [&](OdsTable& table) { table.start(name, attributes); });
}
void XMLCALL on_end(void* user, const XML_Char* name) {
    guarded(user, [&](OdsTable& table) { table.end(name); });
}
void XMLCALL on_text(void* user, const XML_Char* text, int size) {
    guarded(user, [&](OdsTable& table) { table.characters({text, static_cast<std::size_t>(size)}); });
}
/// No spreadsheet declares a document type; with it entities come, and with these files of the computer and
/// texts that grow without end.
void XMLCALL on_doctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    auto& reading = *static_cast<Reading*>(user);
    reading.is_unsafe = true;
    XML_StopParser(reading.parser, XML_FALSE);
}

constexpr std::size_t piece_size = 1U << 16U;

bool parse_all(XML_Parser parser, std::string_view xml) {
    do {
        const std::string_view piece = xml.substr(0, piece_size);
        xml.remove_prefix(piece.size());
        if (XML_Parse(parser, piece.data(), static_cast<int>(piece.size()), xml.empty()) != XML_STATUS_OK)
            return false;
    } while (!xml.empty());
    return true;
}

std::variant<std::vector<Sheet>, SheetFault> tables_in(std::string_view xml) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreateNS("UTF-8", '|'), XML_ParserFree);
    if (parser == nullptr) throw std::bad_alloc();
    Reading reading{parser.get(), {}, false, nullptr};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
    const bool is_whole = parse_all(parser.get(), xml);
    if (reading.failure) std::rethrow_exception(reading.failure);
    if (reading.is_unsafe) return SheetFault::Unsafe;
    if (reading.table.is_too_large()) return SheetFault::TooLarge;
    if (!is_whole) return SheetFault::Damaged;
    auto tables = reading.table.taken();
    if (!reading.table.is_spreadsheet() || tables.empty()) return SheetFault::NotASheet;
    return tables;
}

constexpr std::size_t largest_manifest = 1U << 20U;

bool is_encrypted(std::string_view bytes, const ZipMembers& members) {
    const auto manifest = members.find("META-INF/manifest.xml");
    if (manifest == members.end()) return false;
    const auto text = unpacked(bytes, manifest->second, largest_manifest);
    const auto* content = std::get_if<std::string>(&text);
    return content != nullptr && content->find("encryption-data") != std::string::npos;
}

} // namespace

std::variant<std::vector<Sheet>, SheetFault> read_ods(std::string_view bytes) {
    const auto found = members_of(bytes);
    if (const auto* fault = std::get_if<SheetFault>(&found)) return *fault;
    const auto& members = std::get<ZipMembers>(found);
    if (members.contains("xl/workbook.xml")) return SheetFault::ExcelWorkbook;
    const auto content = members.find("content.xml");
    if (content == members.end()) return SheetFault::NotASheet;
    if (is_encrypted(bytes, members)) return SheetFault::Encrypted;
    const auto xml = unpacked(bytes, content->second, largest_content);
    if (const auto* fault = std::get_if<SheetFault>(&xml)) return *fault;
    return tables_in(std::get<std::string>(xml));
}

} // namespace redress::exchange
