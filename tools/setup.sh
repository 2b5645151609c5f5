# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the commands in this folder share. They source it after `set -euo pipefail`; it sets `top` and goes there.
export LC_ALL=C.UTF-8
top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd -- "$top" || exit 1

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# packages_of GROUP...: the names in tools/packages.txt that belong to the groups.
packages_of() {
    local group name wanted=" $* "
    while read -r group name; do
        if [[ $wanted == *" $group "* ]]; then printf '%s\n' "$name"; fi
    done <"$top/tools/packages.txt"
}

# missing_of NAME...: those that are not installed.
missing_of() {
    local name installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qxF "installed $name" <<<"$installed" || printf '%s\n' "$name"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# install_missing GROUP...: installs what is not there yet; asks the network only then.
install_missing() {
    local wanted missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        stop "This command installs Debian 12 packages, and here is no apt-get. vcpkg.json names the libraries for other systems."
    fi
    mapfile -t wanted < <(packages_of "$@")
    mapfile -t missing < <(missing_of "${wanted[@]}")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        stop "Some packages are missing, and only root can install them (there is no sudo here). As root, run: apt-get install ${missing[*]}"
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update -q || say "The package lists could not all be refreshed; going on with what is known."
    as_root apt-get install -q -y --no-install-recommends "${missing[@]}" ||
        stop "The packages could not be installed; the lines above say why. Nothing was built."
}

# A build folder remembers where its clone lay; after a move it is of no use.
drop_moved_build() {
    local cache="build/$1/CMakeCache.txt"
    [ -f "$cache" ] || return 0
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$cache" || rm -rf -- "build/$1"
}

# build_preset NAME [TARGET...]: configures and builds a preset, with ccache where it is installed.
build_preset() {
    local preset=$1 launcher=
    shift
    drop_moved_build "$preset"
    if command -v ccache >/dev/null; then
        launcher=ccache
        export CCACHE_SLOPPINESS=pch_defines,time_macros
    fi
    cmake --preset "$preset" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" --log-level=WARNING >"$(configure_log "$preset")" 2>&1 ||
        { cat "$(configure_log "$preset")" >&2; return 1; }
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

configure_log() {
    mkdir -p build
    printf 'build/configure-%s.log' "$1"
}
