// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/question_box.h"

namespace redress::desktop {

/// Pictures or papers: added by a button or dropped here, each with a button that takes it away.
class FilesQuestion : public QuestionBox {
public:
    FilesQuestion(wxWindow* parent, const Kit& kit, const presentation::QuestionState& state,
                  const Listeners& listeners);
    void focus() override;

protected:
    void show_value(const presentation::QuestionState& state) override;
    void arrange(int width) override;

private:
    void ask_files();
    void add_line(const std::string& name, std::size_t which);
    wxPanel* area_;
    wxPanel* list_ = nullptr;
    wxButton* add_ = nullptr;
    WrappingText* invitation_ = nullptr;
    std::vector<std::string> shown_;
};

/// Lets the window take files that are dropped on it.
void take_dropped_files(wxWindow& window, std::function<void(std::vector<std::filesystem::path>)> dropped);

} // namespace redress::desktop
