// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/line_reader.h"

#include "ask/interrupted_reads.h"

#include <istream>

namespace redress::cli {

namespace {

/// More bytes than the longest text of a field has.
constexpr std::size_t longest_line = 500'000;

} // namespace

std::optional<std::string> LineReader::next() {
    if (InterruptedReads::are_asked()) return std::nullopt;
    std::string line;
    using Bytes = std::istream::traits_type;
    auto byte = in_.get();
    if (byte == Bytes::eof()) return std::nullopt;
    for (; byte != Bytes::eof() && byte != '\n'; byte = in_.get())
        if (line.size() < longest_line) line += Bytes::to_char_type(byte);
    if (InterruptedReads::are_asked()) return std::nullopt; // half a line
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

} // namespace redress::cli
