#!/usr/bin/env bash
# Copies what `make release` built to a folder: install.sh /usr/local
# It builds nothing, so that it may run as root.
set -euo pipefail
cd "$(dirname "$0")/.."
prefix=$1
program=.build/release/hostcity

fail() {
    printf 'install: %s\n' "$@" >&2
    exit 1
}

[ -x "$program" ] || fail "there is no $program yet." "Run first, as yourself: make release"
scripts/fetch-ortools.sh --check || fail "the solver in vendor/ortools is not whole." "Run first, as yourself: make setup"

install -d "$prefix/bin" "$prefix/share/hostcity" "$prefix/lib/hostcity"
install -m 755 "$program" "$prefix/bin/hostcity"
# Symbols are for whoever looks for a fault; without them the program is half as large.
if command -v strip >/dev/null; then strip "$prefix/bin/hostcity"; fi
rm -rf "$prefix/lib/hostcity/ortools" "$prefix/lib/hostcity/ortools.libs" "$prefix/lib/hostcity/typst"
cp -R vendor/ortools/lib/. vendor/ortools/LICENSE "$prefix/lib/hostcity/"
# Without it everything works but papers as PDF.
if scripts/fetch-typst.sh --check; then cp -R vendor/typst "$prefix/lib/hostcity/typst"; fi
for folder in rules calendars; do
    rm -rf "$prefix/share/hostcity/$folder"
    cp -R "$folder" "$prefix/share/hostcity/"
done
echo "install: hostcity is in $prefix/bin."
