#!/usr/bin/env bash
# Brings in what hostcity needs besides a Swift toolchain: libical's headers, and
# the solver (see fetch-ortools.sh). It installs only what is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
echo '#include <libical/ical.h>' | "${CC:-cc}" -E -x c - >/dev/null 2>&1 ||
    echo '#include <libical/ical.h>' | clang -E -x c - >/dev/null 2>&1 ||
    missing+=(libical-dev)
if [ ! -e vendor/ortools/stamp ]; then
    command -v python3 >/dev/null || missing+=(python3)
    python3 -m pip --version >/dev/null 2>&1 || /usr/bin/python3 -m pip --version >/dev/null 2>&1 ||
        missing+=(python3-pip)
fi

if [ ${#missing[@]} -gt 0 ]; then
    if ! command -v apt-get >/dev/null; then
        echo "setup: please install what Debian calls ${missing[*]}, and run this again." >&2
        exit 1
    fi
    if [ "$(id -u)" = 0 ]; then
        root=()
    elif command -v sudo >/dev/null; then
        root=(sudo)
    else
        echo "setup: please run as root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    echo "setup: installing ${missing[*]}." >&2
    export DEBIAN_FRONTEND=noninteractive
    "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 || {
        "${root[@]}" apt-get update -qq >&2
        "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
    }
fi

scripts/fetch-ortools.sh
