#!/usr/bin/env python3
"""Writes calendars/*.ics for 2024-2030; `--check` makes them again in memory and exits 1 if a file differs.

    python3 -m venv /tmp/calendars && /tmp/calendars/bin/pip install -r scripts/calendars/requirements.txt
    /tmp/calendars/bin/python scripts/calendars/generate.py [--check]

Every event says where it comes from (X-HOSTCITY-SOURCE), how sure it is (X-HOSTCITY-CERTAINTY: certain, predicted, estimated) and
until when it may be believed without another look (X-HOSTCITY-VALID-UNTIL).
"""

import sys
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

import holidays
from dateutil.easter import EASTER_ORTHODOX, easter
from hijridate import Hijri
from pyluach.dates import HebrewDate

from ics_profile import all_day, calendar, day, write_or_check

YEARS = range(2024, 2031)
SETTLED = date(2030, 12, 31)  # facts of law: until the end of the file
LOOK_AGAIN = date(2027, 12, 31)  # predictions and estimates: until the next yearly run
MONDAY, FRIDAY, SATURDAY = 0, 4, 5
DAYS = timedelta(days=1)


def package(name):
    return f"{name} {version(name)}"


def on_or_before(when, weekday):
    return when - ((when.weekday() - weekday) % 7) * DAYS


def on_or_after(when, weekday):
    return when + ((weekday - when.weekday()) % 7) * DAYS


def uid(kind, when):
    return f"{kind}-{day(when)}@calendars.hostcity.invalid"


# Belgian public holidays ---------------------------------------------------------------------------------------------------------


def public_holidays():
    names = {
        "New Year's Day": "Nieuwjaar / New Year's Day",
        "Easter Monday": "Paasmaandag / Easter Monday",
        "Labor Day": "Dag van de Arbeid / Labour Day",
        "Ascension Day": "Onze-Lieve-Heer-Hemelvaart / Ascension Day",
        "Pentecost Monday": "Pinkstermaandag / Whit Monday",
        "National Day": "Nationale feestdag / National Day",
        "Assumption Day": "Onze-Lieve-Vrouw-Hemelvaart / Assumption",
        "All Saints' Day": "Allerheiligen / All Saints' Day",
        "Armistice Day": "Wapenstilstand / Armistice Day",
        "Christmas Day": "Kerstmis / Christmas Day",
    }
    source = f"Act of 4 January 1974 and Royal Decree of 18 April 1974 (the ten legal holidays); dates from the Python package {package('holidays')}"
    events = []
    for year in YEARS:
        found = holidays.country_holidays("BE", years=year, language="en_US")
        # The package also lists Easter Sunday and Whit Sunday, which are not among the ten.
        legal = {when: name for when, name in found.items() if name in names}
        assert len(legal) == 10, (year, sorted(found.items()))
        for when, name in sorted(legal.items()):
            events.append(all_day(uid("be-public-holiday", when), when, when, names[name], ["HOLIDAY"], source, "certain", SETTLED))
    return calendar("Belgium: public holidays", "The ten legal public holidays of Belgium, 2024-2030. A day given in their stead differs by employer and is not here.", events)


# Flemish school holidays ---------------------------------------------------------------------------------------------------------


def school_year(year):
    """The holidays of the school year that begins in September of `year`."""
    easter_day = easter(year + 1)
    all_saints = date(year, 11, 1)
    autumn = on_or_before(all_saints if all_saints.weekday() != 6 else all_saints + DAYS, MONDAY)
    christmas_day = date(year, 12, 25)
    christmas = on_or_after(christmas_day, MONDAY) if christmas_day.weekday() >= SATURDAY else on_or_before(christmas_day, MONDAY)
    carnival = easter_day - 48 * DAYS
    spring, longer = on_or_after(date(year + 1, 4, 1), MONDAY), 0
    if easter_day.month == 3:
        spring = easter_day + DAYS
    elif easter_day > date(year + 1, 4, 15):
        spring, longer = easter_day - 13 * DAYS, 1
    ascension = easter_day + 39 * DAYS
    yield "herfstvakantie", "Autumn holiday", autumn, autumn + 6 * DAYS
    yield "kerstvakantie", "Christmas holiday", christmas, christmas + 13 * DAYS
    yield "krokusvakantie", "Carnival holiday", carnival, carnival + 6 * DAYS
    yield "paasvakantie", "Easter holiday", spring, spring + (13 + longer) * DAYS
    yield "hemelvaart", "Ascension and the day after", ascension, ascension + DAYS
    yield "pinkstermaandag", "Whit Monday", easter_day + 50 * DAYS, easter_day + 50 * DAYS
    yield "zomervakantie", "Summer holiday", date(year + 1, 7, 1), date(year + 1, 8, 31)


