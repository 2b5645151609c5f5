// SPDX-License-Identifier: GPL-3.0-or-later
// A second program on the same casebook: touch_defect CASEBOOK DEFECT-NUMBER TITLE renames a defect of the
// first case.
#include <redress/app/workspace.h>
#include <redress/domain/error.h>

#include <iostream>

namespace {

using namespace redress;

int rename_defect(app::Workspace& workspace, int number, const std::string& title) {
    const auto loaded = workspace.load(workspace.find_case("1").value()).value();
    for (domain::Defect defect : loaded.dispute.defects) {
        if (defect.number != number) continue;
        defect.title = title;
        const auto result =
            workspace.apply({loaded.dispute.sheet.id, "Change defect", {domain::altering(loaded, defect)}});
        return std::holds_alternative<app::Applied>(result) ? 0 : 1;
    }
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    try {
        app::Ports ports = app::system_ports();
        ports.who = "Second Program";
        app::Workspace workspace(storage::Casebook::open(argv[1]), ports);
        return rename_defect(workspace, std::stoi(argv[2]), argv[3]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
}
