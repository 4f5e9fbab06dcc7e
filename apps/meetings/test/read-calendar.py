"""Reads an iCalendar object (stdin) with the `icalendar` of PyPI, and tells as JSON what is in it.

A timed event's instant is told twice: by the object's own VTIMEZONE, and by the IANA database.
"""

import json
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo, reset_tzpath

from icalendar import Calendar

# The database of PyPI's tzdata: a machine's own may be years older.
reset_tzpath([])
text = sys.stdin.buffer.read()
[calendar] = Calendar.from_ical(text, multiple=True)
calendar.validate()
own = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}


def utc(local, zone):
    return local.replace(tzinfo=zone).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def time_of(event, name):
    """A day, or an instant by both kinds of knowledge; the zone must be one that the object explains."""
    found = event.get(name)
    if found is None:
        return None
    if not isinstance(found.dt, datetime):
        return str(found.dt)
    zone = found.params["TZID"]
    local = found.dt.replace(tzinfo=None)
    return {"zone": zone, "own": utc(local, own[zone]), "iana": utc(local, ZoneInfo(zone))}


def text_of(event, name):
    return None if event.get(name) is None else str(event[name])


def told(event):
    return {
        "uid": text_of(event, "UID"),
        "title": text_of(event, "SUMMARY"),
        "place": text_of(event, "LOCATION"),
        "description": text_of(event, "DESCRIPTION"),
        "status": text_of(event, "STATUS"),
        "sequence": event["SEQUENCE"],
        "categories": [str(each) for each in event["CATEGORIES"].cats],
        "changed": event["LAST-MODIFIED"].dt.isoformat(),
        "start": time_of(event, "DTSTART"),
        "end": time_of(event, "DTEND"),
        "recurs": any(name in event for name in ("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")),
        "singular": all(not isinstance(event[name], list) for name in event),
    }


components = calendar.walk()
json.dump(
    {
        "events": [told(event) for event in calendar.walk("VEVENT")],
        "zones": sorted(own),
        "errors": [f"{component.name}: {error}" for component in components for error in component.errors],
        "written again": calendar.to_ical() == Calendar.from_ical(calendar.to_ical()).to_ical(),
    },
    sys.stdout,
)
