// SPDX-License-Identifier: GPL-3.0-or-later
#include "defect_places.h"
#include "field_refs.h"
#include "keeping_words.h"
#include "kept_files.h"
#include "kept_paper.h"

#include <redress/app/case_keeping.h>
#include <redress/app/sentences.h>
#include <redress/storage/digest.h>

#include <istream>
#include <iterator>

namespace redress::app {

using namespace domain;

namespace {

std::string digest_only(std::istream& bytes) {
    return storage::sha256_hex(std::string(std::istreambuf_iterator<char>(bytes), {}));
}

/// Keeps one case, or says what keeping it would do.
class Keeper {
public:
    Keeper(const Answers& answers, const KeepingPlace& place, TakeIn take_in)
        : answers_(answers),
          place_(place),
          take_in_(std::move(take_in)),
          on_file_(place.workspace.load(case_behind(answers))) {
        if (on_file_) base_ = KeptBase(place.workspace.casebook().history(on_file_->dispute.sheet.id));
    }

    Keeping looked_at() {
        Keeping keeping{.is_new = !on_file_.has_value()};
        if (!on_file_) return keeping;
        keeping.id = on_file_->dispute.sheet.id;
        keeping.number = on_file_->dispute.sheet.number;
        tell(merge_with(wanted()).notes, place_.messages, keeping);
        return keeping;
    }

    Keeping done() { return on_file_ ? updated() : added(); }

private:
    Case wanted() const {
        const KeptPaper paper = paper_to_keep(answers_, place_, on_file_);
        const Reading reading = reading_of(answers_, paper.day, place_.resources);
        const QuestionWords& words = place_.resources.question_words(reading.language);
        std::vector<DefectPlace> places;
        if (on_file_) places = places_in(on_file_->dispute, base_, reading, next_number(RecordKind::Defect));
        CaseDraft draft(reading, words, places);
        Case dispute = draft.filed();
        if (!reading.has_currency) dispute.sheet.currency = usual_currency(dispute.sheet.currency);
        take_files_in(dispute, draft.exhibits(), on_file_, take_in_);
        add_paper(dispute, paper, answers_, place_.resources, take_in_);
        return dispute;
    }

    /// That of the casebook, for a case of which nobody has said where.
    std::string usual_currency(const std::string& otherwise) const {
        const law::Pack* pack = place_.resources.pack(place_.workspace.casebook().facts().jurisdiction);
        return pack != nullptr ? std::string(pack->currency().code()) : otherwise;
    }

    int next_number(RecordKind kind) const {
        return place_.workspace.next_number(on_file_->dispute.sheet.id, kind);
    }

    CaseMerge merge_with(const Case& now) const {
        return merged({*on_file_, now, base_, kept_papers(on_file_->dispute, answers_),
                       [this](RecordKind kind) { return next_number(kind); }},
                      update_verb);
    }

    Keeping updated() {
        const Case now = wanted();
        const CaseMerge merge = merge_with(now);
        Keeping keeping{.number = on_file_->dispute.sheet.number};
        if (merge.edit.changes.empty()) {
            keeping.id = on_file_->dispute.sheet.id;
        } else {
            const ApplyResult result = place_.undo.apply(merge.edit);
            if (!std::holds_alternative<Applied>(result)) return refused(result, now);
            keeping.id = on_file_->dispute.sheet.id;
        }
        tell(merge.notes, place_.messages, keeping);
        return keeping;
    }

    Keeping added() {
        const Case now = without_loose_references(wanted());
        const auto result = place_.workspace.add_case(now, keep_verb);
        if (const auto* problems = std::get_if<Refused>(&result)) return refused(*problems, now);
        if (const auto* conflict = std::get_if<Conflict>(&result)) return refused(*conflict, now);
        Keeping keeping{.id = now.sheet.id, .is_new = true};
        const auto kept = place_.workspace.load(now.sheet.id);
        if (kept) keeping.number = kept->dispute.sheet.number;
        return keeping;
    }

    Keeping refused(const ApplyResult& result, const Case& now) const {
        Keeping keeping;
        if (const auto* problems = std::get_if<Refused>(&result))
            for (const Problem& problem : *problems)
                keeping.refused.push_back(sentence(problem, now, place_.messages));
        if (const auto* conflict = std::get_if<Conflict>(&result))
            keeping.refused.push_back(sentence(*conflict, place_.messages));
        return keeping;
    }

    const Answers& answers_;
    const KeepingPlace& place_;
    TakeIn take_in_;
    std::optional<LoadedCase> on_file_;
    KeptBase base_ = {};
};

} // namespace

Id<CaseSheet> case_behind(const Answers& answers) {
    return {record_uid(answers.uid, "case")};
}

Keeping keep_case(const Answers& answers, const KeepingPlace& place) {
    storage::Casebook& casebook = place.workspace.files();
    return Keeper(answers, place, [&casebook](std::istream& bytes) { return casebook.put_file(bytes); })
        .done();
}

Keeping what_keeping_does(const Answers& answers, const KeepingPlace& place) {
    return Keeper(answers, place, digest_only).looked_at();
}

} // namespace redress::app
