#!/usr/bin/env python3
"""Writes examples/conference-ics/: a conference of 1,000 events with planted double bookings; `--check` compares instead.

Five days, forty rooms, five blocks a day. No randomness: everything follows from the number of the event. Without the planted
faults no room and no person is in two places; the script counts the clashes again by brute force before it writes.
"""

import sys
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path

from ics_profile import calendar, text, timed, write_or_check

FIRST_DAY = datetime(2024, 6, 3)
ROOMS = [f"{house} {number}" for house, count in (("Auditorium", 4), ("Hall", 8), ("Seminar room", 20), ("Studio", 8)) for number in range(1, count + 1)]
BLOCKS = [(9, 0), (10, 45), (13, 0), (14, 45), (16, 30)]  # each at most 90 minutes: blocks never touch
LENGTHS = [90, 60, 75, 45, 60, 75, 90]
PEOPLE = 400
TOPICS = ["Mobility", "Water", "Housing", "Energy", "Heritage", "Schools", "Care", "Harbours", "Data", "Food", "Sport", "Night life", "Climate", "Youth", "Budgets", "Archives", "Bridges"]
FORMS = ["keynote", "workshop", "panel", "case study", "training", "round table", "site report"]

# (day, block, room to leave, room to enter): the event leaves its own room for one that is taken.
ROOMS_ENTERED = [(0, 1, 7, 21), (1, 3, 30, 2), (2, 0, 16, 33), (3, 2, 25, 11), (4, 4, 38, 5)]
# (day, block, room): the event ends 15 minutes after the next one in its room has begun.
OVERRUNS = [(1, 0, 12), (3, 3, 19)]
# (day, block, room of the person, room that takes the person too)
PEOPLE_TAKEN = [(0, 3, 4, 28), (1, 1, 9, 35), (2, 2, 0, 17), (2, 4, 22, 31), (4, 0, 13, 26)]


class Event:
    def __init__(self, day, block, room):
        number = (day * len(BLOCKS) + block) * len(ROOMS) + room
        hour, minute = BLOCKS[block]
        length = LENGTHS[(number * 5 + day) % len(LENGTHS)]
        late = 15 if length <= 75 and (number // 3) % 4 == 0 else 0
        self.uid = f"session-{number + 1:04d}@conference.hostcity.invalid"
        self.start = FIRST_DAY + timedelta(days=day, hours=hour, minutes=minute + late)
        self.end = self.start + timedelta(minutes=length)
        self.room = ROOMS[room]
        topic, form = TOPICS[(number * 7 + block) % len(TOPICS)], FORMS[(number + day) % len(FORMS)]
        self.title = f"{topic}: {form} {number + 1}"
        self.topic = topic
        # A block takes 120 of 400 people, the next block the next 120: nobody is in two events, nor in two blocks running.
        base = (day * len(BLOCKS) + block) * 3 * len(ROOMS) + room * 3
        self.people = [(base + k) % PEOPLE for k in range(2 + number % 2)]

    def lines(self):
        first, *rest = self.people
        name = "Chair" if first % 10 == 0 else "Speaker"
        extra = [
            f"LOCATION:{text(self.room)}",
            f"CATEGORIES:{text(self.topic)}",
            f'ORGANIZER;CN="{name} {first:03d}":mailto:person-{first:03d}@conference.example',
        ]
        extra += [f'ATTENDEE;CN="Speaker {p:03d}";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:person-{p:03d}@conference.example' for p in rest]
        extra += ["STATUS:CONFIRMED", "SEQUENCE:0"]
        return timed(self.uid, self.start, self.end, self.title, extra)


def clashes(events):
    rooms, people = [], []
    for a, b in combinations(sorted(events, key=lambda e: (e.start, e.uid)), 2):
        if b.start >= a.end or a.start >= b.end:
            continue
        if a.room == b.room:
            rooms.append((a, b))
        people += [(a, b, p) for p in a.people if p in b.people]
    return rooms, people


def conference():
    table = {(day, block, room): Event(day, block, room) for day in range(5) for block in range(len(BLOCKS)) for room in range(len(ROOMS))}
    events = list(table.values())
    assert len(events) == 1000 and clashes(events) == ([], [])
    for day, block, leave, enter in ROOMS_ENTERED:
        table[day, block, leave].room = ROOMS[enter]
    for day, block, room in OVERRUNS:
        table[day, block, room].end = table[day, block + 1, room].start + timedelta(minutes=15)
    for day, block, person_room, other in PEOPLE_TAKEN:
        table[day, block, other].people[-1] = table[day, block, person_room].people[0]
    rooms, people = clashes(events)
    assert len(rooms) == 7 and len(people) == 5, (len(rooms), len(people))
    return events, rooms, people


def readme(rooms, people):
    def overlap(a, b):
        return f"{max(a.start, b.start):%a %-d %B %H:%M}-{min(a.end, b.end):%H:%M}"
    lines = [
        "# A conference as it comes from elsewhere", "",
        "`conference.ics`: 1,000 events on 3-7 June 2024 in 40 rooms (`LOCATION`), 400 people (`ORGANIZER`, `ATTENDEE`). Made up, by",
        "`scripts/calendars/conference.py` (`--check` compares). Everything in it is free of clashes except what is planted here.", "",
        "## Rooms booked twice: 7", "", "| room | when both | UID | UID |", "| --- | --- | --- | --- |",
        *(f"| {a.room} | {overlap(a, b)} | `{a.uid}` | `{b.uid}` |" for a, b in rooms), "",
        "## People booked twice: 5", "", "| person | when both | UID | UID |", "| --- | --- | --- | --- |",
        *(f"| person-{p:03d}@conference.example | {overlap(a, b)} | `{a.uid}` | `{b.uid}` |" for a, b, p in people), "",
        "Events that touch (one ends as the next begins) do not clash. A person counts whether organizer or attendee.",
    ]
    return "\n".join(lines).encode() + b"\n"


def main():
    events, rooms, people = conference()
    files = {
        "conference.ics": calendar("Conference with planted clashes", "Made up by scripts/calendars/conference.py", [e.lines() for e in events], zone=True),
        "README.md": readme(rooms, people),
    }
    return write_or_check(Path(__file__).resolve().parents[2] / "examples" / "conference-ics", files, check="--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
