// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/five_questions.h>

#include <algorithm>

namespace redress::app {

namespace {

using domain::DefectAnswers;

bool is_blank(const std::string& line) {
    return line.find_first_not_of(" \t\r") == std::string::npos;
}

std::vector<std::string> lines_of(const std::string& text) {
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

/// Which old line each new one is: one with the same words, else the one at its place between two that have
/// the same words.
class Match {
public:
    Match(const std::vector<DefectAnswers>& old, const std::vector<std::string>& lines)
        : old_(old), lines_(lines), taken_(old.size(), false), found_(lines.size(), old.size()) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (std::size_t k = 0; k < old.size() && found_[i] == old.size(); ++k)
                if (old[k].what == lines[i] && !taken_[k]) take(i, k);
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (found_[i] == old.size()) take_place_of(i);
    }

    std::vector<DefectAnswers> defects() const {
        std::vector<DefectAnswers> made;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            made.push_back(found_[i] < old_.size() ? old_[found_[i]] : DefectAnswers{});
            made.back().what = lines_[i];
        }
        return made;
    }

private:
    void take(std::size_t line, std::size_t old) {
        found_[line] = old;
        taken_[old] = true;
    }
    /// A line that was changed comes right after the one before it, as it did.
    void take_place_of(std::size_t line) {
        const std::size_t before = line == 0 ? 0 : found_[line - 1] + 1;
        const bool was_lost = line > 0 && found_[line - 1] == old_.size();
        if (!was_lost && before < old_.size() && !taken_[before]) take(line, before);
    }

    const std::vector<DefectAnswers>& old_;
    const std::vector<std::string>& lines_;
    std::vector<bool> taken_;
    std::vector<std::size_t> found_;
};

} // namespace

void set_lines(domain::Answers& answers, const std::string& lines) {
    const std::vector<std::string> wanted = lines_of(lines);
    answers.defects = Match(answers.defects, wanted).defects();
}

} // namespace redress::app
