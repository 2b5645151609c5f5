// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_fields.h"
#include "support/catch_compat.h"
#include "window_frame.h"

#include <wx/choice.h>
#include <wx/textctrl.h>

using namespace redress;
using desktop::FieldInput;
using presentation::Control;
using presentation::FieldState;

namespace {

FieldState line(const std::string& name, Control control = Control::Line) {
    FieldState state;
    state.name = name;
    state.label = name;
    state.control = control;
    return state;
}

/// Keeps what it is told.
struct Notebook : desktop::FieldSink {
    std::vector<FieldState> states;
    std::vector<FieldInput> inputs;
    const std::vector<FieldState>& fields() const override { return states; }
    void take(const FieldInput& input) override {
        inputs.push_back(input);
        for (FieldState& state : states)
            if (state.name == input.field) state.text = input.text;
    }
};

template <class T>
T* first_of(wxWindow* window) {
    if (auto* found = dynamic_cast<T*>(window)) return found;
    for (wxWindow* child : window->GetChildren())
        if (T* found = first_of<T>(child)) return found;
    return nullptr;
}

struct Form {
    test::WindowFrame window;
    Notebook sink;
    desktop::FormFields* fields = new desktop::FormFields(window.get(), test::english_kit());
    explicit Form(std::vector<FieldState> states) {
        sink.states = std::move(states);
        fields->use(&sink);
        window.show(fields);
    }
};

} // namespace

TEST_CASE("what is typed reaches the form behind the field") {
    Form form({line("title")});
    first_of<wxTextCtrl>(form.fields)->SetValue(L"Möller & Söner \U0001F600");
    REQUIRE(form.sink.inputs.size() == 1);
    CHECK(form.sink.inputs[0].field == "title");
    CHECK(form.sink.inputs[0].text == "Möller & Söner \xF0\x9F\x98\x80");
}

TEST_CASE("a field that does not apply is not shown") {
    Form form({line("always"), line("sometimes")});
    form.sink.states[1].visible = false;
    form.fields->refresh();
    int shown = 0;
    for (const wxWindow* child : form.fields->GetChildren()) shown += child->IsShown() ? 1 : 0;
    CHECK(shown == 1);
}

TEST_CASE("refreshing leaves the cursor of a field that is typed into") {
    Form form({line("title")});
    auto* text = first_of<wxTextCtrl>(form.fields);
    text->SetValue("abcdef");
    text->SetInsertionPoint(3);
    form.fields->refresh();
    CHECK(text->GetInsertionPoint() == 3);
}

TEST_CASE("the label of a field is its own and not a hint's") {
    Form form({line("first"), line("second")});
    form.sink.states[0].hint = "a hint below the first";
    form.fields->refresh();
    wxYield();
    CHECK(form.fields->GetChildren().GetCount() == 2);
    for (const wxWindow* field : form.fields->GetChildren()) CHECK(field->GetChildren().GetCount() == 4);
}

TEST_CASE("typing is taken back inside the field") {
    Form form({line("title")});
    auto* text = first_of<wxTextCtrl>(form.fields);
    text->SetValue("typed");
    auto* editor = dynamic_cast<desktop::FieldEditor*>(text->GetParent());
    REQUIRE(editor);
    REQUIRE(editor->can_undo_typing());
    editor->undo_typing();
    CHECK(text->GetValue().empty());
    CHECK(form.sink.inputs.back().text.empty());
}

TEST_CASE("other options make other controls after the event") {
    Form form({line("kind", Control::Choice), line("title")});
    form.sink.states[0].options = {{"a", "Apple"}, {"b", "Pear"}};
    first_of<wxTextCtrl>(form.fields)->SetValue("x");
    CHECK(test::until([&form] {
        const auto* choice = first_of<wxChoice>(form.fields);
        return choice && choice->GetCount() == 2;
    }));
}
