// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_tree.h"

namespace redress::exchange {

/// Receives the parser's events and builds the tree, watching depth, size and repeated names on the way.
/// Every method answers whether to go on.
// The library's check of its own state is taken for an exception.
// NOLINTNEXTLINE(bugprone-exception-escape)
class TreeBuilder : public nlohmann::json_sax<Json> {
public:
    Json root;
    std::optional<JsonProblem> problem; ///< what this builder refused
    std::size_t broken_at = 0;          ///< byte where the parser gave up

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t& value) override;
    bool start_object(std::size_t size) override;
    bool key(string_t& name) override;
    bool end_object() override;
    bool start_array(std::size_t size) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& error) override;

private:
    struct Level {
        Json* container; ///< stays in place: its parent grows only after this level is closed
        std::string name;
    };

    bool add(Json value);
    bool open(Json container);
    bool close();
    bool refuse(JsonProblem::Kind kind);
    std::string path() const;

    std::vector<Level> levels_;
    Json* newest_ = nullptr;
    std::size_t values_ = 0;
};

} // namespace redress::exchange