def agrees_with_package(spans):
    """The rule below against the package's own table: every weekday that one has, the other has."""
    window = [date(2024, 1, 1) + n * DAYS for n in range((date(2030, 12, 31) - date(2024, 1, 1)).days + 1)]
    table = holidays.country_holidays("BE", subdiv="Flemish", categories=("school", "public"), years=YEARS)
    ours = {first + n * DAYS for first, last in spans for n in range((last - first).days + 1)}
    public = set(holidays.country_holidays("BE", years=YEARS))
    missing = [when for when in window if when.weekday() < 5 and (when in table) != (when in ours or when in public)]
    assert not missing, missing[:10]


def school_holidays():
    source = f"Flemish Government decrees of 17 April 1991 and 31 August 2001 (the rule, computed); agrees with {package('holidays')}, category school, Flemish"
    events, spans = [], []
    for year in range(2023, 2031):
        for dutch, english, first, last in school_year(year):
            if last < date(2024, 1, 1) or first > date(2030, 12, 31):
                continue
            spans.append((first, last))
            events.append(all_day(uid(f"flemish-school-{dutch}", first), first, last, f"{dutch.capitalize()} / {english}", ["SCHOOL-HOLIDAY"],
                                  source, "certain", SETTLED, f"School year {year}-{year + 1}. A school may add free days of its own."))
    agrees_with_package(spans)
    return calendar("Flanders: school holidays", "Holidays of Flemish schools that touch 2024-2030.", events)


# Gentse Feesten ------------------------------------------------------------------------------------------------------------------


def gentse_feesten():
    rule = "Ten days from the Friday before the last Saturday that falls before 21 July; a habit of the city, not a statute"
    events = []
    for year in YEARS:
        first = on_or_before(date(year, 7, 20), SATURDAY) - DAYS
        events.append(all_day(uid("gentse-feesten", first), first, first + 9 * DAYS, "Gentse Feesten", ["CITY-EVENT", "CENTRE-BLOCKED"],
                              f"{rule}; the rule gives the published editions of 2022 (standaard.be 2022-02-24, pzc.nl 2022-07) and 2023 (nieuwsblad.be 2023-07-10); this edition was not read in a source",
                              "predicted", LOOK_AGAIN if first.year > 2026 else SETTLED,
                              f"Opens on Friday evening; officially closes on Monday {day(first + 10 * DAYS)} about 10:00. City centre blocked, hotels full, staff on leave embargo."))
    return calendar("Ghent: Gentse Feesten", "The city festival, by the rule the last editions followed. The city decides each year.", events)


# Observances ---------------------------------------------------------------------------------------------------------------------


def islamic():
    computed = f"Umm al-Qura calendar, {package('hijridate')}; the start depends on the sighting of the moon and differs by country"
    for hijri in range(1445, 1454):
        ramadan = Hijri(hijri, 9, 1).to_gregorian()
        shawwal = Hijri(hijri, 10, 1).to_gregorian()
        feast = Hijri(hijri, 12, 10).to_gregorian()
        for kind, name, first, last in (
            ("ramadan", "Ramadan", ramadan, shawwal - DAYS),
            ("eid-al-fitr", "Eid al-Fitr", shawwal, shawwal + 2 * DAYS),
            ("eid-al-adha", "Eid al-Adha", feast, feast + 3 * DAYS),
        ):
            first, last = (date(d.year, d.month, d.day) for d in (first, last))
            if last.year < 2024 or first.year > 2030:
                continue
            yield all_day(uid(f"{kind}-{hijri}", first), first - DAYS, last + DAYS, f"{name} {hijri} (estimated, one day either side)", ["OBSERVANCE", "ISLAMIC"],
                          computed, "estimated", LOOK_AGAIN if first.year > 2026 else SETTLED, f"Computed as {first} to {last}; the event is one day longer at each end.")


