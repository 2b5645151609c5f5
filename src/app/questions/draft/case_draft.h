// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/files/enclosures.h"

#include <redress/domain/case.h>

namespace redress::app {

/// The name of a record of the case that answers make: the same answers make the same case.
domain::Uid record_uid(domain::Uid answers, const std::string& name);
std::string name_of_defect(int place);   ///< "defect 2"
std::string name_of_pictures(int place); ///< "pictures 2": the exhibit of that defect
inline constexpr const char* name_of_receipts = "receipts";

/// One line in lists of a longer text, which stands in the description.
std::string title_of(const std::string& text);

/// Which records are those of a defect, and the number it has.
struct DefectPlace {
    int place = 0;
    int number = 0;
};

/// An exhibit with the files it is to hold: `files` in the order of its own.
struct DraftedExhibit {
    domain::Id<domain::Exhibit> exhibit;
    Enclosure enclosure;
};

/// The case of answers while it is put together.
class CaseDraft {
public:
    /// `places` names each defect of the reading, so that one that moved keeps its records and its number;
    /// without them they are 1, 2, 3.
    CaseDraft(const Reading& reading, const QuestionWords& words, std::vector<DefectPlace> places = {});

    /// The case that the letter is made from: whoever writes asks.
    domain::Case taken();
    /// The case to be kept: of a present, whoever bought it asks, and the one who writes stands for them.
    /// Claims may rest on exhibits of which no file can be read: see without_loose_references.
    domain::Case filed();
    const std::vector<DraftedExhibit>& exhibits() const { return exhibits_; }

private:
    template <class T>
    T named(const std::string& name) const {
        T record;
        record.id = {record_uid(reading_.uid, name)};
        return record;
    }
    std::string words(const std::string& key, const std::vector<std::string>& values = {}) const;

    void add_sheet();
    void add_people();
    void add_other_buyer();
    void add_seller();
    void add_purchase();
    void add_item();
    void add_defects();
    void add_notice();
    void add_what_followed();
    void add_event(domain::EventKind kind, domain::Date date, const std::string& note);
    void add_exhibits();
    void add_wish();
    void add_reductions(const domain::Head& head);
    void add_refund(const domain::Head& head);
    void add_payment();
    void add_act(const domain::Head& head, domain::Remedy remedy);
    domain::Head head_of_wish() const;
    domain::Basis basis_of(const ReadDefect& said) const;
    domain::ClaimItem item_of(const domain::Head& head, domain::Remedy remedy, const std::string& name);
    std::vector<domain::Id<domain::Exhibit>> pictures_of(std::optional<std::size_t> defect) const;
    std::vector<domain::Id<domain::Defect>> all_defects() const;
    std::vector<domain::DefectShare> all_shares() const;

    const Reading& reading_;
    const QuestionWords& words_;
    std::vector<DefectPlace> places_;
    domain::Case case_ = {};
    std::vector<DraftedExhibit> exhibits_ = {};
    domain::Id<domain::Party> me_ = {}, other_ = {}, seller_ = {};
    domain::Id<domain::Purchase> purchase_ = {};
    domain::Id<domain::Item> item_ = {};
};

} // namespace redress::app
