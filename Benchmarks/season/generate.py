#!/usr/bin/env python3
"""Writes an office and a season to be planned: generate.py ENGAGEMENTS FOLDER [SEED [RULES]]

Some occasions run side by side and share venues, officers, interpreters and attendants. A plan is drawn first, time after time
and room after room, so that one exists; it is written to planted.yaml for whoever doubts it (`hostcity check`). Then each
engagement is given hours, days and rooms to choose from around it, and wishes that have nothing to do with it.
The same arguments give the same bytes.
"""
import datetime
import pathlib
import random
import sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
rules = sys.argv[4] if len(sys.argv) > 4 else "hostcity:rules"
chance = random.Random(f"{seed}/{count}")
folder.mkdir(parents=True, exist_ok=True)

# (up to so many engagements: occasions, delegations in all, days, sites, rooms, staff)
SHAPES = [(50, 2, 10, 3, 3, 15, 30), (150, 3, 30, 5, 4, 20, 60), (500, 6, 60, 5, 6, 36, 120), (1500, 10, 100, 10, 8, 40, 120)]
_, OCCASIONS, DELEGATIONS, DAYS, SITES, ROOMS, STAFF = next((s for s in SHAPES if count <= s[0]), SHAPES[-1])
FIRST = datetime.date(2027, 3, 1)
EACH = DELEGATIONS // OCCASIONS
OPENS, CLOSES = 8 * 60, 20 * 60
SAME, APART = 15, 45
"""Minutes kept between two engagements of somebody, at one site and between sites."""

