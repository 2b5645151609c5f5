// SPDX-License-Identifier: GPL-3.0-or-later
#include "defect_places.h"

#include <set>

namespace redress::app {

using namespace domain;

namespace {

class Places {
public:
    Places(const Case& on_file, const KeptBase& base, const Reading& reading)
        : on_file_(on_file), base_(base), reading_(reading), found_(reading.defects.size()) {}

    std::vector<DefectPlace> taken(int next_number) {
        for (int place = 1; place <= last_place(); ++place)
            if (is_taken(place)) known_.insert(place);
        for (std::size_t i = 0; i < found_.size(); ++i) claim_by_words(i);
        for (std::size_t i = 0; i < found_.size(); ++i)
            if (found_[i].place == 0 && known_.contains(same_place(i))) claim(i, same_place(i));
        for (DefectPlace& each : found_) {
            if (each.place == 0) each.place = free_place();
            const Defect* defect = find(on_file_, Id<Defect>{uid(each.place)});
            each.number = defect != nullptr ? defect->number : next_number++;
        }
        return found_;
    }

private:
    Uid uid(int place) const { return record_uid(reading_.uid, name_of_defect(place)); }
    static int same_place(std::size_t index) { return static_cast<int>(index) + 1; }

    /// A place is given to the first that is free, so none is beyond.
    int last_place() const {
        return static_cast<int>(on_file_.defects.size() + base_.size() + found_.size());
    }
    bool is_taken(int place) const {
        return base_.has(uid(place)) || find(on_file_, Id<Defect>{uid(place)}) != nullptr;
    }

    void claim(std::size_t index, int place) {
        found_[index].place = place;
        known_.erase(place);
        given_.insert(place);
    }

    void claim_by_words(std::size_t index) {
        const std::string title = title_of(reading_.defects[index].what);
        for (const int place : known_)
            if (base_.field(uid(place), "title") == title) return claim(index, place);
    }

    int free_place() {
        int place = 1;
        while (is_taken(place) || given_.contains(place)) ++place;
        given_.insert(place);
        return place;
    }

    const Case& on_file_;
    const KeptBase& base_;
    const Reading& reading_;
    std::vector<DefectPlace> found_;
    std::set<int> known_ = {}; ///< taken in the case, and not yet found in the answers
    std::set<int> given_ = {};
};

} // namespace

std::vector<DefectPlace> places_in(const Case& on_file, const KeptBase& base, const Reading& reading,
                                   int next_number) {
    return Places(on_file, base, reading).taken(next_number);
}

} // namespace redress::app
