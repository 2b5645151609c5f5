// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_menu.h"

#include <redress/app/sentences.h>
#include <redress/presentation/case_page.h>

#include <wx/event.h>

namespace redress::desktop {
namespace {

wxMenu* file_menu(const Words& words, const std::vector<presentation::RecentCasebook>& recents) {
    auto* menu = new wxMenu;
    menu->Append(cmd_letter, words.tr("Write a letter…") + "\tCtrl+L");
    menu->AppendSeparator();
    menu->Append(cmd_new_casebook, words.tr("New casebook…") + "\tCtrl+Shift+N");
    menu->Append(cmd_open, words.tr("Open…") + "\tCtrl+O");
    auto* recent = new wxMenu;
    for (std::size_t i = 0; i < recents.size() && i < 8; ++i)
        recent->Append(cmd_recent_first + static_cast<int>(i), plain_label(recents[i].path))
            ->Enable(!recents[i].missing);
    menu->AppendSubMenu(recent, words.tr("Recent casebooks"))->Enable(!recents.empty());
    menu->Append(cmd_sample, words.tr("Try the sample"));
    menu->AppendSeparator();
    menu->Append(cmd_new_case, words.tr("New case…") + "\tCtrl+N");
    menu->AppendSeparator();
    menu->Append(cmd_save_pdf, words.tr("Save PDF…") + "\tCtrl+Shift+S");
    menu->Append(cmd_print, words.tr("Print…") + "\tCtrl+P");
    menu->AppendSeparator();
    menu->Append(cmd_export_case_calendar, words.tr("Export the case's calendar…"));
    menu->Append(cmd_export_calendar, words.tr("Export calendar of all cases…"));
    menu->AppendSeparator();
    menu->Append(cmd_close, words.tr("Close casebook") + "\tCtrl+W");
    menu->Append(cmd_quit, words.tr("Quit") + "\tCtrl+Q");
    return menu;
}

wxMenu* edit_menu(const Words& words) {
    auto* menu = new wxMenu;
    menu->Append(cmd_undo, words.tr("Undo") + "\tCtrl+Z");
    menu->Append(cmd_redo, words.tr("Redo") + "\tCtrl+Shift+Z");
    menu->AppendSeparator();
    menu->Append(cmd_find, words.tr("Find case") + "\tCtrl+F");
    menu->AppendSeparator();
    menu->Append(cmd_remove, words.tr("Delete record") + "\tCtrl+Delete");
    return menu;
}

wxMenu* addition_menu(const Words& words) {
    auto* menu = new wxMenu;
    int place = 0;
    for (domain::RecordKind kind : addable_kinds())
        menu->Append(cmd_add_first + place++, plain_label(app::kind_name(kind, words.messages())));
    return menu;
}

wxMenu* case_menu(const Words& words) {
    auto* menu = new wxMenu;
    int section = 0;
    for (presentation::Section each : presentation::all_sections) {
        menu->Append(cmd_section_first + section,
                     plain_label(presentation::section_label(each, words.messages())) +
                         wxString::Format("\tCtrl+%d", (section + 1) % 10));
        ++section;
    }
    menu->AppendSeparator();
    menu->Append(cmd_forum, words.tr("Which forum…"));
    menu->Append(cmd_interest, words.tr("Interest…"));
    menu->AppendSeparator();
    menu->Append(cmd_add_another, words.tr("Add another") + "\tCtrl+Shift+A");
    menu->AppendSubMenu(addition_menu(words), words.tr("Add"));
    return menu;
}

wxMenu* view_menu(const Words& words) {
    auto* languages = new wxMenu;
    languages->AppendRadioItem(cmd_english, "English");
    languages->AppendRadioItem(cmd_swedish, "Svenska");
    const bool swedish = words.messages().language() == text::Language::Swedish;
    languages->Check(swedish ? cmd_swedish : cmd_english, true);
    auto* menu = new wxMenu;
    menu->Append(cmd_agenda, words.tr("Agenda") + "\tCtrl+D");
    menu->AppendSeparator();
    menu->AppendSubMenu(languages, words.tr("Language"));
    return menu;
}

wxMenu* help_menu(const Words& words) {
    auto* menu = new wxMenu;
    menu->Append(cmd_keyboard, words.tr("Keyboard") + "\tF1");
    menu->Append(cmd_about, words.tr("About Redress"));
    return menu;
}

int command_of_letter(int key, bool shift) {
    switch (key) {
    case 'N':
        return shift ? cmd_new_casebook : cmd_new_case;
    case 'A':
        if (shift) return cmd_add_another;
        return wxID_NONE;
    case 'L':
        return shift ? wxID_NONE : static_cast<int>(cmd_letter);
    case 'O':
        return cmd_open;
    case 'F':
        return cmd_find;
    case 'D':
        return cmd_agenda;
    case 'P':
        return cmd_print;
    case 'S':
        if (shift) return cmd_save_pdf;
        return wxID_NONE;
    case 'W':
        return cmd_close;
    case 'Q':
        return cmd_quit;
    case 'Z':
        return shift ? cmd_redo : cmd_undo;
    case 'Y':
        return cmd_redo;
    case WXK_DELETE:
        return cmd_remove;
    default:
        return wxID_NONE;
    }
}

} // namespace

std::vector<domain::RecordKind> addable_kinds() {
    using Kind = domain::RecordKind;
    return {Kind::Party,     Kind::Purchase, Kind::Item,          Kind::Payment,  Kind::Guarantee,
            Kind::Defect,    Kind::Notice,   Kind::RepairAttempt, Kind::Exhibit,  Kind::Head,
            Kind::ClaimItem, Kind::Estimate, Kind::Reserve,       Kind::Recourse, Kind::Deadline,
            Kind::Event,     Kind::Hearing,  Kind::Answer,        Kind::Offer,    Kind::Instance,
            Kind::Ruling,    Kind::Intake,   Kind::HandlingCost};
}

wxMenuBar* make_main_menu(const Kit& kit, const std::vector<presentation::RecentCasebook>& recents) {
    const Words& words = kit.words;
    auto* bar = new wxMenuBar;
    bar->Append(file_menu(words, recents), words.tr("&File"));
    bar->Append(edit_menu(words), words.tr("&Edit"));
    bar->Append(case_menu(words), words.tr("&Case"));
    bar->Append(view_menu(words), words.tr("&View"));
    bar->Append(help_menu(words), words.tr("&Help"));
    return bar;
}

int command_of_key(const wxKeyEvent& event) {
    if (!event.ControlDown() || event.AltDown()) return wxID_NONE;
    const int key = event.GetKeyCode();
    if (key >= '1' && key <= '9' && !event.ShiftDown()) return cmd_section_first + key - '1';
    if (key == '0' && !event.ShiftDown()) return cmd_section_last;
    return command_of_letter(key, event.ShiftDown());
}

} // namespace redress::desktop
