#!/usr/bin/env bash
# Reads every calendar below a folder with hostcity and with recurring-ical-events, and compares when time is taken.
#
#   scripts/differential.sh DIR [HOSTCITY]
#
# Fetches the Python packages into a folder of their own, as clients.sh does; CLIENTS=folder keeps them for the next run.
# Exit 1 where the two differ and scripts/differential.txt does not say why hostcity is right.
set -euo pipefail

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    echo "Usage: scripts/differential.sh DIR [HOSTCITY], a folder with calendars (.ics) and the built program." >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/.." && pwd)
program=${2:-$(swift build --package-path "$root" -c release --show-bin-path)/hostcity}
if [ ! -x "$program" ]; then
    echo "There is no program at $program. Run 'make release' first." >&2
    exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=$("$root/scripts/clients/venv.sh" differential "${CLIENTS:-$work/venv}")
"$python" "$root/scripts/differential.py" "$1" "$program"
