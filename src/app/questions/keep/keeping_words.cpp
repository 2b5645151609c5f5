// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping_words.h"

#include <redress/app/sentences.h>
#include <redress/text/format.h>

namespace redress::app {

using namespace domain;

namespace {

using Kind = MergeNote::Kind;

constexpr std::size_t longest_value = 60; // bytes of a text that is shown to be recognised

std::string name_of(const Record& record, const text::Messages& messages) {
    const std::string kind = kind_name(kind_of(record), messages);
    const std::string title = record_title(record, messages);
    return title.starts_with(kind) ? title : kind + " " + title;
}

std::string shortened(const std::string& text) {
    if (text.size() <= longest_value) return text;
    std::size_t end = longest_value;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

/// A value of the history as a person reads it; nothing for references and files, which have no words.
std::optional<std::string> shown(RecordKind kind, const std::string& field, const std::string& plain,
                                 const text::Messages& messages) {
    const FieldSpec& spec = fields_of(kind)[field_index(kind, field).value()];
    const auto day = spec.type == FieldType::Date ? Date::from_iso(plain) : std::nullopt;
    switch (spec.type) {
    case FieldType::Text:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Choice:
        if (plain.empty()) return messages.tr("nothing");
        if (day) return text::format_date(*day, messages.language(), text::DateStyle::Listed);
        return spec.type == FieldType::Choice ? choice_label(kind, field, plain, messages) : shortened(plain);
    default:
        return std::nullopt;
    }
}

std::string change_words(const MergeNote& note, const text::Messages& messages) {
    const RecordKind kind = kind_of(note.record);
    const std::string label = field_label(kind, note.field, messages);
    const auto before = shown(kind, note.field, note.on_file, messages);
    const auto now = shown(kind, note.field, note.now, messages);
    const std::string name = name_of(note.record, messages);
    const bool is_changed = note.kind == Kind::Changed;
    if (!before || !now)
        return text::filled(messages.tr(is_changed ? N_("Changed: {0}, {1}")
                                                   : N_("{0}, {1}: stays as it is in the case. The "
                                                        "answers say something else.")),
                            {name, label});
    return text::filled(messages.tr(is_changed ? N_("Changed: {0}, {1}: \"{3}\" instead of \"{2}\"")
                                               : N_("{0}, {1}: stays \"{2}\" as in the case. The answers "
                                                    "say \"{3}\".")),
                        {name, label, *before, *now});
}

const char* words_for(Kind kind) {
    switch (kind) {
    case Kind::Added:
        return N_("Added: {0}");
    case Kind::Removed:
        return N_("Removed: {0}");
    case Kind::KeptRecord:
        return N_("{0} is no longer in the answers. It stays in the case, where it was changed or is "
                  "needed.");
    case Kind::StaysRemoved:
        return N_("{0} was removed from the case and is not put back.");
    case Kind::Changed:
    case Kind::KeptField:
        break;
    }
    return "";
}

bool is_left_alone(Kind kind) {
    return kind == Kind::KeptField || kind == Kind::KeptRecord || kind == Kind::StaysRemoved;
}

} // namespace

void tell(const std::vector<MergeNote>& notes, const text::Messages& messages, Keeping& keeping) {
    for (const MergeNote& note : notes) {
        auto& list = is_left_alone(note.kind) ? keeping.left_alone : keeping.changes;
        const bool is_field = note.kind == Kind::Changed || note.kind == Kind::KeptField;
        list.push_back(
            is_field ? change_words(note, messages)
                     : text::filled(messages.tr(words_for(note.kind)), {name_of(note.record, messages)}));
    }
}

} // namespace redress::app
