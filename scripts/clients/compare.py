"""Compares the feeds of a case, as other calendar programs read them, with what `hostcity plan --json` says."""

import datetime as dt
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

import icalendar
import recurring_ical_events
import requests

UTC = dt.timezone.utc
FORBIDDEN = ("freeassociation", "METHOD", "ATTENDEE", "ORGANIZER", "RDATE", "EXDATE", "RECURRENCE-ID", "VALARM")
# Whom hostcity tells apart in a room's feed.
PARTS = ("Set-up: ", "Strike: ")


def fail(text):
    sys.exit(f"clients: {text}")


def check(holds, text):
    if not holds:
        fail(text)


class Expected:
    """Title -> start and end of everything planned."""

    def __init__(self, path):
        answer = json.loads(path.read_text())
        check(answer["schema"] == "hostcity/plan/1", f"{path} is no plan")
        self.times = {}
        for item in answer["engagements"]:
            check(item["title"] not in self.times, f"two engagements are called {item['title']}")
            self.times[item["title"]] = tuple(
                dt.datetime.fromisoformat(item[key]).astimezone(UTC) for key in ("start", "end"))

    def compare(self, reader, feed, events):
        """`events`: (title, start, end) as read; returns the titles met."""
        met = set()
        for title, start, end in events:
            part = next((word for word in PARTS if title.startswith(word)), "")
            name = title.removeprefix(part)
            check(name in self.times, f"{reader} finds '{title}' in {feed}, and nothing of that name is planned")
            begin, finish = self.times[name]
            if part == "Set-up: ":
                same = end == begin and start < end
            elif part == "Strike: ":
                same = start == finish and start < end
            else:
                same = (start, end) == (begin, finish)
                met.add(name)
            check(same, f"{reader} reads '{title}' in {feed} as {start} to {end}, and it is planned {begin} to {finish}")
        return met


def read_bytes(path):
    """What no feed may hold, and the form every line must have."""
    data = path.read_bytes()
    check(data.endswith(b"\r\n") and b"\n" not in data.replace(b"\r\n", b""), f"{path.name} has bare line ends")
    check(all(len(line) <= 75 for line in data.split(b"\r\n")), f"{path.name} has a line of more than 75 bytes")
    text = data.decode("utf-8").replace("\r\n ", "")
    for word in FORBIDDEN:
        check(word not in text, f"{path.name} holds {word}")
    outside = re.sub(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE", "", text, flags=re.S)
    check("RRULE" not in outside, f"{path.name} holds a repeating event")
    return text


def instants(calendar):
    return [
        (str(event["SUMMARY"]), event["DTSTART"].dt.astimezone(UTC), event["DTEND"].dt.astimezone(UTC))
        for event in calendar.walk("VEVENT")
    ]


def by_icalendar(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    for component in calendar.walk():
        check(not component.errors, f"icalendar complains of {path.name}: {component.errors}")
    return instants(calendar)


def by_recurring(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    # 3.8.2 moves UTC times into the zone named here and forgets which of the two hours is meant when the clocks go
    # back; icalendar itself and khal do not. Without the name it reads them right.
    calendar.pop("X-WR-TIMEZONE", None)
    events = recurring_ical_events.of(calendar).between(dt.datetime(2023, 1, 1), dt.datetime(2025, 1, 1))
    return [(str(e["SUMMARY"]), e.start.astimezone(UTC), e.end.astimezone(UTC)) for e in events]


def by_khal(path, folder):
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "calendar").mkdir(parents=True)
    (folder / "config").write_text(f"""
[calendars]
[[feed]]
path = {folder}/calendar
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = feed
""")
    khal = [str(pathlib.Path(sys.executable).parent / "khal"), "-c", str(folder / "config")]
    environment = os.environ | {"LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    subprocess.run([*khal, "import", "--batch", str(path)], check=True, capture_output=True, env=environment)
    shape = "{start-date-long} {start-time}\x1f{end-date-long} {end-time}\x1f{title}"
    answer = subprocess.run(
        [*khal, "list", "--once", "--day-format", "", "--format", shape, "2024-01-01", "2024-12-31"],
        check=True, capture_output=True, env=environment, text=True).stdout
    events = []
    for line in filter(None, answer.splitlines()):
        start, end, title = re.sub(r"\x1b\[[0-9;]*m", "", line).split("\x1f")
        events.append((title.strip(), *(dt.datetime.fromisoformat(t).replace(tzinfo=UTC) for t in (start, end))))
    return events


class Radicale:
    """A CalDAV server for as long as the comparison lasts."""

    def __init__(self, folder):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}", "--auth-type",
             "none", "--storage-filesystem-folder", str(folder), "--logging-level", "error"],
            env=os.environ | {"HOME": str(folder)}, stderr=subprocess.DEVNULL)
        self.session = requests.Session()
        self.session.auth = ("office", "any")
        for _ in range(100):
            try:
                self.session.request("PROPFIND", f"{self.address}/office/", timeout=5)
                return
            except requests.ConnectionError:
                time.sleep(0.1)
        self.stop()
        fail("Radicale does not start")

    def read(self, path):
        home = f"{self.address}/office/{path.stem}/"
        answer = self.session.put(
            home, data=path.read_bytes(), headers={"Content-Type": "text/calendar; charset=utf-8"}, timeout=30)
        check(answer.status_code == 201, f"Radicale refuses {path.name}: {answer.status_code} {answer.text}")
        return instants(icalendar.Calendar.from_ical(self.session.get(home, timeout=30).content))

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def events_by_uid(text):
    found = re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", text, flags=re.S)
    return {re.search(r"^UID:(.*)\r$", event, flags=re.M).group(1): event for event in found}


