// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_builder.h"

namespace redress::exchange {

namespace {

constexpr std::size_t deepest_level = 64;
/// A file of many tiny values needs sixteen times its size in memory; a real case has some thousand of them.
constexpr std::size_t most_values = 2'000'000;

} // namespace

bool TreeBuilder::null() {
    return add(nullptr);
}
bool TreeBuilder::boolean(bool value) {
    return add(value);
}
bool TreeBuilder::number_integer(number_integer_t value) {
    return add(value);
}
bool TreeBuilder::number_unsigned(number_unsigned_t value) {
    return add(value);
}
bool TreeBuilder::number_float(number_float_t value, const string_t&) {
    return add(value);
}
bool TreeBuilder::string(string_t& value) {
    return add(std::move(value));
}
bool TreeBuilder::binary(binary_t&) {
    return false;
}
bool TreeBuilder::start_object(std::size_t) {
    return open(Json::object());
}
bool TreeBuilder::end_object() {
    return close();
}
bool TreeBuilder::start_array(std::size_t) {
    return open(Json::array());
}
bool TreeBuilder::end_array() {
    return close();
}

bool TreeBuilder::key(string_t& name) {
    levels_.back().name = std::move(name);
    return !levels_.back().container->contains(levels_.back().name) ||
           refuse(JsonProblem::Kind::DuplicateKey);
}

bool TreeBuilder::parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
    broken_at = position == 0 ? 0 : position - 1;
    return false;
}

bool TreeBuilder::add(Json value) {
    if (++values_ > most_values) return refuse(JsonProblem::Kind::TooLarge);
    if (levels_.empty()) {
        root = std::move(value);
        newest_ = &root;
    } else if (Json& container = *levels_.back().container; container.is_array()) {
        container.push_back(std::move(value));
        newest_ = &container.back();
    } else {
        newest_ = &(container[levels_.back().name] = std::move(value));
    }
    return true;
}

bool TreeBuilder::open(Json container) {
    if (levels_.size() == deepest_level) return refuse(JsonProblem::Kind::TooDeep);
    if (!add(std::move(container))) return false;
    levels_.push_back({newest_, {}});
    return true;
}

bool TreeBuilder::close() {
    levels_.pop_back();
    return true;
}

bool TreeBuilder::refuse(JsonProblem::Kind kind) {
    problem = JsonProblem{kind};
    problem->path = path();
    return false;
}

std::string TreeBuilder::path() const {
    std::string text;
    for (const Level& level : levels_) {
        if (level.container->is_array()) {
            const bool innermost = &level == &levels_.back();
            text += "[" + std::to_string(level.container->size() - (innermost ? 0 : 1)) + "]";
        } else {
            text += (text.empty() ? "" : ".") + shortened(level.name);
        }
    }
    return text;
}

} // namespace redress::exchange
