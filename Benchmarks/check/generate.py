#!/usr/bin/env python3
"""Writes an office, its occasions of 2027 and a plan of them: generate.py ENGAGEMENTS FOLDER [SEED]

The year is filled evenly: each week has occasions of two days with delegations, bilaterals, sessions with
interpreters, dinners. The plan is made by rote (next free room, next officer), so it keeps most rules and breaks some,
as a plan kept by hand does. The same arguments give the same bytes.
"""
import datetime
import pathlib
import random
import sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
chance = random.Random(seed)
folder.mkdir(parents=True, exist_ok=True)
print(f"seed {seed}")

EACH = 25  # engagements of an occasion
occasions = max(1, count // EACH)
scale = max(1, count // 1000)
SITES, ROOMS = 8, 5 * min(scale, 12) + 3
OFFICERS, INTERPRETERS = 20 + 12 * scale, 16 + 8 * scale

office = ["hostcity: office/1", "name: A year", "zone: Europe/Brussels", "grain: 5 min", f"rules: {sys.argv[4] if len(sys.argv) > 4 else 'hostcity:rules'}", "venues:"]
rooms = []
for site in range(SITES):
    office += [f"  - id: site-{site}", f"    at: [{51.03 + site * 0.004:.4f}, {3.70 + site * 0.006:.4f}]", '    open: "06:30-24:00"', "    rooms:"]
    for room in range(ROOMS):
        rooms.append(f"site-{site}/room-{room}")
        office.append(f"      - {{id: room-{room}, capacity: {{any: 300}}, booths: 3, strike: 15 min}}")
office += ["principals:", "  - {id: mayor, rank: 60, languages: [nl, en, fr]}", "staff:"]
officers = [f"lo-{n}" for n in range(OFFICERS)]
interpreters = [f"int-{n}" for n in range(INTERPRETERS)]
office += [f"  - {{id: {name}, roles: [liaison, protocol], languages: [nl, en, fr]}}" for name in officers]
office += [f"  - {{id: {name}, roles: [interpreter], languages: {{a: [nl], b: [en, fr]}}, regime: freelance}}" for name in interpreters]
office += ["pools:", f"  - {{id: sedan, count: {40 * scale}}}"]
(folder / "office.yaml").write_text("\n".join(office) + "\n")

plan = ["hostcity: plan/1", "office: office.yaml", "occasions: [" + ", ".join(f"o{n}.yaml" for n in range(occasions)) + "]", "engagements:"]
first = datetime.date(2027, 1, 4)
free = {}


def place(day, start, minutes, wanted):
    """The next room that is free then."""
    for step in range(len(rooms)):
        room = rooms[(wanted + step) % len(rooms)]
        taken = free.setdefault((day, room), [])
        if all(start >= end + 15 or start + minutes + 15 <= begin for begin, end in taken):
            taken.append((start, start + minutes))
            return room
    return rooms[wanted % len(rooms)]


def clock(minutes):
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


number = 0
for n in range(occasions):
    day = n * 355 // occasions
    days = [first + datetime.timedelta(day), first + datetime.timedelta(day + 1)]
    guests = [f"d{k}" for k in range(8)]
    lines = ["hostcity: occasion/1", f"id: o{n}", f"title: Occasion {n}", "kind: congress", "status: confirmed",
             f"window: {days[0]}..{days[1]}", "delegations:"]
    lines += [f"  - {{id: {g}, name: Delegation {g}, rank: {chance.choice([20, 40, 40, 60])}, size: 4, languages: [en], liaison: yes}}" for g in guests]
    lines.append("engagements:")
    officer, interpreter, home = n * 9, n * 4, n * 7
    clocks = {0: 540, 1: 540}
    for e in range(EACH):
        which = 0 if e < 13 else 1
        date = days[which]
        if e in (12, 24):
            start, minutes = 1140, 120
        else:
            start, minutes = clocks[which], 45
            clocks[which] += 45 if e % 3 else 0
            if e % 3 == 0:
                clocks[which] += 60
        pair = [guests[(2 * e) % 8], guests[(2 * e + 1) % 8]]
        plural = e in (0, 13)
        room = place(date, start, minutes, home + e)
        liaison = {g: officers[(officer + guests.index(g)) % OFFICERS] for g in pair}
        text = f"  - {{id: e{e}, title: Talks {e}, kind: {'plenary' if plural else 'bilateral'}, length: {minutes} min, with: [{', '.join(pair)}], room: [{room}, {rooms[(home + e + 1) % len(rooms)]}], needs: {{seats: 20}}, liaison: yes, pools: {{sedan: 1}}"
        staff = [f"liaison-{g}: {liaison[g]}" for g in pair]
        if plural:
            text += ", languages: [nl, en], interpretation: simultaneous"
            staff += [f"interpreter-{k + 1}: {interpreters[(interpreter + k) % INTERPRETERS]}" for k in range(2)]
        lines.append(text + "}")
        plan.append(f"  - {{id: o{n}/e{e}, start: {date} {clock(start)}, room: {room}, staff: {{{', '.join(staff)}}}}}")
        number += 1
    (folder / f"o{n}.yaml").write_text("\n".join(lines) + "\n")
(folder / "plan.yaml").write_text("\n".join(plan) + "\n")
print(f"{number} engagements in {occasions} occasions, {len(rooms)} rooms, {OFFICERS} officers, {INTERPRETERS} interpreters")
