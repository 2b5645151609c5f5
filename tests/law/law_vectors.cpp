// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_vectors.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace redress::law {

using Json = nlohmann::json;

// Static and not in an unnamed namespace: nlohmann finds them by their argument.

static void from_json(const Json& json, DateVector& vector) {
    vector = {json.at("id"), json.at("nominal"), json.at("expected")};
}

static void from_json(const Json& json, SegmentVector& segment) {
    segment = {json.at(0), json.at(1), json.at(2), json.at(3)};
}

static void from_json(const Json& json, InterestVector& vector) {
    vector = {
        json.at("id"),    json.at("principal"),     json.at("currency"),
        json.at("start"), json.at("end_exclusive"), json.at("days"),
        json.at("conv"),  json.at("expected"),      json.at("segments").get<std::vector<SegmentVector>>()};
}

static void from_json(const Json& json, NamedVector& vector) {
    vector = {json.at("id"), json.at("expected")};
}

static LawVectors read() {
    std::ifstream file(REDRESS_SOURCE_DIR "/tests/law/law_vectors.json");
    const Json json = Json::parse(file);
    return {json.at("dates").get<std::vector<DateVector>>(),
            json.at("interest").get<std::vector<InterestVector>>(),
            json.at("amounts").get<std::vector<NamedVector>>(),
            json.at("thresholds").get<std::vector<NamedVector>>()};
}

const LawVectors& law_vectors() {
    static const LawVectors vectors = read();
    return vectors;
}

} // namespace redress::law
