#!/usr/bin/env python3
"""Writes an office, its occasions of 2027 and a plan of them: generate.py ENGAGEMENTS FOLDER [SEED [RULES]]

The year is filled evenly with occasions of two days and 25 engagements: eight delegations arrive in order of precedence
at two doors, are received, sit in plenary with interpreters, meet two and two, dine, are driven, are briefed in a
whisper; a desk is relieved, a walk may be left out. Everything the rule book speaks of occurs: calendars, embargoes,
deadlines, options, floaters, escorts, parties kept apart, hours worked before, waivers, halls that are divided, a foyer
that many share. One room's calendar holds as many entries as the year has engagements. The plan is made by rote (next
free room, next officer), so it keeps most rules and breaks some, as a plan kept by hand does.
The same arguments give the same bytes.
"""
import datetime
import pathlib
import random
import sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
rules = sys.argv[4] if len(sys.argv) > 4 else "hostcity:rules"
chance = random.Random(seed)
folder.mkdir(parents=True, exist_ok=True)

EACH, GUESTS = 25, 8
FIRST = datetime.date(2027, 1, 4)
occasions = max(1, count // EACH)
scale = max(1, count // 1000)
SITES, ROOMS = 8, 5 * min(scale, 12) + 8
OFFICERS, INTERPRETERS, ALDERMEN = 20 + 12 * scale, 16 + 8 * scale, 2 + 2 * scale
ATTENDANTS, VEHICLES, STAFFED = 12 + 8 * scale, 4 + 4 * scale, 40

officers = [f"lo-{n}" for n in range(OFFICERS)]
attendants = [f"po-{n}" for n in range(ATTENDANTS)]
interpreters = [f"int-{n}" for n in range(INTERPRETERS)]
aldermen = [f"alderman-{n}" for n in range(ALDERMEN)]
drivers, coaches = [f"driver-{n}" for n in range(VEHICLES)], [f"coach-{n}" for n in range(VEHICLES)]
rooms = [[f"site-{site}/room-{room}" for room in range(ROOMS)] for site in range(SITES)]


def day(number):
    return FIRST + datetime.timedelta(number)


def opening(number):
    """The first day of an occasion."""
    return day(number * 355 // occasions)


def write(name, lines):
    (folder / name).write_text("\n".join(lines) + "\n")


def clock(minutes):
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def flow(fields):
    return "{" + ", ".join(f"{key}: {value}" for key, value in fields.items()) + "}"


def names(words):
    return "[" + ", ".join(words) + "]"


# MARK: The office

def calendar(name, entries):
    """A diary: (date, from, to in minutes, title)."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hostcity//bench//EN"]
    for number, (date, start, end, title) in enumerate(entries):
        lines += ["BEGIN:VEVENT", f"UID:{name}-{number}@bench.invalid", "DTSTAMP:20261201T000000Z",
                  f"DTSTART:{date:%Y%m%d}T{start // 60:02d}{start % 60:02d}00Z",
                  f"DTEND:{date:%Y%m%d}T{end // 60:02d}{end % 60:02d}00Z", f"SUMMARY:{title}", "END:VEVENT"]
    (folder / name).write_text("\r\n".join(lines + ["END:VCALENDAR"]) + "\r\n")


def divided(number):
    """Whether a room is a hall whose two parts are let by themselves."""
    return number > 4 and number % 6 == 1 and number + 2 < ROOMS


def tied(number):
    """The rooms that nobody can have while somebody is in this one, itself among them."""
    return [number] + ([number + 1, number + 2] if divided(number) else [number - step for step in (1, 2) if divided(number - step)])


def room(site, number):
    fields = {"id": f"room-{number}", "capacity": "{any: 300}", "booths": 3, "strike": "15 min", "prestige": 5 if number % 6 else 2,
              "attested": 320, "exits": 3, "exit-width": "540 cm", "area": "420 m2", "features": "[daylight]"}
    if number % 2:
        fields["catering"] = '"10:00-24:00"'
    if number == 0:
        fields["parts"] = "[room-1, room-2]"
    elif divided(number):
        fields["parts"] = f"[room-{number + 1}, room-{number + 2}]"
    if number == 3:
        fields["excludes"] = "[room-4]"
    return f"      - {flow(fields)}"


def office():
    lines = ["hostcity: office/1", "name: A year", "zone: Europe/Brussels", "grain: 5 min", f"rules: {rules}",
             "waivers: waivers.yaml", "venues:"]
    for site in range(SITES):
        lines += [f"  - id: site-{site}", f"    at: [{51.03 + site * 0.004:.4f}, {3.70 + site * 0.006:.4f}]",
                  '    open: "06:30-24:00"', "    rooms:", "      - {id: kerb, capacity: {any: 400}, shared: yes}",
                  "      - {id: foyer, capacity: {any: 600}, attested: 640, shared: yes}"]
        lines += [room(site, number) for number in range(ROOMS)]
    lines += ["principals:", "  - {id: mayor, rank: 60, languages: [nl, en, fr]}"]
    lines += [f"  - {{id: {name}, rank: 70, languages: [nl, en], deputises: mayor}}" for name in aldermen]
    lines.append("staff:")
    lines += [f"  - {{id: {name}, roles: [liaison], languages: [nl, en, fr], regime: municipal, worked: {chance.randint(0, 400)} h}}" for name in officers]
    lines += [f"  - {{id: {name}, roles: [protocol, greeter], languages: [nl, en], regime: municipal, worked: {chance.randint(0, 400)} h, rank: 85}}" for name in attendants]
    lines += [f"  - {{id: {name}, roles: [driver], licences: [coach], regime: municipal}}" for name in drivers]
    lines += [f"  - {{id: {name}, roles: [interpreter], languages: {{a: [nl], b: [en, fr]}}, regime: freelance}}" for name in interpreters]
    lines += ["pools:", f"  - {{id: sedan, count: {40 * scale}}}", f"  - {{id: booth, count: {4 * scale}, booths: yes}}", "vehicles:"]
    lines += [f"  - {{id: {name}, seats: 40}}" for name in coaches]
    start, end = datetime.date(2027, 7, 19), datetime.date(2027, 7, 21)
    excepted = [f"o{n}" for n in range(occasions) if start - datetime.timedelta(1) <= opening(n) <= end]
    lines += ["embargoes:", flow({"from": start, "until": end, "reason": "The national day", "except": names(excepted)}).join(["  - ", ""])]
    lines.append("calendars:")
    for name, role in [("be-public-holidays", "holiday"), ("flemish-school-holidays", "school-holiday"),
                       ("observances", "observance"), ("gentse-feesten", "city-event"), ("ghent-city-events", "city-event")]:
        lines.append(f'  - {{file: "hostcity:calendars/{name}.ics", role: {role}}}')
    calendar("mayor.ics", [(day(7 * week + 1), 480, 600, "Council") for week in range(51)])
    lines.append("  - {file: mayor.ics, role: busy, of: mayor}")
    for number in range(min(STAFFED, OFFICERS)):
        calendar(f"{officers[number]}.ics", [(day(7 * week + number % 7), 300, 360, "Taken") for week in range(number % 4, 51, 4)])
        lines.append(f"  - {{file: {officers[number]}.ics, role: busy, of: {officers[number]}}}")
    calendar("hall.ics", [(day(14 * week), 240, 330, "Upkeep") for week in range(25)]
             + [(day(n % 355), 10 * (n // 355 % 36), 10 * (n // 355 % 36) + 5, "Round of the guards") for n in range(count - 25)])
    lines.append("  - {file: hall.ics, role: busy, of: site-0/room-0}")
    write("office.yaml", lines)
    waivers = ["hostcity: waivers/1", "waivers:"]
    for number in range(0, min(20, OFFICERS)):
        waivers.append(f"  - {{rule: sunday-rest, subjects: [{officers[number]}], by: director-general, why: agreed with the staff, until: 2027-12-31, rest: a day in the week after}}")
    write("waivers.yaml", waivers)


# MARK: The plan, by rote

taken = {}
held = {}
plan = []


def free_room(site, date, start, minutes, wanted, only=lambda number: True):
    """The next room of a site that is free then, with a quarter of an hour on either side."""
    for step in range(3, ROOMS):
        number = 3 + (wanted + step) % (ROOMS - 3)
        spans = [span for other in tied(number) for span in taken.get((site, other, date), [])]
        if number not in (3, 4) and number % 6 and only(number) and all(start >= end + 15 or start + minutes + 15 <= begin for begin, end in spans):
            taken.setdefault((site, number, date), []).append((start, start + minutes))
            return number
    return 5 + wanted % (ROOMS - 5)


class Visit:
    """One occasion and its part of the plan."""

    def __init__(self, number):
        self.number = number
        self.site = number % SITES
        self.days = [opening(number), opening(number) + datetime.timedelta(1)]
        self.guests = [f"d{k}" for k in range(GUESTS)]
        self.engagements = []

    def officer(self, guest):
        return officers[(self.number * GUESTS + self.guests.index(guest)) % OFFICERS]

    def interpreter(self, place):
        return interpreters[(self.number * 6 + place) % INTERPRETERS]

    def attendant(self, place):
        return attendants[(self.number * 3 + place) % ATTENDANTS]

    def driver(self, place, of):
        return of[(self.number * 2 + place) % len(of)]

    def decide(self, name, date, start, room=None, staff=None):
        fields = {"id": f"o{self.number}/{name}", "start": f"{date} {clock(start)}"}
        if room is not None:
            fields["room"] = f"site-{self.site}/{room if room in ('kerb', 'foyer') else f'room-{room}'}"
        if staff:
            fields["staff"] = flow(staff)
        plan.append(f"  - {flow(fields)}")

    def add(self, name, title, kind, date, start, minutes, guests, wanted, choice=3, liaison=True, catering=False, **more):
        """An engagement in a room, with its officers."""
        number = free_room(self.site, date, start, minutes, wanted, only=lambda room: not catering or room % 2)
        near = [number] + [3 + (number + 2 * k - 3) % (ROOMS - 3) for k in range(1, choice)]
        fields = {"id": name, "title": title, "kind": kind, "length": f"{minutes} min",
                  "with": "[all-delegations]" if len(guests) == GUESTS else names(guests),
                  "on": date, "between": "08:00-22:00", "room": names(f"site-{self.site}/room-{room}" for room in dict.fromkeys(near))}
        needs = {"seats": 20 if len(guests) < GUESTS else 60, "features": "[daylight]"}
        if catering:
            needs["catering"] = "yes"
        fields["needs"] = flow(needs)
        staff = {}
        if liaison:
            fields["liaison"] = "yes"
            staff = {f"liaison-{guest}": self.officer(guest) for guest in guests}
        fields.update(more.get("fields", {}))
        staff.update(more.get("staff", {}))
        self.engagements.append(f"  - {flow(fields)}")
        self.decide(name, date, start, number, staff)
        return number

    def arrivals(self):
        """Two doors, the highest guest last."""
        self.engagements += [
            f"  - {{id: \"arrival-{{delegation}}\", for-each: {names(self.guests[door::2])}, title: \"Arrival of {{name}}\", kind: arrival, length: 5 min, "
            f"with: [\"{{delegation}}\"], on: {self.days[0]}, between: 12:00-18:00, room: site-{self.site}/kerb, entrance: door-{door}, leads-to: welcome, liaison: yes}}"
            for door in range(2)]
        for place, guest in sorted(enumerate(self.guests), key=lambda pair: (pair[0] % 2, pair[0])):
            self.decide(f"arrival-{guest}", self.days[0], 900 + 5 * (place // 2), "kerb", {f"liaison-{guest}": self.officer(guest)})

    def programme(self):
        one, two = self.days
        wanted = self.number * 7
        alderman = aldermen[self.number % ALDERMEN]
        spoken = ["nl", "en", "fr"] if self.number % 10 == 0 else ["nl", "en"]
        team = {f"interpreter-{k + 1}": self.interpreter(k) for k in range(6 if len(spoken) > 2 else 2)}
        interpreted = {"languages": names(spoken), "interpretation": "simultaneous"}
        self.arrivals()
        self.add("welcome", "Welcome", "welcome", one, 930, 30, self.guests, wanted,
                 fields={"hosts": f"[mayor, {alderman}]", "greeter": "yes", "audience": "partner"},
                 staff={"host-1": alderman, "greeter-1": self.attendant(0)})
        hall = self.add("plenary-1", "First session", "plenary", one, 970, 90, self.guests, wanted + 1,
                        fields={**interpreted, "after": "welcome", "zone": "red", "places": 2}, staff=team)
        for k in range(4):
            self.add(f"talks-{k}", f"Talks {k}", "bilateral", one, 1070, 30, self.guests[2 * k:2 * k + 2], wanted + 2 + k,
                     choice=6, fields={"pools": "{sedan: 2}", "after": "plenary-1", "zone": "red", "places": 2})
        self.add("dinner", "Dinner", "dinner", one, 1115, 120, self.guests, wanted + 7, catering=True,
                 fields={"staff": "{driver: 2}", "vehicles": "{count: 2, seats: 40}", "prefer": "{hours: 18:00-23:00, weight: 3}"},
                 staff={"driver-1": self.driver(0, drivers), "driver-2": self.driver(1, drivers),
                        "vehicle-1": self.driver(0, coaches), "vehicle-2": self.driver(1, coaches)})
        self.add("plenary-2", "Second session", "plenary", two, 540, 90, self.guests, wanted + 8,
                 fields={**interpreted, "pools": "{booth: 1}"}, staff=team)
        for k in range(4):
            self.add(f"talks-{k + 4}", f"Talks {k + 4}", "bilateral", two, 645, 30, [self.guests[k], self.guests[7 - k]],
                     wanted + 9 + k, choice=6, fields={"after": "plenary-2"})
        self.add("lunch", "Lunch", "lunch", two, 690, 60, self.guests, wanted + 13, catering=True)
        self.add("briefing", "Briefing", "briefing", two, 765, 45, self.guests[:2], wanted + 14,
                 fields={"languages": "[nl, en]", "interpretation": "whispered", "listeners": 2, "audience": "public"},
                 staff={f"interpreter-{k + 1}": self.interpreter(k) for k in range(2)})
        self.engagements.append(f"  - {{id: desk, title: Information desk, kind: desk, length: 8 h, on: {two}, between: 09:00-18:00, room: site-{self.site}/foyer, needs: {{seats: 30}}, staff: {{protocol: 1}}, relief: 2}}")
        for part, name in enumerate(["desk", "desk-2"]):
            self.decide(name, two, 570 + 240 * part, "foyer", {"protocol-1": self.attendant(1 + part)})
        self.engagements.append(f"  - {{id: walk, title: Walk, kind: visit, length: 1 h, with: [d2, d3], on: {two}, between: 12:00-18:00, optional: yes}}")
        if self.number % 10:
            self.decide("walk", two, 765)
        else:
            plan.append(f"  - {{id: o{self.number}/walk, omitted: yes}}")
        return hall

    def delegation(self, place):
        guest = self.guests[place]
        rank = [60, 60, 50, 50, 40, 40, 40, 20][place]
        fields = {"id": guest, "name": f"Delegation {place}", "country": ["FR", "DE", "IT", "ES", "JP", "TR", "US", "NL"][place],
                  "rank": rank, "size": 4, "languages": "[en]", "liaison": "yes", "since": day(-100 - place * 9),
                  "arrival": f"{self.days[0]} 12:00", "departure": f"{self.days[1]} 22:00", "hotel": f"Hotel {place}",
                  "floaters": "{red: 4}", "bilaterals-a-day": 3, "lounge": f"lounge-{place}"}
        if place == 5:
            fields["observes"] = "[islamic]"
        if rank <= 20:
            fields["escort"] = flow({"note-verbale": self.days[0] - datetime.timedelta(20), "cars": 3, "agents": 2})
        return f"  - {flow(fields)}"

    def write(self):
        hall = self.programme()
        before = self.days[0] - datetime.timedelta(30)
        options = []
        if all(held.setdefault((self.site, hall, date), self.number) == self.number for date in self.days):
            options = ["options:", f"  - {{room: site-{self.site}/room-{hall}, rank: 1, {'confirmed: yes' if self.number % 2 else f'until: {self.days[1]}'}}}"]
        write(f"o{self.number}.yaml", [
            "hostcity: occasion/1", f"id: o{self.number}", f"title: Occasion {self.number}", "kind: congress", "status: confirmed",
            f"window: {self.days[0]}..{self.days[1]}", "precedence: rank-then-date",
            f"announced: {'yes' if self.number % 2 else 'no'}", "embargo: 2026-11-01",
            "wishes: {least-waiting: 2, same-liaison: 30}", "deadlines:",
            f"  - {{title: Send the invitations, due: {before}, done: {'yes' if before.year < 2027 else 'no'}}}",
            f"  - {{title: Print the badges, due: {self.days[0]}}}", *options, "delegations:",
            *[self.delegation(place) for place in range(GUESTS)], "apart:", "  - {between: [d0, d1], share: hotel}",
            "  - {between: [d0, d4], share: lounge}", "  - {between: [d2, d5], share: vehicle}", "  - {between: [d0, d6], share: adjacent}",
            "  - {between: [d1, d7], share: room, minutes: 10}", "engagements:", *self.engagements])


office()
for number in range(occasions):
    Visit(number).write()
write("plan.yaml", ["hostcity: plan/1", "office: office.yaml", f"occasions: {names(f'o{n}.yaml' for n in range(occasions))}",
                    "engagements:", *plan])
print(f"seed {seed}: {len(plan)} engagements in {occasions} occasions, {SITES * ROOMS} rooms, "
      f"{OFFICERS + ATTENDANTS + INTERPRETERS + VEHICLES} staff")
