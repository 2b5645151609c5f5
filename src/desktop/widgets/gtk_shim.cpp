// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gtk_shim.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

namespace redress::desktop {

#ifdef __WXGTK__
void name_native_buttons(wxDialog& dialog, const wxString& accept, const wxString& give_up) {
    if (!GTK_IS_DIALOG(dialog.GetHandle())) return;
    const auto name = [&dialog](int response, const wxString& words) {
        GtkWidget* button = gtk_dialog_get_widget_for_response(GTK_DIALOG(dialog.GetHandle()), response);
        if (!button || !GTK_IS_BUTTON(button)) return;
        g_object_set(button, "use-stock", FALSE, nullptr); // else our word would be taken for a stock id
        gtk_button_set_label(GTK_BUTTON(button), words.utf8_str());
    };
    name(GTK_RESPONSE_ACCEPT, accept);
    name(GTK_RESPONSE_CANCEL, give_up);
}

void lay_out_again(wxWindow& window) {
    for (GtkWidget* widget = window.GetHandle(); widget; widget = gtk_widget_get_parent(widget)) {
        int least = 0;
        gtk_widget_get_preferred_width(widget, &least, nullptr);
        gtk_widget_get_preferred_height(widget, &least, nullptr);
    }
    gtk_widget_queue_resize(window.GetHandle());
}
void style_again(wxWindow& window) {
    gtk_widget_reset_style(window.GetHandle());
}
void narrow_tabs(wxNotebook& book) {
    constexpr const char* look =
        "notebook.sections > header > tabs > tab { padding-left: 7px; padding-right: 7px; margin: 0; }";
    static GtkCssProvider* const provider = gtk_css_provider_new();
    gtk_css_provider_load_from_data(provider, look, -1, nullptr);
    gtk_style_context_add_provider_for_screen(gtk_widget_get_screen(book.GetHandle()),
                                              GTK_STYLE_PROVIDER(provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    gtk_style_context_add_class(gtk_widget_get_style_context(book.GetHandle()), "sections");
}
void forget_tabs(wxNotebook& book) {
    gtk_notebook_set_show_tabs(GTK_NOTEBOOK(book.GetHandle()), FALSE);
}
bool has_hidden_lines(const wxWindow& text) {
    if (!GTK_IS_SCROLLED_WINDOW(text.GetHandle())) return false;
    GtkAdjustment* lines = gtk_scrolled_window_get_vadjustment(GTK_SCROLLED_WINDOW(text.GetHandle()));
    return gtk_adjustment_get_upper(lines) > gtk_adjustment_get_page_size(lines);
}
#else
void narrow_tabs(wxNotebook&) {}
bool has_hidden_lines(const wxWindow&) {
    return true;
}
void forget_tabs(wxNotebook&) {}
void style_again(wxWindow&) {}
void lay_out_again(wxWindow&) {}
void name_native_buttons(wxDialog&, const wxString&, const wxString&) {}
#endif

} // namespace redress::desktop
