// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/file_label.h"

#include <redress/app/first_letter.h>
#include <redress/domain/error.h>

#include <algorithm>
#include <fstream>

namespace redress::app {

namespace {

using Path = std::filesystem::path;

std::string taken_in(const Path& file, storage::Casebook& casebook) {
    std::ifstream in(file, std::ios::binary);
    if (!in || in.peek() == std::ifstream::traits_type::eof())
        throw domain::Error(domain::ErrorKind::FileUnreadable, file.string());
    return casebook.put_file(in);
}

std::vector<Path> files_of(const domain::Answers& answers) {
    std::vector<Path> files = answers.receipts;
    for (const domain::DefectAnswers& defect : answers.defects)
        files.insert(files.end(), defect.pictures.begin(), defect.pictures.end());
    return files;
}

} // namespace

domain::Case with_files(domain::Case dispute, const domain::Answers& answers, storage::Casebook& casebook) {
    const std::vector<Path> files = files_of(answers);
    std::size_t next = 0;
    // The exhibits of such a case have the files of the answers, in their order.
    for (domain::Exhibit& exhibit : dispute.exhibits)
        for (domain::KeptFile& kept : exhibit.files)
            for (std::size_t i = next; i < files.size(); ++i) {
                if (file_label(files[i]) != kept.name) continue;
                kept.sha256 = taken_in(files[i], casebook);
                next = i + 1;
                break;
            }
    return dispute;
}

} // namespace redress::app
