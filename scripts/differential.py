"""Compares when time is taken by the calendars below a folder, as hostcity and as recurring-ical-events read them.

hostcity is asked through its front door: the calendar is the diary of a person who is needed at engagements without a
gap, so `check` names every entry that takes time. Called by differential.sh.
"""

import collections
import datetime as dt
import json
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import warnings
import zoneinfo

import icalendar
import recurring_ical_events

UTC = dt.timezone.utc
MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)
# Its clocks never change, so the text of a time names one moment.
OFFICE_ZONE = zoneinfo.ZoneInfo("Asia/Tokyo")
OFFICE = """hostcity: office/1
name: Differential
zone: Asia/Tokyo
principals:
  - {id: anna, name: Anna}
calendars:
  - {file: calendar.ics, role: busy, of: anna}
"""
MOST_YEARS = 12  # of one stretch; a longer one is cut
MOST_STRETCHES = 8
GIVE_UP = 10.0  # seconds for the library
WALL = 60  # days: no engagement may be longer
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DATE = r"\w{3} (\d{1,2}) (\w{3}) (\d{4})"
ENTRY = re.compile(
    rf"(?:'(?P<title>.*)'|busy)(?: \(not certain\))?, {DATE} (\d\d):(\d\d)(?:-(\d\d):(\d\d)| to {DATE} (\d\d):(\d\d))$",
    re.S)
PLACE = re.compile(r"calendar\.ics:\d+(?::\d+)?: error: (.*)")


class TooLong(BaseException):
    """The library was still at work after GIVE_UP seconds; no `except Exception` of its own may swallow that."""


# MARK: What is asked


def unfolded(data):
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"\n[ \t]", "", text)


