// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace redress::desktop {

/// What can be taken back inside one text field. Letters typed one after another are one step, up to the next
/// space; anything pasted or deleted is a step of its own. GTK's fields have no undo themselves.
class TypingHistory {
public:
    /// Starts anew at this text.
    void start(std::wstring text);
    /// The text is now this. Calling it again with the same text changes nothing.
    void note(std::wstring text);

    bool can_undo() const { return place_ > 0; }
    bool can_redo() const { return place_ + 1 < texts_.size(); }
    const std::wstring& undo(); ///< requires can_undo
    const std::wstring& redo(); ///< requires can_redo

private:
    std::vector<std::wstring> texts_{std::wstring()};
    std::size_t place_ = 0;
    bool in_word_ = false;
};

} // namespace redress::desktop
