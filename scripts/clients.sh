#!/usr/bin/env bash
# Reads the feeds with calendar programs that are not ours, and compares every instant with the plan: khal, Radicale,
# and the Python packages icalendar and recurring-ical-events. Fetches them into a folder of their own; needs python3
# and, the first time, the network. CLIENTS=folder keeps that folder for the next run.
set -euo pipefail
cd "$(dirname "$0")/.."

hostcity=${HOSTCITY:-$(swift build --show-bin-path)/hostcity}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=$(scripts/clients/venv.sh clients "${CLIENTS:-$work/venv}")

# Another zone and language on the machine must change nothing.
cp -R Benchmarks/clients/. "$work/cases"
for office in brussels:spring.yaml,autumn.yaml tokyo:visit.yaml; do
    case=$work/cases/${office%%:*}
    occasions=$(tr , '\n' <<<"${office#*:}" | sed "s|^|$case/|")
    # shellcheck disable=SC2086
    "$hostcity" plan $occasions --office "$case/office.yaml" -o "$case/plan.yaml" --quiet --json >"$case/plan.json"
    TZ=UTC LC_ALL=C "$hostcity" export "$case/plan.yaml" -o "$case/once" >/dev/null
    TZ=America/St_Johns LC_ALL=C.UTF-8 "$hostcity" export "$case/plan.yaml" -o "$case/twice" >/dev/null
    "$python" scripts/clients/compare.py "$case" "$hostcity"
done
echo "clients: everything agrees."
