// SPDX-License-Identifier: GPL-3.0-or-later
#include <redress/app/agenda.h>
#include <redress/presentation/due_notice.h>

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace redress::presentation {

namespace {

/// FNV-1a: short, and the same in every run.
std::uint64_t hash_of(std::string_view text, std::uint64_t hash) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

struct Due {
    long overdue = 0;
    long deadlines = 0;
    long hearings = 0;
    std::uint64_t hash = 0xcbf29ce484222325U;

    void count(const storage::AgendaEntry& entry, domain::Date today) {
        const app::AgendaLine line = app::agenda_line(entry, today);
        const bool is_late = app::is_overdue(line);
        const bool is_hearing = entry.kind == domain::RecordKind::Hearing;
        const bool is_act = is_hearing || entry.rule_kind == domain::RuleKind::Act;
        if (entry.status != domain::CaseStatus::Open || !is_act || (line.days < 0 && !is_late)) return;
        ++(is_late ? overdue : is_hearing ? hearings : deadlines);
        hash = hash_of(entry.record.hex() + entry.date.iso(), hash);
    }
};

void add(std::string& sentence, long count, const std::string& words, const std::string& days) {
    if (count == 0) return;
    sentence += (sentence.empty() ? "" : " ") + text::filled(words, {std::to_string(count), days});
}

} // namespace

std::optional<DueNotice> due_notice(const Session& session, int days) {
    const domain::Date today = session.workspace.ports().today();
    Due due;
    for (const auto& entry : session.workspace.casebook().agenda({.to = domain::day_after(today, days)}))
        due.count(entry, today);
    const auto& m = session.messages;
    const std::string within = std::to_string(days);
    DueNotice notice;
    add(notice.sentence, due.overdue,
        m.ntr("{0} deadline is overdue.", "{0} deadlines are overdue.", due.overdue), within);
    add(notice.sentence, due.deadlines,
        m.ntr("{0} deadline falls due within {1} days.", "{0} deadlines fall due within {1} days.",
              due.deadlines),
        within);
    add(notice.sentence, due.hearings,
        m.ntr("{0} hearing is within {1} days.", "{0} hearings are within {1} days.", due.hearings), within);
    if (notice.sentence.empty()) return std::nullopt;
    notice.tone = due.overdue > 0 ? Tone::Warning : Tone::Advice;
    notice.key = fmt::format("{}-{:016x}", session.workspace.casebook().facts().uid.hex(), due.hash);
    return notice;
}

std::vector<std::string> ToldNotices::keys_of(domain::Date day) const {
    std::vector<std::string> keys;
    std::ifstream in(file_);
    const std::string wanted = day.iso() + " ";
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(wanted)) keys.push_back(line.substr(wanted.size()));
    return keys;
}

bool ToldNotices::was_told(domain::Date today, const std::string& key) const {
    const auto keys = keys_of(today);
    return std::ranges::find(keys, key) != keys.end();
}

void ToldNotices::remember(domain::Date today, const std::string& key) const {
    auto keys = keys_of(today);
    keys.push_back(key);
    std::ofstream out(file_, std::ios::trunc);
    for (const std::string& told : keys) out << today.iso() << ' ' << told << '\n';
}

} // namespace redress::presentation
