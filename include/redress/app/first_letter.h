// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redress/app/five_questions.h>
#include <redress/app/letters.h>
#include <redress/domain/edit.h>
#include <redress/storage/casebook.h>

namespace redress::app {

/// The case behind the answers: an ordinary one. What was not answered or not understood stays empty; nothing
/// is invented. The uids of its records follow from the answers' own, so the same answers make the same case.
/// Files are not taken in: see `with_files`.
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

/// The letter as a message for a mail program (.eml), the PDF and the enclosures attached, marked unsent.
/// Throws domain::Error (FileUnreadable) when an enclosure cannot be read.
std::string letter_mail(const domain::Answers& answers, const MadeLetter& letter, const std::string& now);

/// The files of the answers taken into the casebook and named by the case's exhibits. Throws domain::Error
/// (FileUnreadable); nothing is written then but unreferenced files.
domain::Case with_files(domain::Case dispute, const domain::Answers& answers, storage::Casebook& casebook);

/// What makes the case on file the one of the answers again; no changes when they are equal.
domain::Edit edit_between(const domain::LoadedCase& on_file, const domain::Case& wanted,
                          const std::string& name);

} // namespace redress::app
