#!/usr/bin/env python3
"""Counts what a plan of a plenary week breaks: usage: referee.py WEEK.json PLAN.json

PLAN.json: {"session id": slot id, ...}. Knows nothing of hostcity and shares no code with the converter or the peer.
Ends with 1 where something is broken. The trims that no plan can do without are not counted.
"""

import datetime
import json
import sys


def main():
    with open(sys.argv[1]) as file:
        facts = json.load(file)
    with open(sys.argv[2]) as file:
        plan = {int(session): slot for session, slot in json.load(file).items()}
    capacity = {room["id"]: room["capacity"] for room in facts["rooms"]}
    slots = {}
    for slot in facts["timeslots"]:
        start = datetime.datetime.fromisoformat(slot["start"])
        if slot["type"] == "regular" and slot["room"] and capacity[slot["room"]] and start.weekday() != 6:
            slots[slot["id"]] = (start, start + datetime.timedelta(minutes=slot["minutes"]), slot["room"])
    sessions = {one["id"]: one for one in facts["sessions"] if one["type"] == "regular"}
    broken = []
    if sorted(plan) != sorted(sessions):
        sys.exit("not every session stands in the plan once")
    if len(set(plan.values())) != len(plan) or any(slot not in slots for slot in plan.values()):
        sys.exit("a slot is taken twice, or is none")
    longest = max((end - start).seconds // 60 for start, end, _ in slots.values())

    def constraints(session, kinds):
        groups = [session["group"]] + session["joint_with"]
        return [one for one in facts["constraints"] if one["group"] in groups and one["type"] in kinds]

    people = {
        number: {one["person"] for one in constraints(session, ["bethere"])} for number, session in sessions.items()}
    for number, session in sessions.items():
        start, end, room = slots[plan[number]]
        # What is longer than every slot is trimmed whatever the plan.
        if min(session["minutes"], longest) > (end - start).seconds // 60:
            broken.append(f"{number} is longer than its slot")
        if (session["attendees"] or 0) > capacity[room]:
            broken.append(f"{number} is larger than its room")
        clock = start.hour * 60 + start.minute
        part = "morning" if clock < 750 else "afternoon-early" if clock < 930 else "afternoon-late"
        for one in constraints(session, ["timerange"]):
            if f"{start:%A}-{part}".lower() in one["unavailable"]:
                broken.append(f"{number} is at a time it cannot be")
        apart = {one["target"] for one in constraints(session, ["chair_conflict", "tech_overlap", "key_participant"])}
        for other, beside in sessions.items():
            begin, finish, _ = slots[plan[other]]
            if other == number or begin >= end or start >= finish:
                continue
            if beside["group"] == session["group"] or beside["group"] in apart:
                broken.append(f"{number} is at the time of {other}")
            broken += [f"person {one} is at {number} and {other}" for one in sorted(people[number] & people[other])]
        own = sorted(other for other in sessions if sessions[other]["group"] == session["group"])
        times = [slots[plan[other]][0] for other in own]
        if times != sorted(times):
            broken.append(f"{number} is out of order")
        for one in constraints(session, ["time_relation"]) if len(own) > 1 else []:
            days = abs((times[1].date() - times[0].date()).days)
            if (days != 1) == (one["relation"] == "subsequent-days"):
                broken.append(f"{number} is {days} days from the other of its group")
        for one in constraints(session, ["wg_adjacent"]):
            near = [
                other for other in sessions if sessions[other]["group"] == one["target"]
                and slots[plan[other]][2] == room
                and min(abs((start - slots[plan[other]][1]).total_seconds()),
                        abs((slots[plan[other]][0] - end).total_seconds())) <= 1800]
            if not near:
                broken.append(f"{number} is not next to {one['target']}")
    print("\n".join(broken) if broken else "nothing is broken")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
