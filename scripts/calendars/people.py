#!/usr/bin/env python3
"""Writes examples/ghent/calendars/*.ics and examples/infeasible/mayor.ics: illustrative diaries; `--check` compares instead."""

import sys
from datetime import datetime
from pathlib import Path

from ics_profile import calendar, timed, write_or_check

NOTE = "Illustrative: made up for the worked case, nobody's real diary."


def at(value):
    return datetime.strptime(value, "%Y-%m-%d %H:%M")


def diary(slug, name, *entries):
    events = []
    for start, end, summary, *rule in entries:
        begins, ends = at(start), at(f"{start[:10]} {end}")
        events.append(timed(f"{slug}-{begins:%Y%m%d%H%M}@diaries.hostcity.invalid", begins, ends, summary,
                            [f"RRULE:{rule[0]}"] if rule else []))
    return calendar(f"{name} (illustrative)", NOTE, events, zone=True)


FILES = {
    "mayor.ics": diary(
        "mayor", "Mayor",
        # 14 Thursdays, the last on 4 April.
        ("2024-01-04 09:00", "12:00", "College of mayor and aldermen", "FREQ=WEEKLY;COUNT=14"),
        ("2024-01-22 19:00", "23:00", "City council"),
        ("2024-02-26 18:30", "23:00", "City council"),
        ("2024-03-25 19:00", "23:00", "City council"),
        ("2024-02-07 13:00", "17:30", "Meeting of mayors, Brussels"),
        ("2024-02-23 08:30", "10:30", "Police council"),
        ("2024-03-05 13:00", "18:00", "Board meeting elsewhere"),
        ("2024-03-11 08:00", "10:00", "Staff meeting"),
        ("2024-03-12 09:00", "13:00", "Commission hearing"),
        ("2024-03-19 13:00", "15:00", "Interview and dossiers"),
    ),
    "alderman-economy.ics": diary(
        "alderman-economy", "Alderman for the economy",
        ("2024-01-04 09:00", "12:00", "College of mayor and aldermen", "FREQ=WEEKLY;COUNT=5"),
        ("2024-02-08 10:30", "12:00", "College of mayor and aldermen (from 10:30)"),
        ("2024-02-26 18:30", "23:00", "City council"),
        ("2024-02-24 15:00", "18:00", "Private"),
    ),
    "governor.ics": diary(
        "governor", "Governor of East Flanders",
        ("2024-02-23 14:00", "17:00", "Safety meeting of the province"),
        ("2024-03-19 11:30", "16:00", "Visit to a municipality"),
    ),
    "icc-main.ics": diary(
        "icc-main", "ICC main hall",
        ("2024-02-21 08:00", "20:00", "Set-up: ministerial table and booths"),
        ("2024-02-22 08:00", "20:00", "Set-up and sound test: ministerial table and booths"),
        ("2024-02-24 17:00", "23:00", "Strike: ministerial table and booths"),
    ),
    "opera-enfilade.ics": diary(
        "opera-enfilade", "Opera, enfilade",
        ("2024-02-22 17:00", "23:30", "Performance, foyer in use"),
        ("2024-03-19 17:00", "23:30", "Performance, foyer in use"),
    ),
    "protocol-3.ics": diary(
        "protocol-3", "Protocol officer 3",
        ("2024-02-26 08:00", "18:00", "Leave"),
        ("2024-02-27 08:00", "18:00", "Leave"),
    ),
}

INFEASIBLE = {
    "mayor.ics": diary("infeasible-mayor", "Mayor", ("2024-05-16 09:00", "11:45", "City council, special session")),
}


def main():
    examples = Path(__file__).resolve().parents[2] / "examples"
    check = "--check" in sys.argv[1:]
    return max(write_or_check(examples / "ghent" / "calendars", FILES, check), write_or_check(examples / "infeasible", INFEASIBLE, check))


if __name__ == "__main__":
    sys.exit(main())
