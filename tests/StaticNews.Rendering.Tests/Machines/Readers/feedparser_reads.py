"""Prints what feedparser makes of the feeds in a folder, whose paths come on standard input: one line of JSON a feed."""

import calendar
import json
import sys
from datetime import datetime, timezone

import feedparser


def moment(parsed):
    return datetime.fromtimestamp(calendar.timegm(parsed), timezone.utc).isoformat()


def item(entry):
    html = entry.content[0].value if "content" in entry else entry.get("summary", "")
    return {"id": entry.id, "title": entry.title, "link": entry.link, "published": moment(entry.published_parsed), "html": html}


for route in sys.stdin.read().split():
    with open(sys.argv[1] + route, "rb") as file:
        feed = feedparser.parse(file.read())
    if feed.bozo:
        sys.exit(f"{route}: {feed.bozo_exception}")
    print(json.dumps({"route": route, "title": feed.feed.title, "items": [item(entry) for entry in feed.entries]}))
