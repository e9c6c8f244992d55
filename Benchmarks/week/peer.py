#!/usr/bin/env python3
"""A plenary week as a model written for it by hand: usage: peer.py WEEK.json PLAN.json [workers] [seed]

One truth for each session and slot, as the manual of CP-SAT would have it. Prints the seconds from reading the
file to the plan, and those of the solver alone.
"""

import collections
import json
import sys
import time

began = time.monotonic()

from ortools.sat.python import cp_model  # noqa: E402

from week import Week  # noqa: E402


def build(week):
    model = cp_model.CpModel()
    takes = {}
    for session in week.sessions:
        for slot in week.slots:
            if week.fits(session, slot):
                takes[session["id"], slot["id"]] = model.new_bool_var("")
    starts = sorted({slot["start"] for slot in week.slots})
    at = collections.defaultdict(list)
    on = collections.defaultdict(list)
    for (session, slot_id), variable in takes.items():
        slot = next(slot for slot in week.slots if slot["id"] == slot_id)
        at[session, slot["start"]].append(variable)
        on[session, slot["start"].date()].append(variable)
    for session in week.sessions:
        model.add_exactly_one(takes[key] for key in takes if key[0] == session["id"])
    for slot in week.slots:
        model.add_at_most_one(takes[key] for key in takes if key[1] == slot["id"])
    for one, other in week.apart():
        for start in starts:
            model.add_at_most_one(at[one, start] + at[other, start])
    for sessions in week.attendance().values():
        for start in starts:
            model.add_at_most_one(variable for session in sessions for variable in at[session, start])
    days = sorted({start.date() for start in starts})
    for sessions in week.groups.values():
        for first, second in zip(sessions, sessions[1:]):
            for place, start in enumerate(starts):
                # The second not before or at the first.
                early = [variable for other in starts[:place + 1] for variable in at[second["id"], other]]
                for variable in early:
                    model.add_at_most_one(at[first["id"], start] + [variable])
            for place, day in enumerate(days):
                for number, other in enumerate(days):
                    gap = number - place
                    if (first["relation"] == "subsequent-days" and gap != 1
                            or first["relation"] == "one-day-seperation" and gap == 1):
                        model.add(sum(on[first["id"], day]) + sum(on[second["id"], other]) <= 1)
    near = 30 * 60
    for session in week.sessions:
        if not session["adjacent"]:
            continue
        for slot in week.slots:
            if (session["id"], slot["id"]) not in takes:
                continue
            beside = [
                takes[other["id"], place["id"]] for other in week.groups[session["adjacent"]] for place in week.slots
                if place["room"] == slot["room"] and (other["id"], place["id"]) in takes
                and (abs((slot["start"] - place["end"]).total_seconds()) <= near
                     or abs((place["start"] - slot["end"]).total_seconds()) <= near)]
            model.add_bool_or(beside + [takes[session["id"], slot["id"]].negated()])
    return model, takes


def main():
    week = Week(sys.argv[1])
    model, takes = build(week)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = int(sys.argv[3]) if len(sys.argv) > 3 else 2
    solver.parameters.random_seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    solver.parameters.max_time_in_seconds = 600
    solving = time.monotonic()
    status = solver.solve(model)
    ended = time.monotonic()
    print(f"peer {solver.status_name(status)}: {ended - began:.2f} s, of which the solver {ended - solving:.2f} s")
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        sys.exit(1)
    plan = {str(session): slot for (session, slot), variable in takes.items() if solver.value(variable)}
    with open(sys.argv[2], "w") as file:
        json.dump(plan, file)


if __name__ == "__main__":
    main()
