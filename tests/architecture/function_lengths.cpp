// SPDX-License-Identifier: GPL-3.0-or-later
#include "function_lengths.h"

#include "declaration_head.h"
#include "plain_code.h"

#include <algorithm>

namespace redress::architecture {

namespace {

/// Walks the code outside function bodies, where only namespaces, types, functions and initialisers open a
/// brace.
class Reader {
public:
    explicit Reader(std::string code) : code_(std::move(code)) {}

    Outline read() {
        for (; at_ < code_.size(); ++at_) step(code_[at_]);
        outline_.balanced = outline_.balanced && scopes_.empty();
        return std::move(outline_);
    }

private:
    void step(char c) {
        if (c == '{') return open();
        if (c == '}') return close();
        if (c == ';') return begin_head();
        if (c == ':' && is_access_label(head_)) return begin_head();
        if (head_.empty() && (c == ' ' || c == '\n')) return;
        if (head_.empty()) head_start_ = at_;
        head_ += c == '\n' ? ' ' : c;
    }

    void begin_head() { head_.clear(); }

    void open() {
        const DeclarationHead head = read_head(head_);
        switch (head.kind) {
        case DeclarationHead::Kind::Scope:
            return enter("");
        case DeclarationHead::Kind::Type:
            outline_.types.push_back(head.name);
            return enter(head.name);
        case DeclarationHead::Kind::Function:
            return take_function(head);
        case DeclarationHead::Kind::Initialiser:
            at_ = matching_brace();
            head_ += "{}";
        }
    }

    void enter(const std::string& type) {
        scopes_.push_back(type);
        begin_head();
    }

    void close() {
        if (scopes_.empty())
            outline_.balanced = false;
        else
            scopes_.pop_back();
        begin_head();
    }

    void take_function(const DeclarationHead& head) {
        at_ = matching_brace();
        const int first = line_at(head_start_);
        outline_.functions.push_back({head.name, first, line_at(at_) - first + 1, head.is_test_case(),
                                      head.is_constructor_in(scopes_.empty() ? "" : scopes_.back())});
        begin_head();
    }

    std::size_t matching_brace() {
        int depth = 0;
        for (std::size_t i = at_; i < code_.size(); ++i) {
            depth += code_[i] == '{' ? 1 : code_[i] == '}' ? -1 : 0;
            if (depth == 0) return i;
        }
        outline_.balanced = false;
        return code_.size() - 1;
    }

    int line_at(std::size_t place) const {
        return 1 + static_cast<int>(
                       std::count(code_.begin(), code_.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
    }

    std::string code_;
    std::size_t at_ = 0;
    std::string head_;
    std::size_t head_start_ = 0;
    std::vector<std::string> scopes_; ///< names of types, empty for namespaces
    Outline outline_;
};

} // namespace

Outline outline_of(const std::string& text) {
    return Reader(plain_code(text).code).read();
}

} // namespace redress::architecture
