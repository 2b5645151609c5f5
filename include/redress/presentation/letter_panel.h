// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/letters.h>
#include <redress/presentation/case_page.h>

namespace redress::presentation {

struct LetterKindLine {
    std::string kind;
    std::string title;
    std::string description;
};

/// One paper of a case: which, in which language, dated when, answer by when; its pages; what it still needs.
class LetterPanel {
public:
    /// With the choices a claim letter starts with; no paper is made yet.
    LetterPanel(Session& session, const documents::FontSet& fonts, const domain::Case& dispute);

    /// Those of the side whose case it is, in the letter's language where it has the template.
    std::vector<LetterKindLine> kinds() const;
    /// hearing (of its sheet), intake, handed_in_by and taken_by (of its receipt), language, dated, reply_by,
    /// paper (its size) as fields with texts and errors.
    const std::vector<FieldState>& fields() const { return fields_; }
    const std::string& kind() const { return choices_.kind; }
    void choose(const std::string& kind);
    /// Which hearing its sheet is about.
    void choose_hearing(domain::Id<domain::Hearing> hearing);
    /// Which intake its receipt is about.
    void choose_intake(domain::Id<domain::Intake> intake);
    void type(std::string_view name, std::string text);
    void select(std::string_view name, std::vector<std::string> values);

    /// Makes the paper from the case as it is now. Cheap enough to call after each change. One that cannot be
    /// made of this case is not made: the first finding says why.
    void make(const domain::Case& dispute);
    /// As it was made last; empty before the first `make`. So are findings, better_first and file_name.
    const app::MadeLetter& made() const { return made_; }
    /// What stands against sending it: missing fields, characters without a glyph, readiness findings for
    /// this kind.
    const std::vector<FindingLine>& findings() const { return findings_; }
    /// Offered when no condition of the second tier is recorded: the kind of the repair letter; else empty.
    std::string better_first() const { return better_first_; }
    std::string file_name() const { return file_name_; }
    /// Why the paper cannot leave as it is shown: a field that is not understood, a day to answer by that the
    /// person has to name, or a paper that is not made of this case. One sentence, else empty.
    std::string hindrance() const;
    /// Whether it is a paper that is not made of this case; the finding says why.
    bool is_refused() const { return !refusal_.empty(); }
    /// Writes the PDF. Throws domain::Error, as when there is a hindrance; the old file is then intact.
    void save(const std::filesystem::path& target) const;

private:
    FieldState& at(std::string_view name);
    /// Offered where the paper is the sheet of one of several hearings.
    void offer_hearings(const domain::Case& dispute);
    /// The fields of a receipt; one of several intakes is chosen.
    void offer_intakes(const domain::Case& dispute);
    const documents::TemplateHead* head_of(const std::string& kind) const;
    /// A case that changed sides has other papers.
    void take_side(const domain::Case& dispute);
    void find_what_stands_against(const domain::Case& dispute);
    void read_fields();
    std::optional<domain::Date> date_in(FieldState& field) const;
    /// The reply day keeps its distance to the letter's day until the person has typed one himself.
    void move_reply();
    Session& session_;
    const documents::FontSet& fonts_;
    app::LetterChoices choices_;
    const law::Pack* pack_ = nullptr;
    domain::Side side_ = domain::Side::Consumer;
    std::string refusal_; ///< why it is not made of this case; empty: it is
    bool reply_is_own_ = false;
    bool is_unconfirmed_ = false; ///< the reply day, unless it is the person's own
    std::vector<FieldState> fields_;
    app::MadeLetter made_;
    std::vector<FindingLine> findings_;
    std::string better_first_;
    std::string file_name_;
};

} // namespace redress::presentation