def stretches(text):
    """Ranges of years to look at: those in which the file states a time, and the year after each."""
    outside = re.sub(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE", "", text, flags=re.S | re.I)
    stated = re.findall(r"^(?:DTSTART|RDATE|FREEBUSY|RECURRENCE-ID)\b[^\n]*", outside, flags=re.M | re.I)
    years = {int(year) for line in stated for year in re.findall(r"(?<!\d)(\d{4})\d{4}(?!\d)", line)}
    years = sorted({year + more for year in years if 1971 <= year <= 2098 for more in (0, 1)})
    found = []
    for year in years:
        if found and year <= found[-1][1] + 1 and year - found[-1][0] < MOST_YEARS:
            found[-1][1] = year
        else:
            found.append([year, year])
    return found[:MOST_STRETCHES]


def bounds(first, last):
    return (dt.datetime(first, 1, 1, tzinfo=OFFICE_ZONE), dt.datetime(last + 1, 1, 1, tzinfo=OFFICE_ZONE))


# MARK: hostcity


def write_case(folder, first, last):
    """One occasion a year and one engagement in every sixty days, all with the person whose diary is read."""
    names, decided = [], []
    for year in range(first, last + 1):
        lines = [
            "hostcity: occasion/1", f"id: y{year}", "title: Year", "kind: meeting", "status: confirmed",
            f"window: {year}-01-01..{year}-12-31", "engagements:"]
        day, end = dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
        while day < end:
            days = min(WALL, (end - day).days)
            name = f"w{day:%m%d}"
            lines.append(f"  - {{id: {name}, title: Wall, at: {day} 00:00, length: {days} days, with: [anna]}}")
            decided.append(f"  - {{id: y{year}/{name}, start: {day} 00:00}}")
            day += days * DAY
        pathlib.Path(folder, f"y{year}.yaml").write_text("\n".join(lines) + "\n")
        names.append(f"y{year}.yaml")
    plan = ["hostcity: plan/1", "office: office.yaml", f"occasions: [{', '.join(names)}]", "engagements:"]
    pathlib.Path(folder, "plan.yaml").write_text("\n".join(plan + decided) + "\n")


class Refused(Exception):
    """hostcity reads the file not at all, and says why."""


def moment(day, month, year, hour, minute):
    date = dt.datetime(int(year), MONTHS.index(month) + 1, int(day), tzinfo=OFFICE_ZONE)
    return (date + dt.timedelta(hours=int(hour), minutes=int(minute))).astimezone(UTC)


def by_hostcity(program, folder):
    """(start, end) -> title of everything that takes time, and whether a series too dense to list was joined."""
    answer = subprocess.run(
        [program, "check", "plan.yaml", "--json", "--language", "en"], cwd=folder, stdin=subprocess.DEVNULL,
        capture_output=True, timeout=60, env={"PATH": "/usr/bin:/bin", "TZ": "UTC"})
    errors = answer.stderr.decode("utf-8", "replace")
    if answer.returncode == 2:
        place = PLACE.search(errors)
        raise Refused(place.group(1) if place else errors.strip()[:200])
    if answer.returncode not in (0, 1):
        sys.exit(f"differential: hostcity ended with {answer.returncode}: {errors.strip()[-300:]}")
    found = {}
    for finding in json.loads(answer.stdout)["findings"]:
        if finding["rule"] != "person-blocked":
            continue
        entry = ENTRY.match(finding["subjects"][-1])
        if not entry:
            sys.exit(f"differential: no times in {finding['subjects'][-1]!r}")
        title, day, month, year, hour, minute, end_hour, end_minute, *late = entry.groups()
        start = moment(day, month, year, hour, minute)
        end = moment(*late) if late[0] else moment(day, month, year, end_hour, end_minute)
        found[start, end if end > start else end + DAY] = title or ""
    return found, " They were joined, " in errors


# MARK: The library


def is_free(event, method):
    """What says of itself that it takes no time; both sides leave it out."""

    def word(name):
        return str(event.get(name, "")).strip().upper()

    return (
        method == "CANCEL" or word("STATUS") == "CANCELLED" or word("TRANSP") == "TRANSPARENT"
        or word("X-MICROSOFT-CDO-BUSYSTATUS") == "FREE")


def instant(time, zone):
    """A time without zone is read where the reader is (RFC 5545, 3.3.5); a date begins there at midnight."""
    if not isinstance(time, dt.datetime):
        return dt.datetime(time.year, time.month, time.day, tzinfo=OFFICE_ZONE).astimezone(UTC)
    return (time if time.tzinfo else time.replace(tzinfo=zone)).astimezone(UTC)


def calendar_zone(calendar):
    """That of X-WR-TIMEZONE, which is taken away: 3.8.2 moves UTC times there and forgets which of two hours is meant."""
    stated = str(calendar.pop("X-WR-TIMEZONE", "")).strip()
    try:
        return zoneinfo.ZoneInfo(stated) if stated else OFFICE_ZONE
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return OFFICE_ZONE


def events_of(data, first, last, skip):
    found = {}
    begin, finish = bounds(first, last)
    for calendar in icalendar.Calendar.from_ical(data, multiple=True):
        zone = calendar_zone(calendar)
        method = str(calendar.get("METHOD", "")).strip().upper()
        naive = [time.replace(tzinfo=None) for time in (begin - 2 * DAY, finish + 2 * DAY)]
        for event in recurring_ical_events.of(calendar, skip_bad_series=skip).between(*naive):
            start, end = instant(event.start, zone), instant(event.end, zone)
            if not is_free(event, method) and start < finish and (end > begin or begin <= start):
                found[start, end] = event
    return found


def by_library(data, first, last):
    """(start, end) -> event of everything that is not free, be it without length, and how the library failed, if so."""

    def ring(*_):
        raise TooLong

    signal.signal(signal.SIGALRM, ring)
    failure = None
    for skip in (False, True):
        signal.setitimer(signal.ITIMER_REAL, GIVE_UP, 1)  # again, should the first be swallowed
        try:
            return events_of(data, first, last, skip), failure
        except TooLong:
            return {}, "library-too-slow"
        except Exception:  # Whatever it raises: the second time it leaves out what it cannot read.
            failure = "library-raises"
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    return {}, failure


# MARK: Causes


class Block:
    """The properties of one event as the file writes them: name -> list of (parameters, value)."""

    def __init__(self, text):
        self.lines = collections.defaultdict(list)
        for name, parameters, value in re.findall(r'^([\w-]+)((?:;(?:"[^"\n]*"|[^":\n])*)?):([^\n]*)', text, flags=re.M):
            self.lines[name.upper()].append((parameters, value.strip()))

    def has(self, name):
        return name in self.lines

    def value(self, name):
        return self.lines[name][0][1] if self.has(name) else ""

    def zone(self, name):
        parameters = self.lines[name][0][0] if self.has(name) else ""
        found = re.search(r';TZID="?([^";]*)', parameters, flags=re.I)
        return found.group(1).strip() if found else ""

    def forms(self, name):
        """How its values are written: `date`, `utc` or `time`."""
        values = [value for _, line in self.lines.get(name, []) for value in line.split(",")]
        return {"date" if "T" not in value else "utc" if value.endswith("Z") else "time" for value in values}

    @property
    def rules(self):
        return ";".join(value.upper() for _, value in self.lines.get("RRULE", []))

    @property
    def untils(self):
        return re.findall(r"UNTIL=([\dTZ]+)", self.rules)

    def is_same(self, title, uid):
        return (uid and self.value("UID") == uid) or plain(self.value("SUMMARY")) == plain(title)


def plain(text):
    return re.sub(r"\\.|\W", "", text)


class File:
    """What the causes ask of a calendar."""

    def __init__(self, text):
        self.text = text
        # A component inside an event (an alarm) has times of its own.
        inner = re.sub(r"BEGIN:VALARM.*?END:VALARM", "", text, flags=re.S | re.I)
        self.blocks = [Block(part) for part in re.findall(r"BEGIN:VEVENT(.*?)END:VEVENT", inner, flags=re.S | re.I)]
        self.uids = collections.Counter(b.value("UID") for b in self.blocks if not b.has("RECURRENCE-ID"))
        self.zones = collections.defaultdict(set)
        for part in re.findall(r"BEGIN:VTIMEZONE(.*?)END:VTIMEZONE", text, flags=re.S | re.I):
            name = re.search(r"^TZID[^:\n]*:([^\n]*)", part, flags=re.M | re.I)
            if name:
                self.zones[name.group(1).strip()] |= set(re.findall(r"^TZOFFSETTO:([+-]\d+)", part, flags=re.M | re.I))


KNOWN_ZONES = zoneinfo.available_timezones()  # asking takes long


def is_known(zone):
    return zone in KNOWN_ZONES


def is_defined_otherwise(zone, start, file):
    """Whether the file defines a zone by another name, or never with the offset that the zone of that name has then."""
    if zone not in file.zones:
        return False
    if not is_known(zone):
        return True
    return f"{start.astimezone(zoneinfo.ZoneInfo(zone)):%z}" not in file.zones[zone]


def form(block, name):
    return next(iter(block.forms(name)), "")


# Of one event: (cause, whether its properties show it). The first that holds is told.
OF_EVENTS = [
    ("answer",
     lambda b, at, file: re.search(r"^METHOD:(REPLY|COUNTER|DECLINECOUNTER|REFRESH)\s*$", file.text, flags=re.M | re.I)
     is not None),
    ("zone-of-a-date", lambda b, at, file: form(b, "DTSTART") == "date" and b.zone("DTSTART") != ""),
    ("hours-of-a-date", lambda b, at, file: form(b, "DTSTART") == "date" and "T" in b.value("DURATION")),
    ("date-without-end",
     lambda b, at, file: form(b, "DTSTART") == "date" and b.value("DTSTART") == b.value("DTEND")),
    ("instance-that-repeats", lambda b, at, file: b.has("RECURRENCE-ID") and (b.has("RRULE") or b.has("RDATE"))),
    ("exception-rule", lambda b, at, file: b.has("EXRULE")),
    ("until-before-start", lambda b, at, file: any(u[:8] < b.value("DTSTART")[:8] for u in b.untils)),
    ("until-of-another-form",
     lambda b, at, file: any(("T" in u) != (form(b, "DTSTART") != "date") for u in b.untils)),
    ("instance-of-another-form",
     lambda b, at, file: any(
         other.value("UID") == b.value("UID") and other.has("RECURRENCE-ID")
         and (form(other, "RECURRENCE-ID") == "date") != (form(b, "DTSTART") == "date") for other in file.blocks)),
    ("addition-of-another-form",
     lambda b, at, file: b.has("RDATE") and bool(
         {f == "date" for f in b.forms("RDATE")} - {form(b, "DTSTART") == "date"})),
    ("unknown-zone",
     lambda b, at, file: b.zone("DTSTART") != "" and not is_known(b.zone("DTSTART"))
     and b.zone("DTSTART") not in file.zones),
    ("exclusion-of-another-form",
     lambda b, at, file: b.has("EXDATE") and "utc" in b.forms("EXDATE")
     and form(b, "DTSTART") == "time" and not b.zone("DTSTART")),
    ("own-zone-definition", lambda b, at, file: is_defined_otherwise(b.zone("DTSTART"), at, file)),
    ("floating-start-utc-end",
     lambda b, at, file: form(b, "DTSTART") == "time" and not b.zone("DTSTART") and form(b, "DTEND") == "utc"),
    ("two-zones",
     lambda b, at, file: b.has("DTEND") and (b.zone("DTSTART"), form(b, "DTSTART")) != (
         b.zone("DTEND"), form(b, "DTEND"))),
    ("duplicate-uid", lambda b, at, file: file.uids[b.value("UID")] > 1),
]
OF_REFUSALS = [("classified", "classified"), ("no-calendar", "not a calendar"), ("cut-off", "cut off")]


def outward(start, end):
    """To whole minutes, from the first that is touched to the last."""
    floor, ceiling = start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0)
    return floor, ceiling if ceiling == end else ceiling + MINUTE


