"""Reads an invitation (stdin) with the `icalendar` of PyPI, and tells as JSON what a calendar program finds in it.

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
[event] = calendar.walk("VEVENT")


def utc(local, zone):
    return local.replace(tzinfo=zone).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def time_of(name):
    found = event.get(name)
    if found is None:
        return None
    if not isinstance(found.dt, datetime):
        return str(found.dt)
    zone = found.params["TZID"]
    local = found.dt.replace(tzinfo=None)
    return {"zone": zone, "own": utc(local, own[zone]), "iana": utc(local, ZoneInfo(zone))}


def text_of(name):
    return None if event.get(name) is None else str(event[name])


components = calendar.walk()
json.dump(
    {
        "method": str(calendar["METHOD"]),
        "uid": text_of("UID"),
        "sequence": event["SEQUENCE"],
        "status": text_of("STATUS"),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "title": text_of("SUMMARY"),
        "place": text_of("LOCATION"),
        "description": text_of("DESCRIPTION"),
        "organizer": [text_of("ORGANIZER"), event["ORGANIZER"].params["CN"]],
        "attendee": [text_of("ATTENDEE"), dict(event["ATTENDEE"].params)],
        "start": time_of("DTSTART"),
        "end": time_of("DTEND"),
        "zones": sorted(own),
        "errors": [f"{component.name}: {error}" for component in components for error in component.errors],
        "written again": calendar.to_ical() == Calendar.from_ical(calendar.to_ical()).to_ical(),
    },
    sys.stdout,
)
