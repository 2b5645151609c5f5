// SPDX-License-Identifier: GPL-3.0-or-later
#include "include_rules.h"

#include <algorithm>
#include <regex>

namespace redress::architecture {

namespace {

using Modules = std::set<std::string>;

struct Library {
    const char* name;
    std::vector<std::string> headers; ///< how its include lines begin
    Modules homes;                    ///< modules, or single folders and files
};

/// The one home of each library. A new library is a new line here, in CMake, in tools/packages.txt and in
/// vcpkg.json.
const std::vector<Library>& libraries() {
    static const std::vector<Library> table{
        {"Boost.Date_Time", {"boost/date_time"}, {"src/domain/date.cpp", "law"}},
        {"Boost.Locale", {"boost/locale"}, {"text"}},
        {"ICU", {"unicode/"}, {"text"}},
        {"SQLite", {"SQLiteCpp/", "sqlite3"}, {"storage"}},
        {"libsodium", {"sodium"}, {"storage"}},
        {"libharu", {"hpdf"}, {"documents"}},
        {"qpdf", {"qpdf/"}, {"documents"}},
        {"HarfBuzz", {"hb.h", "hb-", "harfbuzz/"}, {"documents"}},
        {"Mustache", {"kainjow/"}, {"documents"}},
        {"md4c", {"md4c"}, {"documents"}},
        {"pictures", {"png.h", "jpeglib.h", "turbojpeg.h", "libexif/"}, {"documents"}},
        {"toml++", {"toml++/"}, {"law", "documents"}},
        {"JSON", {"nlohmann/"}, {"exchange", "storage", "cli", "tests/law/law_vectors.cpp"}},
        {"CLI11", {"CLI/"}, {"cli"}},
        {"libical", {"libical/"}, {"exchange"}},
        {"GMime", {"gmime/"}, {"exchange"}},
        {"zlib", {"zlib.h"}, {"src/exchange/sheet"}},
        {"expat", {"expat.h"}, {"src/exchange/sheet"}},
        {"wxWidgets", {"wx/"}, {"desktop"}},
        {"poppler", {"poppler/", "poppler-"}, {"desktop"}},
        {"GTK",
         {"gtk/", "gdk/", "atk/", "glib"},
         {"src/desktop/widgets/a11y.cpp", "src/desktop/widgets/gtk_shim.cpp"}},
        {"fmt",
         {"fmt/"},
         {"text", "law", "storage", "documents", "exchange", "app", "presentation", "desktop", "cli",
          "bench"}},
        {"the system",
         {"unistd.h", "fcntl.h", "pwd.h", "sys/", "windows.h", "io.h", "process.h"},
         {"storage", "documents", "app", "desktop", "cli", "support", "bench"}},
    };
    return table;
}

struct IncludeLine {
    int number = 0;
    bool is_quoted = false;
    std::string target;
};

std::vector<IncludeLine> include_lines(const std::string& text) {
    static const std::regex form(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
    std::vector<IncludeLine> includes;
    int number = 0;
    for (const std::string& line : lines_of(text)) {
        ++number;
        std::smatch found;
        if (std::regex_match(line, found, form)) includes.push_back({number, found[1] == "\"", found[2]});
    }
    return includes;
}

bool is_standard(const std::string& target) {
    return target.find_first_of("/.") == std::string::npos;
}

bool is_public_header(const SourceFile& file) {
    return file.path.starts_with("include/");
}

std::string wrong_module(const SourceFile& file, const std::string& target) {
    const std::string from = module_of(file.path);
    const std::string to = module_of("include/" + target);
    const auto allowed = allowed_modules().find(from);
    if (allowed == allowed_modules().end()) return from + " is no module of the picture";
    if (!allowed->second.contains(to)) return from + " must not include " + to;
    return "";
}

const Library* library_of(const std::string& target) {
    const auto has = [&](const Library& library) {
        return std::any_of(library.headers.begin(), library.headers.end(),
                           [&](const std::string& start) { return target.starts_with(start); });
    };
    const auto found = std::find_if(libraries().begin(), libraries().end(), has);
    return found == libraries().end() ? nullptr : &*found;
}

/// Only tests/support meets Catch2 itself; the tests include "support/catch_compat.h".
std::string wrong_library(const SourceFile& file, const std::string& target) {
    const std::string module = module_of(file.path);
    if (is_public_header(file)) return "a public header names " + target;
    if (target.starts_with("catch2/"))
        return file.folder() == "tests/support" ? "" : "Catch2 outside tests/support";
    const Library* library = library_of(target);
    if (!library) return "no library of the table has " + target;
    const bool is_home = library->homes.contains(module) || library->homes.contains(file.folder()) ||
                         library->homes.contains(file.path);
    return is_home ? "" : std::string(library->name) + " outside its home, in " + module;
}

/// A private header stands in the module itself; tests may also use tests/support, and the benchmark any
/// samples.
std::string wrong_neighbour(const SourceFile& file, const std::string& target) {
    if (target.find("..") != std::string::npos) return "a path with .. leaves the module";
    if (target.starts_with("redress/")) return "faces are included in angle brackets";
    if (is_public_header(file)) return "a public header includes a private one";
    if (module_of(file.path) == "bench") return "";
    const auto slash = target.find('/');
    if (slash == std::string::npos) return "";
    const std::string first = target.substr(0, slash);
    if (first == "support") return file.path.starts_with("tests/") ? "" : "tests/support outside tests";
    const bool is_foreign = allowed_modules().contains(first) && first != module_of(file.path);
    return is_foreign ? "a private header of " + first : "";
}

std::string complaint_about(const SourceFile& file, const IncludeLine& include) {
    if (include.is_quoted) return wrong_neighbour(file, include.target);
    if (include.target.starts_with("redress/")) return wrong_module(file, include.target);
    return is_standard(include.target) ? "" : wrong_library(file, include.target);
}

} // namespace

const std::map<std::string, std::set<std::string>>& allowed_modules() {
    static const Modules values{"domain"}, texts{"domain", "text"};
    static const Modules uses{"domain", "text", "law", "storage", "documents", "exchange", "app"};
    static const auto with = [](Modules modules, const char* own) { return modules.insert(own), modules; };
    static const std::map<std::string, Modules> table{
        {"domain", values},
        {"text", texts},
        {"law", with(texts, "law")},
        {"storage", with(texts, "storage")},
        {"documents", with(texts, "documents")},
        {"exchange", with(texts, "exchange")},
        {"app", uses},
        {"presentation", with(uses, "presentation")},
        {"desktop", with(with(uses, "presentation"), "desktop")},
        {"cli", with(with(uses, "presentation"), "cli")},
        {"architecture", {}},
        {"support", uses},
        {"bench", uses},
        {"scenarios", uses},
    };
    return table;
}

Complaints include_complaints(const SourceFile& file) {
    Complaints complaints;
    for (const IncludeLine& include : include_lines(file.text))
        if (const std::string reason = complaint_about(file, include); !reason.empty())
            complaints.push_back(file.path + ":" + std::to_string(include.number) + ": " + reason + " (" +
                                 include.target + ")");
    return complaints;
}

} // namespace redress::architecture
