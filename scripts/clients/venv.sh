#!/usr/bin/env bash
# Fetches other calendar programs into a folder and prints their python: venv.sh WHO FOLDER
# What is there already from an earlier run is taken.
set -euo pipefail
requirements=$(cd "$(dirname "$0")" && pwd)/requirements.txt
venv=$2
if ! cmp -s "$requirements" "$venv/done"; then
    echo "$1: fetching the calendar programs." >&2
    python3 -m venv "$venv" >&2
    "$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "$requirements" >&2
    cp "$requirements" "$venv/done"
fi
echo "$venv/bin/python"
