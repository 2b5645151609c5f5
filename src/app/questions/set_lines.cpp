// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/five_questions.h>
#include <redress/text/unicode.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::DefectAnswers;

constexpr std::size_t most_compared = 120; ///< characters of a line
constexpr std::size_t most_pairs = 2'500;
constexpr std::size_t most_set_aside = 100;

bool is_blank(const std::string& line) {
    return line.find_first_not_of(" \t\r") == std::string::npos;
}

std::vector<std::string> lines_in(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        std::string line = text.substr(start, end - start);
        if (line.ends_with('\r')) line.pop_back();
        if (!is_blank(line)) lines.push_back(std::move(line));
        start = end + 1;
    }
    return lines;
}

std::u32string letters_of(const std::string& line) {
    return text::is_utf8(line) ? text::code_points(line).substr(0, most_compared) : std::u32string();
}

/// The longest sequence of letters that both have in that order.
std::size_t common_letters(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const char32_t letter : a) {
        std::size_t diagonal = 0;
        for (std::size_t i = 0; i < b.size(); ++i) {
            const std::size_t above = row[i + 1];
            row[i + 1] = letter == b[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.back();
}

/// From 0 to 1. A line that goes on where another ended, or ends before it, is that line being typed.
double likeness(const std::u32string& a, const std::u32string& b) {
    constexpr std::size_t shortest_beginning = 3;
    if (a.empty() || b.empty()) return 0;
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    if (shorter.size() >= shortest_beginning && longer.starts_with(shorter)) return 1;
    return 2.0 * static_cast<double>(common_letters(a, b)) / static_cast<double>(a.size() + b.size());
}

/// Which of the known lines each new one is: one with the same words, else the one most like it.
class Match {
public:
    Match(const std::vector<DefectAnswers>& known, std::size_t present, const std::vector<std::string>& lines)
        : known_(known), lines_(lines), taken_(known.size(), false), found_(lines.size(), known.size()) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (std::size_t k = 0; k < known.size() && is_new(i); ++k)
                if (known[k].what == lines[i] && !taken_[k]) take(i, k);
        take_similar(present);
    }

    std::vector<DefectAnswers> defects() const {
        std::vector<DefectAnswers> made;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            made.push_back(is_new(i) ? DefectAnswers{} : known_[found_[i]]);
            made.back().what = lines_[i];
        }
        return made;
    }

    /// The lines that are gone and about which something was said.
    std::vector<DefectAnswers> left() const {
        std::vector<DefectAnswers> left;
        for (std::size_t k = 0; k < known_.size() && left.size() < most_set_aside; ++k)
            if (!taken_[k] && !(known_[k].texts.empty() && known_[k].pictures.empty()))
                left.push_back(known_[k]);
        return left;
    }

private:
    struct Pair {
        double likeness;
        std::size_t line;
        std::size_t known;
    };

    bool is_new(std::size_t line) const { return found_[line] == known_.size(); }

    void take(std::size_t line, std::size_t known) {
        found_[line] = known;
        taken_[known] = true;
    }

    /// Only among the lines that were there just now; the most alike first.
    void take_similar(std::size_t present) {
        constexpr double enough = 0.5;
        std::vector<Pair> pairs;
        for (std::size_t i = 0; i < lines_.size(); ++i)
            for (std::size_t k = 0; k < present && is_new(i) && pairs.size() < most_pairs; ++k)
                if (!taken_[k])
                    pairs.push_back({likeness(letters_of(lines_[i]), letters_of(known_[k].what)), i, k});
        std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::likeness);
        for (const Pair& pair : pairs)
            if (pair.likeness >= enough && is_new(pair.line) && !taken_[pair.known])
                take(pair.line, pair.known);
    }

    const std::vector<DefectAnswers>& known_;
    const std::vector<std::string>& lines_;
    std::vector<bool> taken_;
    std::vector<std::size_t> found_;
};

} // namespace

std::string lines_of(const domain::Answers& answers) {
    std::string lines;
    for (const DefectAnswers& defect : answers.defects) lines += (lines.empty() ? "" : "\n") + defect.what;
    return lines;
}

void set_lines(domain::Answers& answers, const std::string& lines) {
    const std::vector<std::string> wanted = lines_in(lines);
    std::vector<DefectAnswers> known = answers.defects;
    known.insert(known.end(), answers.set_aside.begin(), answers.set_aside.end());
    const Match match(known, answers.defects.size(), wanted);
    answers.defects = match.defects();
    answers.set_aside = match.left();
}

} // namespace redress::app
