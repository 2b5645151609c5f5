// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/documents/field_tree.h>

#include <stdexcept>

namespace redress::documents {

void FieldTree::claim(const std::string& name) {
    const std::size_t kinds = values_.count(name) + sections_.count(name) + lists_.count(name);
    if (kinds > 0) throw std::logic_error("template field given twice: " + name);
}

void FieldTree::set(const std::string& name, std::string value) {
    claim(name);
    values_[name] = std::move(value);
}

void FieldTree::set_section(const std::string& name, bool shown) {
    claim(name);
    sections_[name] = shown;
}

void FieldTree::set_list(const std::string& name, std::vector<FieldTree> rows) {
    claim(name);
    lists_[name] = std::move(rows);
}

} // namespace redress::documents
