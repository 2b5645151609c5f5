// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/answered.h"

#include <redress/exchange/answers_json.h>

#include <iterator>

namespace redress::test {

inline domain::Answers answers_in(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string json((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    return std::get<domain::Answers>(exchange::answers_from_json(json, app::answer_names(resources())));
}

/// One of the ten situations in tests/answers.
inline domain::Answers situation(const std::string& name) {
    return answers_in(std::string(REDRESS_SOURCE_DIR) + "/tests/answers/" + name + ".json");
}

} // namespace redress::test
