"""What a file of a plenary week holds: sessions, the slots they may have, and what must hold between groups."""

import collections
import datetime
import json

FORBIDDEN = ("chair_conflict", "tech_overlap", "key_participant")


class Week:
    """The facts, read once for the converter, the peer and the referee's mapping."""

    def __init__(self, path):
        with open(path) as file:
            facts = json.load(file)
        rooms = {room["id"]: room for room in facts["rooms"]}
        self.slots = []
        for slot in facts["timeslots"]:
            room = rooms.get(slot["room"])
            if slot["type"] != "regular" or not room or not room["capacity"]:
                continue
            start = datetime.datetime.fromisoformat(slot["start"])
            if start.weekday() == 6:
                continue
            self.slots.append({
                "id": slot["id"], "start": start, "minutes": slot["minutes"], "room": slot["room"],
                "end": start + datetime.timedelta(minutes=slot["minutes"]), "band": band(start)})
        used = {slot["room"] for slot in self.slots}
        self.rooms = [room for room in facts["rooms"] if room["id"] in used]
        self.capacity = {room["id"]: room["capacity"] for room in self.rooms}
        self.sessions = [dict(session) for session in facts["sessions"] if session["type"] == "regular"]
        self.trims = self.trim()
        self.relate(facts["constraints"])

    def trim(self):
        """Two sessions are longer than any slot left for them: their length becomes that of the longest."""
        trims = 0
        for of_slot, of_session in ((lambda slot: slot["minutes"], "minutes"),
                                    (lambda slot: self.capacity[slot["room"]], "attendees")):
            there = sorted(of_slot(slot) for slot in self.slots)
            for session in sorted(self.sessions, key=lambda one: one[of_session] or 0, reverse=True):
                wanted = session[of_session] or 0
                place = next((place for place, value in enumerate(there) if wanted <= value), len(there) - 1)
                if wanted > there[place]:
                    session[of_session] = there[place]
                    trims += 1
                there.pop(place)
        return trims

    def relate(self, constraints):
        of_group = collections.defaultdict(list)
        for constraint in constraints:
            of_group[constraint["group"]].append(constraint)
        for session in self.sessions:
            session.update(apart=set(), people=set(), never=set(), relation=None, adjacent=None)
            for group in [session["group"]] + session["joint_with"]:
                for constraint in of_group[group]:
                    kind = constraint["type"]
                    if kind in FORBIDDEN:
                        session["apart"].add(constraint["target"])
                    elif kind == "bethere":
                        session["people"].add(constraint["person"])
                    elif kind == "timerange":
                        session["never"] |= set(constraint["unavailable"])
                    elif kind == "time_relation":
                        session["relation"] = constraint["relation"]
                    elif kind == "wg_adjacent":
                        session["adjacent"] = constraint["target"]
        self.groups = collections.defaultdict(list)
        for session in self.sessions:
            self.groups[session["group"]].append(session)
        for sessions in self.groups.values():
            sessions.sort(key=lambda one: one["id"])

    def fits(self, session, slot):
        return (session["minutes"] <= slot["minutes"] and (session["attendees"] or 0) <= self.capacity[slot["room"]]
                and slot["band"] not in session["never"])

    def apart(self):
        """Pairs of sessions, the earlier id first, that must not be at the same time."""
        pairs = set()
        for one in self.sessions:
            for group in sorted(one["apart"]):
                for other in self.groups.get(group, []):
                    if other is not one:
                        pairs.add(tuple(sorted((one["id"], other["id"]))))
        return sorted(pairs)

    def attendance(self):
        """Person to the sessions they must attend."""
        where = collections.defaultdict(list)
        for session in self.sessions:
            for person in sorted(session["people"]):
                where[person].append(session["id"])
        return dict(sorted(where.items()))


def band(start):
    clock = start.time()
    part = ("morning" if clock < datetime.time(12, 30) else
            "afternoon-early" if clock < datetime.time(15, 30) else "afternoon-late")
    return f"{start.strftime('%A').lower()}-{part}"
