#!/usr/bin/env bash
# Reads every calendar below a folder, each in a run of its own, and sums up what became of the events.
#
#   scripts/corpus.sh DIR [HOSTCITY]
#
# Exit 1 where a run crashes, hangs, takes more than 200 MB, or where a calendar's events do not add up.
set -euo pipefail

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    echo "Usage: scripts/corpus.sh DIR [HOSTCITY], a folder with calendars (.ics) and the built program." >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/.." && pwd)
program=${2:-$(swift build --package-path "$root" -c release --show-bin-path)/hostcity}
if [ ! -x "$program" ]; then
    echo "There is no program at $program. Run 'make release' first." >&2
    exit 2
fi
exec python3 "$root/scripts/corpus.py" "$1" "$program"