def cause_of_event(at, title, uid, file):
    blocks = [block for block in file.blocks if block.is_same(title, uid)]
    for name, holds in OF_EVENTS:
        if any(holds(block, at, file) for block in blocks):
            return name
    return None


def differences(ours, theirs, failure, joined, file):
    """(side, start, end, title, cause) of each time that only one of them finds; the cause is None where none is seen."""
    listed = {outward(*times) for times in theirs if times[0] < times[1]}
    for (start, end), event in sorted(theirs.items(), key=lambda item: item[0]):
        title = str(event.get("SUMMARY", ""))
        cause = None
        if outward(start, end) in ours:
            if outward(start, end) == (start, end):
                continue
            cause = "seconds"
        if cause is None and start >= end and isinstance(event["DTSTART"].dt, dt.datetime):
            cause = "zero-length" if start == end else "ends-before-start"
        cause = cause or cause_of_event(start, title, str(event.get("UID", "")), file)
        if cause is None and joined:
            cause = "dense-series"
        yield "library", start, end, title, cause
    for (start, end), title in sorted(ours.items()):
        if (start, end) in listed:
            continue
        cause = failure
        if cause is None and title in ("Busy", "Unavailable") and re.search(r"^FREEBUSY", file.text, flags=re.M):
            cause = "busy-times"
        if cause is None and re.search(r"^BEGIN:\w+[ \t]+$", file.text, flags=re.M):
            cause = "blank-after-begin"
        if cause is None:
            cause = cause_of_event(start, title, "", file) or ("dense-series" if joined else None)
        yield "hostcity", start, end, title, cause
    # What the library could not read may be nothing to hostcity too; it was not compared all the same.
    if failure and not ours and not theirs:
        yield "library", None, None, "", failure


