#!/usr/bin/env python3
"""A plenary week as hostcity's documents: usage: convert.py WEEK.json FOLDER

Writes office.yaml, week.yaml and rules.yaml. The slots of a session are the starts it may choose from (`at`), the rooms
those that hold it, people who must be present are principals, groups that must not overlap stand under `not-during`.
"""

import collections
import pathlib
import sys

from week import Week

# Wishes of the standard rule book that the referee knows nothing of.
OFF = ["compact-days", "least-waiting", "buffer", "room-prestige"]
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS = {"subsequent-days": "1", "one-day-seperation": "2.."}


def clock(moment):
    return moment.strftime("%H:%M")


def office(week):
    lines = [
        "hostcity: office/1", "name: Plenary week", "zone: Asia/Singapore", "rules: rules.yaml", "venues:",
        "  - id: hall", "    name: Hall", "    rooms:"]
    for room in week.rooms:
        hours = collections.defaultdict(list)
        for slot in sorted(week.slots, key=lambda one: one["start"]):
            if slot["room"] == room["id"]:
                day = WEEKDAYS[slot["start"].weekday()]
                hours[day].append(f"\"{clock(slot['start'])}-{clock(slot['end'])}\"")
        opening = ", ".join(f"{day}: [{', '.join(hours[day])}]" for day in WEEKDAYS if hours[day])
        lines.append(
            f"      - {{id: room-{room['id']}, name: \"{room['name']}\", capacity: {{any: {room['capacity']}}}, "
            f"open: {{{opening}}}}}")
    lines.append("principals:")
    lines += [f"  - {{id: person-{person}, name: Person {person}}}" for person in week.attendance()]
    return "\n".join(lines) + "\n"


def name(session):
    return f"{session['group']}-{session['id']}"


def occasion(week):
    days = sorted({slot["start"].date() for slot in week.slots})
    lines = [
        "hostcity: occasion/1", "id: week", f"title: {week_title(days)}", "kind: congress",
        f"window: {days[0]}..{days[-1]}", "engagements:"]
    by_id = {session["id"]: session for session in week.sessions}
    never = collections.defaultdict(list)
    for one, other in week.apart():
        # Sessions of one group are in order already.
        if by_id[one]["group"] != by_id[other]["group"]:
            never[other].append(name(by_id[one]))
    for session in sorted(week.sessions, key=lambda one: one["id"]):
        slots = [slot for slot in week.slots if week.fits(session, slot)]
        starts = ", ".join(f"{start:%Y-%m-%d %H:%M}" for start in sorted({slot["start"] for slot in slots}))
        # A slot is taken whole: two short sessions do not share it.
        lines += [
            f"  - id: {name(session)}", f"    title: {session['group']}", "    kind: session",
            f"    length: {max(session['minutes'], 60)} min", "    room: any",
            f"    needs: {{seats: {session['attendees'] or 0}}}", f"    at: [{starts}]"]
        if session["people"]:
            people = ", ".join(f"person-{person}" for person in sorted(session["people"]))
            lines.append(f"    with: [{people}]")
        group = week.groups[session["group"]]
        place = group.index(session)
        if place > 0:
            days = DAYS.get(session["relation"])
            before = name(group[place - 1])
            lines.append(f"    after: {{engagement: {before}, days: {days}}}" if days else f"    after: {before}")
        if never[session["id"]]:
            lines.append(f"    not-during: [{', '.join(never[session['id']])}]")
        if session["adjacent"] and session["group"] < session["adjacent"]:
            other = name(week.groups[session["adjacent"]][0])
            lines.append(f"    next-to: {{engagement: {other}, at-most: 30 min}}")
    return "\n".join(lines) + "\n"


def week_title(days):
    return f"Sessions of {days[0]} to {days[-1]}"


def rules():
    return "hostcity: rules/1\nrules:\n" + "".join(f"  - {{id: {rule}, severity: off}}\n" for rule in OFF)


def convert(path, folder):
    week = Week(path)
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "office.yaml").write_text(office(week))
    (folder / "week.yaml").write_text(occasion(week))
    (folder / "rules.yaml").write_text(rules())
    return week


if __name__ == "__main__":
    convert(sys.argv[1], sys.argv[2])