def jewish():
    computed = f"Hebrew calendar, {package('pyluach')}"
    for year in YEARS:
        for kind, name, hebrew_year, month, from_day, to_day in (
            ("pesach", "Pesach, first days", year + 3760, 1, 15, 16),
            ("pesach-end", "Pesach, last days", year + 3760, 1, 21, 22),
            ("shavuot", "Shavuot", year + 3760, 3, 6, 7),
            ("rosh-hashanah", "Rosh Hashanah", year + 3761, 7, 1, 2),
            ("yom-kippur", "Yom Kippur", year + 3761, 7, 10, 10),
            ("sukkot", "Sukkot, first days", year + 3761, 7, 15, 16),
            ("shemini-atzeret", "Shemini Atzeret and Simchat Torah", year + 3761, 7, 22, 23),
        ):
            first = HebrewDate(hebrew_year, month, from_day).to_pydate()
            last = HebrewDate(hebrew_year, month, to_day).to_pydate()
            assert first.year == year
            yield all_day(uid(kind, first), first - DAYS, last, f"{name} (from sunset of the first day shown)", ["OBSERVANCE", "JEWISH"],
                          computed, "certain", SETTLED, f"Begins at sunset on {first - DAYS}; full days {first} to {last}. No travel, signing or photographs for those who observe it.")


def christian():
    computed = package("python-dateutil")
    for year in YEARS:
        western, orthodox = easter(year), easter(year, EASTER_ORTHODOX)
        for kind, name, when in (
            ("good-friday", "Good Friday (Western)", western - 2 * DAYS),
            ("easter", "Easter Sunday (Western)", western),
            ("orthodox-good-friday", "Good Friday (Orthodox)", orthodox - 2 * DAYS),
            ("orthodox-easter", "Easter Sunday (Orthodox)", orthodox),
        ):
            yield all_day(uid(kind, when), when, when, name, ["OBSERVANCE", "CHRISTIAN"], f"Computed, {computed}", "certain", SETTLED)


def lunar_new_year():
    for year in YEARS:
        def first_of(country, name):
            found = holidays.country_holidays(country, years=year, language="en_US")
            return min(when for when, names in found.items() if name in names.split("; "))
        first, vietnam = first_of("TW", "Chinese New Year"), first_of("VN", "Lunar New Year")
        note = "" if first == vietnam else f"Vietnam: {vietnam}."
        yield all_day(uid("lunar-new-year", first), first, first + 2 * DAYS, "Lunar New Year", ["OBSERVANCE"],
                      f"Table for Taiwan, {package('holidays')}", "certain", SETTLED, note)


def diwali():
    for year in YEARS:
        def dates_in(country):
            return sorted(when for when, name in holidays.country_holidays(country, years=year).items() if "Diwali" in name or "Deepavali" in name)
        india, singapore = dates_in("IN")[0], dates_in("SG")[0]
        agree = india == singapore
        note = "Both tables agree." if agree else f"The tables disagree: India {india}, Singapore {singapore}."
        for when in sorted({india, singapore}):
            yield all_day(uid("diwali", when), when, when, "Diwali (to confirm)", ["OBSERVANCE"], f"Tables for India and Singapore, {package('holidays')}",
                          "estimated", LOOK_AGAIN if year > 2026 else SETTLED, note + " To confirm with the guest.")


def belgian():
    for year in YEARS:
        for kind, name, month, dom, source in (
            ("europe-day", "Europe Day", 5, 9, "Schuman Declaration of 9 May 1950; day of the European Union"),
            ("flemish-community", "Feestdag van de Vlaamse Gemeenschap / Day of the Flemish Community", 7, 11, "11 July, feast day of the Flemish Community; common knowledge, not a legal holiday"),
            ("kings-day", "Koningsdag / King's Day", 11, 15, "15 November, kept by parliaments and courts; common knowledge, not a legal holiday"),
        ):
            when = date(year, month, dom)
            yield all_day(uid(kind, when), when, when, name, ["OBSERVANCE", "BELGIUM"], source, "certain", SETTLED)


