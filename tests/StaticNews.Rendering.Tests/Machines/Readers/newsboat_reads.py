"""
Prints what newsboat makes of the feeds in a folder, whose paths come on standard input: one line of JSON a feed. It takes an article
that stands in several feeds for one, and tells it of the one that it has read last.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from datetime import datetime, timezone

folder = sys.argv[1]
routes = sys.stdin.read().split()
with tempfile.TemporaryDirectory() as home:
    with open(f"{home}/urls", "w") as urls:
        urls.writelines(f"file://{folder}{route}\n" for route in routes)
    with open(f"{home}/config", "w") as config:
        config.write(f'reload-threads 2\nmax-items 0\nerror-log "{home}/errors"\n')
    command = ["newsboat", "-C", f"{home}/config", "-u", f"{home}/urls", "-c", f"{home}/cache.db", "-x", "reload"]
    subprocess.run(command, check=True, env={**os.environ, "HOME": home, "TERM": "dumb"})
    if os.path.exists(f"{home}/errors") and os.path.getsize(f"{home}/errors"):
        sys.exit(open(f"{home}/errors").read())
    cache = sqlite3.connect(f"{home}/cache.db")

    for route in routes:
        address = f"file://{folder}{route}"
        (title,) = cache.execute("select title from rss_feed where rssurl = ?", (address,)).fetchone()
        items = [
            {"id": id, "title": title, "link": link, "published": datetime.fromtimestamp(date, timezone.utc).isoformat(), "html": html}
            for id, title, link, date, html in cache.execute("select guid, title, url, pubDate, content from rss_item where feedurl = ?", (address,))
        ]
        print(json.dumps({"route": route, "title": title, "items": items}))
