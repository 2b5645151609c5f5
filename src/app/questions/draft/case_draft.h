// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions/reading.h"

#include <redress/domain/case.h>

namespace redress::app {

/// The case of answers while it is put together. Each record is named after the answers and what it is, so
/// that the same answers make the same case.
class CaseDraft {
public:
    CaseDraft(const Reading& reading, const QuestionWords& words) : reading_(reading), words_(words) {}
    domain::Case taken();

private:
    template <class T>
    T named(const std::string& name) const {
        T record;
        record.id = {uid(name)};
        return record;
    }
    domain::Uid uid(const std::string& name) const;
    std::string words(const std::string& key, const std::vector<std::string>& values = {}) const;

    void add_sheet();
    void add_people();
    void add_purchase();
    void add_defects();
    void add_history();
    void add_exhibits();
    void add_wish();
    void add_reductions(const domain::Head& head);
    void add_refund(const domain::Head& head);
    void add_act(const domain::Head& head, domain::Remedy remedy);
    domain::Head head_of_wish() const;
    domain::ClaimItem item_of(const domain::Head& head, domain::Remedy remedy);
    std::vector<domain::Id<domain::Defect>> all_defects() const;
    std::vector<domain::DefectShare> all_shares() const;

    const Reading& reading_;
    const QuestionWords& words_;
    domain::Case case_ = {};
    domain::Id<domain::Party> me_ = {}, other_ = {}, seller_ = {};
    domain::Id<domain::Purchase> purchase_ = {};
    domain::Id<domain::Item> item_ = {};
};

} // namespace redress::app
