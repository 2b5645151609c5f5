// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"

#include <utility>

namespace redress::app {

std::string question_beside(std::string_view remark) {
    constexpr std::pair<std::string_view, const char*> places[] = {
        {"firm", "bought_as"},
        {"used", "condition"},
        {"used_shorter", "condition"},
        {"gift", "who_bought"},
        {"together", "who_bought"},
        {"work", "kind"},
        {"no_section", "kind"},
        {"private_person", "seller_kind"},
        {"seller_unknown", "seller_kind"},
        {"abroad_eu", "seller_abroad"},
        {"abroad_elsewhere", "seller_abroad"},
        {"bought_on_unknown", "bought_on"},
        {"many_lines", "wrong"},
        {"long_lines", "wrong"},
    };
    for (const auto& [key, question] : places)
        if (key == remark) return question;
    return {};
}

} // namespace redress::app