def move_one(plan):
    """Moves the last engagement of a plan by a quarter of an hour, as a person with an editor would."""
    lines = plan.read_text().split("\n")
    index = max(i for i, line in enumerate(lines) if line.startswith("    start: "))
    start = dt.datetime.fromisoformat(lines[index].removeprefix("    start: "))
    lines[index] = f"    start: {start + dt.timedelta(minutes=15):%Y-%m-%d %H:%M}  # a quarter later"
    plan.write_text("\n".join(lines))


def check_change(case, hostcity):
    plan = case / "plan.yaml"
    written = plan.read_text()
    move_one(plan)
    edited = plan.read_text().split("\n")
    for folder in ("moved", "again"):
        subprocess.run([hostcity, "export", plan, "-o", case / folder], check=True, capture_output=True)
    marked = plan.read_text().split("\n")
    # Who was told what is a line of its own where audiences differ.
    own = [line for line in marked if not line.startswith(("views: ", "    told: "))]
    check(len(own) == len(edited), "marking the plan added or took away lines")
    keys = [new.split(":")[0].strip() for old, new in zip(edited, own) if old != new]
    check(sorted(keys) == ["changed", "revision", "seal", "sequence"], f"marking the plan changed {keys}")
    check("# a quarter later" in plan.read_text(), "the comment is lost")
    touched = 0
    for path in sorted((case / "once").iterdir()):
        old, new = (events_by_uid((case / f / path.name).read_bytes().decode()) for f in ("once", "moved"))
        check((case / "moved" / path.name).read_bytes() == (case / "again" / path.name).read_bytes(),
              f"{path.name} differs between two exports of the edited plan")
        check(old.keys() == new.keys(), f"{path.name} has other UIDs after the move")
        if old == new:
            check((case / "once" / path.name).read_bytes() == (case / "moved" / path.name).read_bytes(),
                  f"{path.name} has no changed event and other bytes")
        changed = [uid for uid in old if old[uid] != new[uid]]
        proper = [uid for uid in changed if not re.search(r"^SUMMARY:(Set-up|Strike)", new[uid], flags=re.M)]
        check(len(proper) <= 1, f"{len(proper)} events of {path.name} differ after one was moved")
        touched += len(proper)
        for uid in changed:
            before, after = (int(re.search(r"^SEQUENCE:(\d+)", e[uid], flags=re.M).group(1)) for e in (old, new))
            check(after == before + 1, f"{path.name}: SEQUENCE went from {before} to {after}")
    check(touched > 0, "the move reached no feed")
    plan.write_text(written)
    return touched


def main():
    case, hostcity = pathlib.Path(sys.argv[1]), sys.argv[2]
    expected = Expected(case / "plan.json")
    names = sorted(path.name for path in (case / "once").iterdir())
    check(names == sorted(path.name for path in (case / "twice").iterdir()), "two exports wrote other files")
    check("public.ics" in names, "there is no public feed")
    server = Radicale(case / "radicale")
    met = {}
    total = 0
    try:
        for name in names:
            path = case / "once" / name
            check(path.read_bytes() == (case / "twice" / name).read_bytes(), f"{name} differs between two exports")
            read_bytes(path)
            readings = {
                "icalendar": by_icalendar(path), "recurring-ical-events": by_recurring(path),
                "khal": by_khal(path, case / "khal"), "Radicale": server.read(path)}
            counts = {reader: len(events) for reader, events in readings.items()}
            check(len(set(counts.values())) == 1, f"{name}: {counts} events")
            total += counts["icalendar"]
            for reader, events in readings.items():
                met.setdefault(reader, set()).update(expected.compare(reader, name, events))
    finally:
        server.stop()
    for reader, titles in met.items():
        missing = expected.times.keys() - titles
        check(not missing, f"{reader} finds in no feed: {', '.join(sorted(missing))}")
    touched = check_change(case, hostcity)
    print(f"{case.name}: {len(names)} feeds, {total} events, {len(expected.times)} engagements; "
          f"{', '.join(met)} agree with the plan; one move changed one event in each of {touched} feeds")


main()
