// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

namespace redress::test {

/// A value as a hostile or careless person might type it, with what it must become on paper, known
/// beforehand.
struct HostileText {
    std::string typed;
    std::string printed;    ///< without spaces and line ends
    std::u32string missing; ///< characters that no font has, as often as they occur
};

enum class Glyphs { All, InFontsOnly };
enum class Length { OnePiece, Any }; ///< Any: now and then up to ten thousand characters

/// Makes values from a number: markup of every kind, controls, marks, directions, long words, emoji, private
/// characters, bytes that are no text. InFontsOnly leaves out what cannot be printed.
class HostileTexts {
public:
    explicit HostileTexts(unsigned seed) : chance_(seed) {}
    HostileText next(Glyphs glyphs, Length length = Length::Any);
    unsigned below(unsigned end) { return static_cast<unsigned>(chance_() % end); }

private:
    std::mt19937 chance_;
};

} // namespace redress::test