def observances():
    events = [*islamic(), *jewish(), *christian(), *lunar_new_year(), *diwali(), *belgian()]
    return calendar("Observances", "Days to know of when guests are invited. They warn and forbid nothing.", events)


# EU institutions -----------------------------------------------------------------------------------------------------------------


def eu_institutions():
    source = "Predicted from the pattern of the Commission's decisions for 2014 (OJ 2013/C 39/03) and 2023; replace by the decision of the year"
    events = []
    for year in YEARS:
        easter_day = easter(year)
        days = [
            ("New Year's Day", date(year, 1, 1)), ("Day after New Year's Day", date(year, 1, 2)),
            ("Maundy Thursday", easter_day - 3 * DAYS), ("Good Friday", easter_day - 2 * DAYS), ("Easter Monday", easter_day + DAYS),
            ("Labour Day", date(year, 5, 1)), ("Schuman Declaration", date(year, 5, 9)),
            ("Ascension", easter_day + 39 * DAYS), ("Day after Ascension", easter_day + 40 * DAYS), ("Whit Monday", easter_day + 50 * DAYS),
            ("Belgian National Day (Brussels staff)", date(year, 7, 21)), ("Assumption", date(year, 8, 15)),
            ("All Saints", date(year, 11, 1)), ("All Souls", date(year, 11, 2)),
        ] + [("End-of-year day", date(year, 12, dom)) for dom in range(24, 32)]
        named = {}
        for name, when in days:
            if when.weekday() < SATURDAY:
                named.setdefault(when, []).append(name)
        for when, names in sorted(named.items()):
            events.append(all_day(uid("eu-institutions", when), when, when, f"EU institutions closed: {' / '.join(names)} (predicted)", ["OBSERVANCE", "EU"],
                                  source, "predicted", LOOK_AGAIN if year > 2026 else SETTLED))
    return calendar("EU institutions: closing days (predicted)", "Closing days of the Commission in Brussels, predicted from two published years. Not a decision.", events)


# City events ---------------------------------------------------------------------------------------------------------------------


def city_events():
    first = date(2024, 1, 31)
    events = [all_day(uid("lichtfestival", first), first, date(2024, 2, 4), "Lichtfestival Gent (evenings)", ["CITY-EVENT", "CENTRE-BLOCKED"],
                      "internationallightfestivals.org (Lichtfestival Gent); visit.gent.be: 31 January to 4 February 2024", "certain", SETTLED,
                      "Five evenings; 835,000 visitors in 2018. Held every three years: none in 2026, the next is expected in 2027, its date is not known.")]
    seen = {2024: "activities.esn.org/node/31098 (5 December 2024)", 2025: "brusselstimes.com/1863275 (4 December 2025)"}
    for year in YEARS:
        when = on_or_after(date(year, 12, 1), 3)
        events.append(all_day(uid("museumnacht", when), when, when, "Museumnacht", ["CITY-EVENT"],
                              seen.get(year, "Rule: first Thursday of December, which fits 2024 and 2025; not announced"),
                              "certain" if year in seen else "predicted", SETTLED if year in seen else LOOK_AGAIN))
        opening = date(year, 12, 5)
        events.append(all_day(uid("winterfeesten", opening), opening, date(year, 12, 31), "Gentse Winterfeesten", ["CITY-EVENT"],
                              "eurotoday.org reported 5 to 31 December and hotels 85 % full at weekends, 62 % on weekdays; the year's own days were not checked",
                              "predicted", LOOK_AGAIN if year > 2026 else SETTLED, "Hotels are the constraint at weekends."))
    return calendar("Ghent: city events", "City events that fill the centre or the hotels. Home matches, the Six Days, the film festival and Gent Jazz are missing: no dates were read.", events)


def main():
    files = {
        "be-public-holidays.ics": public_holidays(),
        "flemish-school-holidays.ics": school_holidays(),
        "gentse-feesten.ics": gentse_feesten(),
        "observances.ics": observances(),
        "eu-institutions.ics": eu_institutions(),
        "ghent-city-events.ics": city_events(),
    }
    folder = Path(__file__).resolve().parents[2] / "calendars"
    return write_or_check(folder, files, check="--check" in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
