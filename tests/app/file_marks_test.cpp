// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_compat.h"
#include "support/scratch_folder.h"

#include <redress/app/letters.h>
#include <redress/domain/error.h>

#include <filesystem>

using namespace redress;

TEST_CASE("a file marked as read-only is not replaced") {
    const test::ScratchFolder folder;
    const auto file = folder / "brev.pdf";
    app::write_file_safely(file, "ett");
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read | perms::group_read);
    try {
        app::write_file_safely(file, "två och mer");
        FAIL("was replaced");
    } catch (const domain::Error& error) {
        CHECK(error.kind() == domain::ErrorKind::PlaceReadOnly);
    }
    CHECK(std::filesystem::file_size(file) == 3);
}
