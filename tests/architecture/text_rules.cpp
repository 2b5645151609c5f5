// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_rules.h"

#include "plain_code.h"

#include <regex>

namespace redress::architecture {

namespace {

Complaints matching(const SourceFile& file, const std::vector<std::string>& texts, const std::regex& pattern,
                    const std::string& reason) {
    Complaints complaints;
    for (const std::string& text : texts)
        if (std::regex_search(text, pattern))
            complaints.push_back(file.path + ": " + reason + ": " + text.substr(0, 60));
    return complaints;
}

} // namespace

Complaints licence_complaints(const SourceFile& file) {
    static const std::string licence = "SPDX-License-Identifier: GPL-3.0-or-later";
    const auto lines = lines_of(file.text);
    const std::size_t place = !lines.empty() && lines[0].starts_with("#!") ? 1 : 0;
    const std::string wanted = (file.is_code() ? "// " : "# ") + licence;
    if (lines.size() > place && lines[place] == wanted) return {};
    return {file.path + ": the licence line is not the first"};
}

Complaints unfinished_complaints(const SourceFile& file) {
    static const std::regex words(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    return matching(file, plain_code(file.text).comments, words, "unfinished by its own words");
}

Complaints sql_complaints(const SourceFile& file) {
    static const std::regex statement(
        R"(^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL)\b|PRAGMA\s))");
    if (module_of(file.path) == "storage") return {};
    return matching(file, plain_code(file.text).literals, statement, "SQL outside src/storage");
}

} // namespace redress::architecture
