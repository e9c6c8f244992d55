#!/usr/bin/env bash
# Brings in what hostcity needs besides a Swift toolchain: the headers of libical, SQLite,
# libxlsxwriter and PostgreSQL's client, the fonts of papers, the solver and Typst (see fetch-ortools.sh and
# fetch-typst.sh). It installs only what is missing, says what, and asks before it calls sudo;
# YES=1 says yes.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
has() {
    echo "#include <$1>" | "${CC:-cc}" -E -x c - >/dev/null 2>&1 ||
        echo "#include <$1>" | clang -E -x c - >/dev/null 2>&1
}
has libical/ical.h || missing+=(libical-dev)
has postgresql/libpq-fe.h || missing+=(libpq-dev)
has sqlite3.h || missing+=(libsqlite3-dev)
has xlsxwriter.h || missing+=(libxlsxwriter-dev)
[ -f /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf ] || missing+=(fonts-noto-core)
# Typst needs Python to run as well.
command -v python3 >/dev/null || missing+=(python3)
isFetched=yes
if ! scripts/fetch-ortools.sh --check || ! scripts/fetch-typst.sh --check; then
    isFetched=no
    python3 -m pip --version >/dev/null 2>&1 || /usr/bin/python3 -m pip --version >/dev/null 2>&1 ||
        missing+=(python3-pip)
fi

[ ${#missing[@]} = 0 ] || scripts/apt.sh setup "${missing[@]}"
if [ $isFetched = no ]; then
    scripts/fetch-ortools.sh
    scripts/fetch-typst.sh
fi
