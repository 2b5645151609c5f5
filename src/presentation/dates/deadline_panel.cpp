// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_lines.h"
#include "new_records.h"

#include <redress/app/kept_words.h>
#include <redress/app/law_labels.h>
#include <redress/app/office_papers.h>
#include <redress/presentation/deadline_panel.h>
#include <redress/text/format.h>

#include <algorithm>

namespace redress::presentation {

namespace {

domain::Id<domain::Deadline> deadline_id(domain::Uid uid) {
    return {uid};
}

template <class T>
std::vector<T> chosen_of(const std::vector<T>& all, const Ticked& ticked) {
    std::vector<T> chosen;
    for (std::size_t place : ticked)
        if (place < all.size()) chosen.push_back(all[place]);
    return chosen;
}

bool moves_a_day(const app::DateMove& move) {
    return !move.after || move.moves_a_day();
}

} // namespace

DeadlinePanel::DeadlinePanel(Session& session, CasePage& page) : session_(session), page_(page) {
    refresh();
}

void DeadlinePanel::refresh() {
    law_ = app::law_of(page_.dispute(), session_.resources);
    proposals_ = app::date_proposals(page_.dispute(), law_);
    unset_ = app::periods_to_be_set(page_.dispute(), law_);
    for (auto* list : {&proposals_, &unset_})
        std::erase_if(*list, [](const app::DateProposal& proposal) { return !proposal.kept.is_none(); });
    put_passed_last(proposals_, today());
    moves_ = app::date_moves(page_.dispute(), law_);
    // Those that move a day stand first.
    std::stable_partition(moves_.begin(), moves_.end(), moves_a_day);
}

std::string DeadlinePanel::proposals_label() const {
    const auto to_come = std::ranges::count_if(
        proposals_, [&](const app::DateProposal& proposal) { return proposal.dates.legal >= today(); });
    return text::filled(session_.messages.tr("Dates that follow ({0})…"),
                        {std::to_string(to_come + std::ssize(unset_))});
}

TickSheet DeadlinePanel::proposals() const {
    TickSheet sheet = proposal_sheet(unset_, proposals_, page_.dispute(), today(), session_.messages);
    sheet.read_day = [this](std::size_t line, const std::string& typed) { return read_day(line, typed); };
    return sheet;
}

Outcome DeadlinePanel::keep(const Ticked& ticked, const TypedDays& days) {
    std::vector<app::DateProposal> chosen;
    for (const std::size_t place : ticked) {
        if (place >= unset_.size()) {
            if (place < proposal_count()) chosen.push_back(proposals_[place - unset_.size()]);
            continue;
        }
        const auto typed = days.find(place);
        if (auto dated = typed == days.end() ? std::nullopt : with_day(unset_[place], typed->second))
            chosen.push_back(std::move(*dated));
    }
    Outcome outcome = page_.apply(app::keep_edit(page_.loaded(), chosen, session_.workspace.ports()));
    refresh();
    return outcome;
}

std::string DeadlinePanel::moved_words() const {
    const auto moved = std::ranges::count_if(moves_, moves_a_day);
    const auto& messages = session_.messages;
    if (moved > 0)
        return text::filled(messages.ntr("{0} date has moved.", "{0} dates have moved.", moved),
                            {std::to_string(moved)});
    if (moves_.empty()) return {};
    const auto count = static_cast<long>(moves_.size());
    return text::filled(messages.ntr("What {0} date rests on has changed; the day is the same.",
                                     "What {0} dates rest on has changed; the days are the same.", count),
                        {std::to_string(count)});
}

TickSheet DeadlinePanel::moves() const {
    return move_sheet(moves_, session_.messages);
}

Outcome DeadlinePanel::accept(const Ticked& ticked) {
    const auto chosen = chosen_of(moves_, ticked);
    domain::Edit edit = app::move_edit(page_.loaded(), chosen);
    for (const app::DateMove& move : chosen) {
        if (move.after) continue;
        const auto drop = app::drop_edit(page_.loaded(), move.before.id).edit;
        edit.changes.insert(edit.changes.end(), drop.changes.begin(), drop.changes.end());
    }
    Outcome outcome = page_.apply(edit);
    refresh();
    return outcome;
}

std::string DeadlinePanel::loss_words() const {
    const auto losses = app::losses_near(page_.dispute(), law_, today(), app::days_to_save_a_claim);
    if (losses.empty()) return {};
    const app::DateProposal& first = losses.front();
    return text::filled(session_.messages.tr("Nobody keeps this date, and a claim is lost by it: {0}, {1}."),
                        {app::words_in(first.rule->title, session_.language()),
                         app::day_words(first.dates.safe, session_.messages)});
}

std::optional<DateExplanation> DeadlinePanel::explanation(domain::Uid deadline) const {
    const domain::Deadline* found = domain::find(page_.dispute(), deadline_id(deadline));
    if (!found) return std::nullopt;
    return date_explanation(*found, law_, today(), session_.messages);
}

EndQuestion DeadlinePanel::question_about(domain::Uid uid, const app::DeadlineEnd& end, const char* question,
                                          const char* yes) const {
    const auto& messages = session_.messages;
    const domain::Deadline* deadline = domain::find(page_.dispute(), deadline_id(uid));
    const std::string title = deadline ? deadline->title : "";
    EndQuestion asked{messages.tr(yes),
                      text::filled(messages.tr(question), {title}),
                      {},
                      messages.tr(yes),
                      end.leaves_nothing_open};
    if (end.leaves_nothing_open)
        asked.sentences.push_back(messages.tr(
            "It is the last open deadline of this case: after it nothing would remind you of the case."));
    for (const auto& next : end.next)
        if (const domain::Deadline* later = domain::find(page_.dispute(), next); later && later->safe)
            asked.sentences.push_back(text::filled(messages.tr("Next in the plan: {0}, {1}."),
                                                   {later->title, app::day_words(*later->safe, messages)}));
    return asked;
}

EndQuestion DeadlinePanel::tick_off_question(domain::Uid deadline) const {
    const auto end = app::tick_off_edit(page_.loaded(), deadline_id(deadline), today());
    return question_about(deadline, end, N_("Is “{0}” done?"), N_("Tick off"));
}

Outcome DeadlinePanel::tick_off(domain::Uid deadline) {
    Outcome outcome = page_.apply(app::tick_off_edit(page_.loaded(), deadline_id(deadline), today()).edit);
    refresh();
    return outcome;
}

EndQuestion DeadlinePanel::drop_question(domain::Uid deadline) const {
    const auto end = app::drop_edit(page_.loaded(), deadline_id(deadline));
    return question_about(deadline, end, N_("Does “{0}” no longer matter?"), N_("Drop"));
}

Outcome DeadlinePanel::drop(domain::Uid deadline) {
    Outcome outcome = page_.apply(app::drop_edit(page_.loaded(), deadline_id(deadline)).edit);
    refresh();
    return outcome;
}

app::MadeLetter DeadlinePanel::log_paper(const documents::FontSet& fonts) const {
    const auto log = app::deadline_log(session_.workspace.casebook().history(page_.id()));
    return app::make_deadline_log(page_.dispute().sheet, log,
                                  {.language = session_.language(), .dated = today()}, session_.resources,
                                  fonts);
}

std::string DeadlinePanel::log_name() const {
    return app::letter_file_name(page_.dispute(), "deadline_log");
}

RecordForm DeadlinePanel::extension(domain::Uid deadline) const {
    domain::Record change = new_record(domain::RecordKind::DateOverride, page_.dispute(), session_);
    std::get<domain::DateOverride>(change).deadline = deadline_id(deadline);
    return RecordForm(session_, page_.loaded(), std::move(change));
}

Outcome DeadlinePanel::count_from_trigger(domain::Uid uid, int days) {
    const domain::Edit edit =
        app::recount_edit(page_.loaded(), deadline_id(uid), {days, law::PeriodUnit::Days}, law_);
    if (edit.changes.empty()) return {};
    Outcome outcome = page_.apply(edit);
    refresh();
    return outcome;
}

} // namespace redress::presentation
