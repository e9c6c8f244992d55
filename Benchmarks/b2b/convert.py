#!/usr/bin/env python3
"""Writes an instance of the B2B meeting scheduling problem as hostcity's documents: convert.py INSTANCE.dzn DIR

Companies become delegations, meetings pairs of a round of talks, forbidden slots absences; the order of meetings and those
that are fixed stand with the pairs. The rule book is rules.yaml beside this file.
"""
import pathlib
import sys

from instance import Instance


def write(path, folder):
    instance = Instance(path)
    folder = pathlib.Path(folder)
    rules = pathlib.Path(__file__).resolve().parent / "rules.yaml"
    (folder / "office.yaml").write_text(
        f"hostcity: office/1\nname: B2B\nzone: Europe/Brussels\ngrain: 20 min\nrules: [{rules}]\n")
    lines = ["hostcity: occasion/1", "id: b2b", "window: 2027-03-10..2027-03-10", "delegations:"]
    lines += [f"  - {{id: p{number}}}" for number in range(1, instance.parties + 1)]
    lines += ["talks:", "  - id: round", "    length: 20 min", f"    tables: {instance.tables}", "    slots:"]
    lines += [f"      - {{id: morning, from: day 1 08:00, number: {instance.morning}}}"]
    if instance.morning < instance.slots:
        # No time lies between the halves: from the last slot of the one to the first of the other is no gap.
        start = 8 * 60 + 20 * instance.morning
        lines += [f"      - {{id: afternoon, from: 'day 1 {start // 60:02}:{start % 60:02}', "
                  f"number: {instance.slots - instance.morning}}}"]
    absent = [f"p{number}: {slots}" for number, slots in enumerate(instance.absent, 1) if slots]
    if absent:
        lines += [f"    absent: {{{', '.join(absent)}}}"]
    lines += ["    pairs:"]
    for number, (one, other, half) in enumerate(instance.talks, 1):
        said = [f"id: m{number}", f"between: [p{one}, p{other}]"]
        if half < 3:
            said.append(f"in: {['morning', 'afternoon'][half - 1]}")
        if instance.fixed[number - 1]:
            said.append(f"slot: {instance.fixed[number - 1]}")
        if instance.after[number - 1]:
            said.append(f"after: [{', '.join(f'round-m{before}' for before in instance.after[number - 1])}]")
        lines += [f"      - {{{', '.join(said)}}}"]
    (folder / "b2b.yaml").write_text("\n".join(lines) + "\n")
    return instance


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2])
