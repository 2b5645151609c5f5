// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/five_questions.h>
#include <redress/app/letters.h>

namespace redress::app {

/// The case behind the answers: an ordinary one. What was not answered or not understood stays empty; nothing
/// is invented. The uids of its records follow from the answers' own, so the same answers make the same case.
/// Its files are only named: see `keep_case`.
domain::Case case_of(const domain::Answers& answers, domain::Date today, const Resources& resources);

/// The two papers as blocks. Of answers that stop: an empty document.
documents::Template::Result first_letter_document(const domain::Answers& answers, domain::Date today,
                                                  const Resources& resources);
documents::Template::Result what_now_document(const domain::Answers& answers, domain::Date today,
                                              const Resources& resources);

/// The letter in the person's own name, with its rewordings, or what stands against it. A question not
/// answered leaves its sentence out; there is always a letter unless the answers stop: then nothing is made.
MadeLetter first_letter(const domain::Answers& answers, domain::Date today, const Resources& resources,
                        const documents::FontSet& fonts);
/// The letter's sentences in reading order, as they stand without rewordings: what can be changed.
std::vector<std::string> sentences_of(const domain::Answers& answers, domain::Date today,
                                      const Resources& resources);

/// The second sheet: what to keep, how to send, until when to wait, what then, where advice is to be had.
MadeLetter what_now(const domain::Answers& answers, domain::Date today, const Resources& resources,
                    const documents::FontSet& fonts);

/// The letter as a message for a mail program (.eml), the PDF and those files attached that can be read and
/// opened, marked unsent.
std::string letter_mail(const domain::Answers& answers, const MadeLetter& letter, const Resources& resources,
                        const std::string& now);

} // namespace redress::app
