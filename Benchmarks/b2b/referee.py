"""Judges a plan against an instance, knowing nothing of hostcity's rules."""
import re

FIRST = 8 * 60


def slots_of(plan, count):
    """The slot of each talk in a plan file, counted from 1; None where it has none."""
    found, name = {}, None
    for line in plan.splitlines():
        if match := re.match(r"\s*- id: b2b/round-m(\d+)\s*$", line):
            name = int(match.group(1))
        elif (match := re.match(r"\s*start: 2027-03-10 (\d\d):(\d\d)\s*$", line)) and name:
            found[name] = (int(match.group(1)) * 60 + int(match.group(2)) - FIRST) // 20 + 1
    return [found.get(number) for number in range(1, count + 1)]


def judge(instance, slots):
    """What is wrong, and the number of breaks."""
    wrong = []
    for number, ((one, other, half), slot) in enumerate(zip(instance.talks, slots), 1):
        if slot is None or not 1 <= slot <= instance.slots:
            return [f"talk {number} has no slot"], None
        if half == 1 and slot > instance.morning or half == 2 and slot <= instance.morning:
            wrong.append(f"talk {number} lies in the wrong half")
        if instance.fixed[number - 1] not in (0, slot):
            wrong.append(f"talk {number} is not where it is fixed")
        wrong += [f"talk {number} does not follow {before}" for before in instance.after[number - 1]
                  if slots[before - 1] >= slot]
        wrong += [f"{party} is absent at talk {number}" for party in (one, other)
                  if slot in instance.absent[party - 1]]
    for slot in range(1, instance.slots + 1):
        if slots.count(slot) > instance.tables:
            wrong.append(f"too many talks in slot {slot}")
    breaks = []
    for party in range(1, instance.parties + 1):
        own = sorted(slot for talk, slot in zip(instance.talks, slots) if party in talk[:2])
        if len(set(own)) < len(own):
            wrong.append(f"{party} is at two talks at once")
        breaks.append(sum(later - earlier > 1 for earlier, later in zip(own, own[1:])))
    if max(breaks) - min(breaks) > 2:
        wrong.append("breaks are not shared fairly")
    return wrong, sum(breaks)