officers = [f"lo-{n}" for n in range(STAFF * 4 // 10)]
attendants = [f"po-{n}" for n in range(STAFF * 4 // 10)]
interpreters = [f"int-{n}" for n in range(STAFF * 2 // 10)]
rooms = []
for number in range(ROOMS):
    site, kind = number % SITES, (number // SITES) % 5
    rooms.append((f"site-{site}/room-{number}", site, 24 if kind in (1, 2) else 120 if kind != 0 else 600))


def flow(fields):
    return "{" + ", ".join(f"{key}: {value}" for key, value in fields.items()) + "}"


def names(words):
    return "[" + ", ".join(words) + "]"


def clock(minutes):
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def write(name, lines):
    (folder / name).write_text("\n".join(lines) + "\n")


def office():
    lines = ["hostcity: office/1", "name: A season", "zone: Europe/Brussels", "grain: 5 min", f"rules: {rules}", "venues:"]
    for site in range(SITES):
        lines += [f"  - id: site-{site}", f"    at: [{51.03 + site * 0.004:.4f}, {3.70 + site * 0.006:.4f}]",
                  f'    open: "{clock(OPENS - 60)}-{clock(CLOSES + 180)}"', "    rooms:"]
        lines += [f"      - {{id: {name.split('/')[1]}, capacity: {{any: {seats}}}, booths: {3 if seats > 100 else 0}, strike: 15 min}}"
                  for name, where, seats in rooms if where == site]
    lines.append("staff:")
    lines += [f"  - {{id: {name}, roles: [liaison], languages: [nl, en, fr], regime: municipal}}" for name in officers]
    lines += [f"  - {{id: {name}, roles: [protocol], languages: [nl, en], regime: municipal}}" for name in attendants]
    lines += [f"  - {{id: {name}, roles: [interpreter], languages: {{a: [nl, en], b: [fr]}}, regime: freelance}}" for name in interpreters]
    write("office.yaml", lines)


busy = {}
"""Who or what is taken when: name -> day -> [(start, end, site)]."""


def is_free(name, day, start, end, site, gap=None):
    for begin, finish, where in busy.get(name, {}).get(day, []):
        between = gap if gap is not None else SAME if where == site else APART
        if start < finish + between and begin < end + between:
            return False
    return True


def load(name, day):
    return sum(end - start for start, end, _ in busy.get(name, {}).get(day, []))


def take(name, day, start, end, site):
    busy.setdefault(name, {}).setdefault(day, []).append((start, end, site))


def free_days(name, people):
    """Two days on end of a full week."""
    first = people.index(name) % 6
    return (first, first + 1) if DAYS > 6 else ()


def pick(people, number, day, start, end, site):
    """So many who are free then, the least busy first, and no longer on duty than ten hours."""
    def span(name):
        spans = busy.get(name, {}).get(day, []) + [(start, end, site)]
        return max(e for _, e, _ in spans) - min(s for s, _, _ in spans)
    fit = [name for name in people if day not in free_days(name, people) and is_free(name, day, start, end, site) and span(name) <= 600 and load(name, day) + end - start <= 330]
    fit.sort(key=lambda name: (load(name, day), chance.random()))
    return fit[:number] if len(fit) >= number else None


KINDS = [  # title, kind, minutes, delegations (0: all), share, interpreters, liaison
    ("Session", "plenary", [60, 90, 120], 0, 8, 2, False),
    ("Talks", "bilateral", [30, 45], 2, 50, 0, False),
    ("Working group", "meeting", [60, 90], 4, 20, 0, False),
    ("Visit", "visit", [60, 90], 2, 12, 0, True),
    ("Working lunch", "lunch", [60], 4, 6, 0, False),
    ("Briefing", "briefing", [30], 1, 4, 0, True),
]


class Occasion:
    def __init__(self, number):
        self.number, self.id = number, f"o{number}"
        self.guests = [f"d{number}-{k}" for k in range(EACH)]
        self.lines, self.plan, self.entries = [], [], []

    def place(self, title, kind, minutes, guests, team, liaison):
        """Draws a time, a room and people that are free; None where no try succeeds."""
        for _ in range(400):
            day = chance.randrange(DAYS)
            start = chance.randrange(OPENS, CLOSES - minutes, 5)
            if kind == "lunch":
                start = chance.randrange(11 * 60 + 30, 13 * 60 + 30, 5)
            end = start + minutes
            seats = 4 * len(guests)
            fit = [room for room in rooms if room[2] >= seats and (room[2] < 200 or len(guests) > 4) and (not team or room[2] > 100)]
            name, site, _ = chance.choice(fit)
            if not is_free(name, day, start, end, site, gap=20) or not all(is_free(g, day, start, end, site) for g in guests):
                continue
            if any(load(guest, day) + minutes > 420 for guest in guests):
                continue
            staff = {}
            chosen = pick(attendants, 1, day, start, end, site)
            spoken = pick(interpreters, team, day, start, end, site) if team else []
            led = pick(officers, len(guests), day, start, end, site) if liaison else []
            if chosen is None or spoken is None or led is None:
                continue
            staff["protocol-1"] = chosen[0]
            staff.update({f"interpreter-{k + 1}": who for k, who in enumerate(spoken)})
            staff.update({f"liaison-{guest}": who for guest, who in zip(guests, led)})
            for who in [*guests, *staff.values(), name]:
                take(who, day, start, end, site)
            return day, start, name, site, fit, staff
        return None

    def draw(self, place):
        shares = [kind[4] for kind in KINDS]
        for _ in range(20):
            title, kind, lengths, size, _, team, liaison = chance.choices(KINDS, shares)[0]
            minutes = chance.choice(lengths)
            guests = self.guests if size == 0 else sorted(chance.sample(self.guests, min(size, EACH)))
            found = self.place(title, kind, minutes, guests, team, liaison)
            if found:
                break
        else:
            sys.exit(f"no place is left for engagement {place} of {self.id}: a smaller season, please")
        day, start, room, site, fit, staff = found
        name = f"e{place}"
        fields = {"id": name, "title": f"{title} {place}", "kind": kind, "length": f"{minutes} min",
                  "with": "[all-delegations]" if size == 0 else names(guests)}
        date = FIRST + datetime.timedelta(day)
        roll = chance.random()
        if roll < 0.05:
            fields["at"] = f"{date} {clock(start)}"
        else:
            days = [date]
            if roll > 0.7:
                days = sorted({date, FIRST + datetime.timedelta(chance.randrange(DAYS))})
            fields["on"] = names(str(d) for d in days)
            before, after = chance.choice([60, 120, 240]), chance.choice([60, 120, 240])
            low, high = (690, 870) if kind == "lunch" else (max(OPENS, start - before), min(CLOSES, start + minutes + after))
            fields["between"] = f"{clock(low)}-{clock(high)}"
        others = [r[0] for r in fit if r[0] != room]
        style = chance.random()
        if style < 0.4:
            options = [r[0] for r in fit if r[1] == site]
        elif style < 0.8:
            options = sorted([room, *chance.sample(others, min(4, len(others)))])
        else:
            options = [r[0] for r in fit]
        fields["room"] = names(options)
        needs = {"seats": 4 * len(guests)}
        fields["needs"] = flow(needs)
        fields["staff"] = "{protocol: 1}"
        if team:
            fields.update(languages="[nl, en]", interpretation="simultaneous", interpreters=team)
        if liaison:
            fields["liaison"] = "yes"
        if roll >= 0.05 and chance.random() < 0.5:
            begin = chance.randrange(OPENS, CLOSES - minutes - 60, 30)
            fields["prefer"] = flow({"hours": f"{clock(begin)}-{clock(begin + minutes + 60)}", "rooms": names([chance.choice(options)]),
                                     "weight": chance.choice([1, 2, 5])})
        self.entries.append((place, day, start + minutes, start, fields, guests))
        self.plan.append(f"  - {flow({'id': f'{self.id}/{name}', 'start': f'{date} {clock(start)}', 'room': room, 'staff': flow(staff)})}")

    def orders(self):
        """Some wait for an earlier one of the same day, as the drawn plan has it."""
        for place, day, _, start, fields, guests in self.entries:
            before = [e for e in self.entries if e[1] == day and e[2] + 30 <= start and set(e[5]) & set(guests)]
            if before and "on" in fields and chance.random() < 0.15:
                fields["after"] = f"e{chance.choice(before)[0]}"

    def write(self):
        last = FIRST + datetime.timedelta(DAYS - 1)
        self.orders()
        write(f"{self.id}.yaml", [
            "hostcity: occasion/1", f"id: {self.id}", f"title: Occasion {self.number}", "kind: congress", "status: confirmed",
            f"window: {FIRST}..{last}", "delegations:",
            *[f"  - {{id: {g}, name: Delegation {g}, country: FR, rank: {chance.choice([20, 40, 60])}, size: 4, languages: [en], liaison: yes, bilaterals-a-day: 12}}" for g in self.guests],
            "engagements:", *[f"  - {flow(e[4])}" for e in self.entries]])


office()
occasions = [Occasion(number) for number in range(OCCASIONS)]
for place in range(count):
    occasions[place % OCCASIONS].draw(place)
for occasion in occasions:
    occasion.write()
write("planted.yaml", ["hostcity: plan/1", "office: office.yaml", f"occasions: {names(f'{o.id}.yaml' for o in occasions)}",
                       "engagements:", *[line for o in occasions for line in o.plan]])
print(f"seed {seed}: {count} engagements of {OCCASIONS} occasions over {DAYS} days, {ROOMS} rooms on {SITES} sites, "
      f"{OCCASIONS * EACH} delegations, {len(officers) + len(attendants) + len(interpreters)} staff")
