#!/usr/bin/env python3
"""Time `hostcity explain` where interpreters, rooms or sedans do not suffice among many engagements.

Usage: run.py HOSTCITY [ENGAGEMENTS]

Writes an office and an occasion of as many engagements (500), plants a shortage on one of the days, and says how long the whole
command took and what it counted.
"""

import pathlib
import subprocess
import sys
import tempfile
import time

LANGUAGES = ["de", "en", "fr"]


def office(days):
    lines = [
        "hostcity: office/1", "name: Many engagements", "zone: Europe/Brussels", "venues:",
        "  - id: centre", "    name: Centre", "    open: 07:00-23:00", "    rooms:",
    ]
    lines += [f"      - {{id: r{n}, name: Room {n}, capacity: {{any: 200}}, booths: 3}}" for n in range(12)]
    lines.append("staff:")
    for n in range(11):
        own = LANGUAGES[n % 3]
        others = ", ".join(one for one in LANGUAGES if one != own)
        lines.append(
            f"  - {{id: i{n}, name: Interpreter {n}, roles: [interpreter], "
            f"languages: {{a: [{own}], c: [{others}]}}, regime: freelance}}"
        )
    lines += [f"  - {{id: p{n}, name: Officer {n}, roles: [protocol], languages: [nl]}}" for n in range(20)]
    lines += ["pools:", "  - {id: sedan, name: Sedans, count: 10}"]
    return "\n".join(lines) + "\n"


def occasion(engagements, kind):
    each = 25
    days = (engagements + each - 1) // each
    lines = [
        "hostcity: occasion/1", "id: season", "title: Season", "kind: congress", "status: confirmed",
        f"window: 2027-03-01..2027-{3 + (days - 1) // 28:02}-{(days - 1) % 28 + 1:02}", "engagements:",
    ]
    for n in range(engagements):
        day, place = n // each + 1, n % each
        hour = 9 + place % 8
        words = f"id: e{n}, title: Meeting {n}, length: 45 min, room: any, staff: {{protocol: 1}}"
        short = day == days // 2 + 1
        if short and kind == "interpreters" and place < 2:
            words = f"id: e{n}, title: Session {n}, length: 1 h, room: any"
            words += ", languages: [de, en, fr], interpretation: simultaneous, interpreters: 6"
            lines.append(f"  - {{{words}, at: day {day} 11:{'00' if place else '30'}}}")
        elif short and kind == "rooms" and place < 13:
            lines.append(f"  - {{{words}, at: day {day} 15:00}}")
        elif short and kind == "sedans" and place < 4:
            lines.append(f"  - {{id: e{n}, title: Drive {n}, length: 1 h, at: day {day} 19:0{place}, pools: {{sedan: 3}}}}")
        else:
            lines.append(f"  - {{{words}, on: day {day}, between: \"{hour:02}:00-{hour + 2:02}:30\"}}")
    return "\n".join(lines) + "\n"


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    engagements = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        for kind in ["interpreters", "rooms", "sedans"]:
            pathlib.Path(folder, "office.yaml").write_text(office(engagements))
            pathlib.Path(folder, "season.yaml").write_text(occasion(engagements, kind))
            start = time.monotonic()
            run = subprocess.run(
                [program, "explain", "season.yaml", "-q", "--today", "2027-01-01"], cwd=folder, capture_output=True,
                text=True, check=False)
            seconds = time.monotonic() - start
            first = (run.stdout or run.stderr).strip().splitlines()
            print(f"{kind:13} {engagements} engagements {seconds:6.2f} s  exit {run.returncode}  {first[0] if first else ''}")
            if run.returncode != 1 or seconds > 5:
                slow.append(kind)
    print("every goal reached" if not slow else f"missed: {', '.join(slow)}")


main()
