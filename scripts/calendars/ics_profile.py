"""The one way the scripts here write iCalendar: CRLF, folds at 75 octets, fixed stamps, no clock.

The bytes depend on the arguments only, so a file can be written again and compared.
"""

from datetime import date, datetime, timedelta

PRODID = "-//hostcity//calendars 1//EN"

# The day these files were made. A constant: two runs give the same bytes. Change it when the facts change.
GENERATED = date(2026, 11, 23)

BRUSSELS = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Brussels",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
]


def text(value):
    """A TEXT value, escaped (RFC 5545, 3.3.11)."""
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def day(value):
    return value.strftime("%Y%m%d")


def moment(value):
    return value.strftime("%Y%m%dT%H%M%S")


def fold(line):
    """One content line as bytes, folded at 75 octets and never inside a character."""
    pieces, current, room = [], b"", 75
    for character in line:
        octets = character.encode("utf-8")
        if len(current) + len(octets) > room:
            pieces.append(current)
            current, room = b"", 74
        current += octets
    pieces.append(current)
    return b"\r\n ".join(pieces) + b"\r\n"


def all_day(uid, first, last, summary, categories, source, certainty, valid_until, description=""):
    """An all-day event from `first` to `last`, both counted; it marks days and blocks nobody (TRANSPARENT)."""
    assert first <= last and certainty in ("certain", "predicted", "estimated")
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{day(GENERATED)}T000000Z",
        f"DTSTART;VALUE=DATE:{day(first)}",
        f"DTEND;VALUE=DATE:{day(last + timedelta(days=1))}",
        f"SUMMARY:{text(summary)}",
    ]
    if description:
        lines.append(f"DESCRIPTION:{text(description)}")
    lines += [
        "CATEGORIES:" + ",".join(text(category) for category in categories),
        "TRANSP:TRANSPARENT",
        f"X-HOSTCITY-SOURCE:{text(source)}",
        f"X-HOSTCITY-CERTAINTY:{certainty}",
        f"X-HOSTCITY-VALID-UNTIL;VALUE=DATE:{day(valid_until)}",
        "END:VEVENT",
    ]
    return (first, uid), lines


def timed(uid, start, end, summary, extra=()):
    """An event with a clock time of Europe/Brussels that blocks whose calendar it is in (OPAQUE)."""
    assert start < end
    return (start, uid), [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{day(GENERATED)}T000000Z",
        f"DTSTART;TZID=Europe/Brussels:{moment(start)}",
        f"DTEND;TZID=Europe/Brussels:{moment(end)}",
        f"SUMMARY:{text(summary)}",
        *extra,
        "TRANSP:OPAQUE",
        "END:VEVENT",
    ]


def calendar(name, description, events, zone=False):
    """The bytes of one calendar, its events by start and then UID."""
    uids = [key[1] for key, _ in events]
    assert len(uids) == len(set(uids)), "two events have one UID"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODID}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{text(name)}",
        f"X-WR-CALDESC:{text(description)}",
    ]
    if zone:
        lines.append("X-WR-TIMEZONE:Europe/Brussels")
        lines += BRUSSELS
    for _, event in sorted(events, key=lambda pair: (moment(pair[0][0]), pair[0][1])):
        lines += event
    lines.append("END:VCALENDAR")
    return b"".join(fold(line) for line in lines)


def write_or_check(folder, files, check):
    """Write the files into `folder`, or say which of them differ; the exit status."""
    status = 0
    for name in sorted(files):
        path = folder / name
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[name])
            print(f"{path.name}: {files[name].count(b'BEGIN:VEVENT')} events" if path.suffix == ".ics" else path.name)
        elif not path.exists() or path.read_bytes() != files[name]:
            print(f"{path.name}: differs from what the script makes")
            status = 1
    return status