# MARK: The report


def compare(program, data, years, file):
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "office.yaml").write_text(OFFICE)
        pathlib.Path(folder, "calendar.ics").write_bytes(data)
        write_case(folder, *years)
        theirs, failure = by_library(data, *years)
        try:
            ours, joined = by_hostcity(program, folder)
        except Refused as refusal:
            words = str(refusal)
            cause = next((name for name, word in OF_REFUSALS if word in words), None)
            return 0, [("hostcity", None, None, f"refused: {words}", cause)]
    return len(ours), list(differences(ours, theirs, failure, joined, file))


def accepted():
    lines = pathlib.Path(__file__).with_suffix(".txt").read_text().splitlines()
    pairs = (line.split(":", 1) for line in lines if line.strip() and not line.startswith("#"))
    return {name.strip(): why.strip() for name, why in pairs}


def shown(difference):
    side, start, end, title, _ = difference
    times = f"{start:%Y-%m-%d %H:%M:%S} to {end:%Y-%m-%d %H:%M:%S} UTC " if start else ""
    return f"{side} alone: {times}{title[:60]!r}"


def main():
    warnings.simplefilter("ignore")
    root, program = pathlib.Path(sys.argv[1]), str(pathlib.Path(sys.argv[2]).resolve())
    files = sorted(path for path in root.rglob("*") if path.suffix.lower() == ".ics" and path.is_file())
    reasons = accepted()
    silent = equal = times = 0
    table = []
    for path in files:
        data = path.read_bytes()
        file = File(unfolded(data))
        looked_at = stretches(file.text)
        found = []
        for years in looked_at:
            count, more = compare(program, data, years, file)
            times += count
            found += more
        silent += not looked_at
        equal += bool(looked_at) and not found
        by_cause = collections.defaultdict(list)
        for difference in found:
            by_cause[difference[-1] or "unexplained"].append(difference)
        table += [(path.relative_to(root), cause, of_it) for cause, of_it in by_cause.items()]
    differing = len(files) - silent - equal
    print(f"{len(files)} files: {equal} equal ({times} times taken in all files), {differing} differ, "
          f"{silent} state no time of an event")
    for path, cause, found in table:
        print(f"  {path}: {len(found)} {cause}; {shown(found[0])}")
    print("causes:")
    bad = 0
    for cause in sorted({cause for _, cause, _ in table}):
        counts = [len(found) for _, other, found in table if other == cause]
        print(f"  {cause}: {sum(counts)} in {len(counts)} files. {reasons.get(cause, 'NOT ACCEPTED')}")
        bad += sum(counts) if cause not in reasons else 0
    print(f"{bad} differences without an accepted cause")
    sys.exit(1 if bad or not files else 0)


if __name__ == "__main__":
    main()
