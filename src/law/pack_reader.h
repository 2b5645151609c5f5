// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_table.h"

#include <redress/law/pack.h>

namespace redress::law {

/// A file's tables. Throws domain::Error (PackBroken) with line and key.
toml::table parsed_tables(std::string_view text, const std::string& file_name);

/// Builds a Pack from its file.
struct PackReader {
    static Pack read(std::string_view text, const std::string& file_name);

private:
    static void read_head(Pack& pack, PackTable& root);
    static void read_reply_days(Pack& pack, PackTable entry);
    static void add_citation(Pack& pack, PackTable entry);
    static void read_dates(Pack& pack, PackTable& root);
    static void read_money(Pack& pack, PackTable& root);
    static void read_interest_on_costs(Pack& pack, PackTable entry);
    static void read_words(Pack& pack, PackTable& root);
    static void add_calendar(Pack& pack, const PackTable& entry);
    static void add_rule(Pack& pack, const PackTable& entry, const std::string& main_calendar);
    static void add_interest_rule(Pack& pack, const PackTable& entry);
    static void add_forum(Pack& pack, const PackTable& entry);
};

} // namespace redress::law
