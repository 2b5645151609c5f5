// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/a11y.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

namespace redress::desktop::a11y {

#ifdef __WXGTK__
namespace {

// GetHandle() is the outer widget: of a table or a text of many lines a scrolled window, whose only child is
// what a screen reader sees.
GtkWidget* spoken_widget(wxWindow& window) {
    GtkWidget* widget = window.GetHandle();
    while (widget && GTK_IS_BIN(widget) && !GTK_IS_BUTTON(widget) && !GTK_IS_COMBO_BOX(widget)) {
        GtkWidget* child = gtk_bin_get_child(GTK_BIN(widget));
        if (!child) break;
        widget = child;
    }
    return widget;
}

AtkObject* accessible(wxWindow& window) {
    GtkWidget* widget = spoken_widget(window);
    return widget ? gtk_widget_get_accessible(widget) : nullptr;
}

} // namespace

void name(wxWindow& window, const wxString& spoken, const wxString& description) {
    AtkObject* object = accessible(window);
    if (!object) return;
    atk_object_set_name(object, spoken.utf8_str());
    if (!description.empty()) atk_object_set_description(object, description.utf8_str());
}

void describe(wxWindow& window, const wxString& more) {
    if (AtkObject* object = accessible(window)) atk_object_set_description(object, more.utf8_str());
}

void role(wxWindow& window, Role role) {
    constexpr AtkRole roles[] = {ATK_ROLE_STATUSBAR, ATK_ROLE_DOCUMENT_FRAME, ATK_ROLE_NOTIFICATION};
    if (AtkObject* object = accessible(window)) atk_object_set_role(object, roles[static_cast<int>(role)]);
}
#else
void name(wxWindow&, const wxString&, const wxString&) {}
void describe(wxWindow&, const wxString&) {}
void role(wxWindow&, Role) {}
#endif

} // namespace redress::desktop::a11y
