"""The plot of README and the documents: bars of CPU time beside the floor and peers, as SVG."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

PANELS = (
    ("call/create_event/asyncio/1", "One call: create_event", "one at a time"),
    (
        "call/create_event/asyncio/32",
        "One call of 32 at a time",
        "create_event; the SDK in threads",
    ),
    ("decode/events", "Decoding a page", "1000 events with what they include"),
    ("ingest/bulk", "Ingesting an event", "in bulk; peers are given finished bodies"),
)
ORDER = ("floor", "klaviyo-async", "httpx by hand", "klaviyo-api 25", "openapi-python-client")
WIDTH, PANEL, BAR, STEP, LABELS = 880, 440, 16, 24, 156
HEAD = 50
STYLE = """
text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
.title { font-size: 14px; font-weight: 600; } .note { fill: #59636e; } .own { font-weight: 600; }
rect { fill: #b1bac4; } .floor { fill: #818b98; } .ours { fill: #0a7d55; } .axis { stroke: #d1d9e0; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; } .note { fill: #9198a1; }
  rect { fill: #4b535d; } .floor { fill: #7d8590; } .ours { fill: #3fb98a; } .axis { stroke: #3d444d; }
}
"""


def plot(results: dict[str, Any]) -> str:
    """The SVG; it follows the reader's light or dark scheme."""
    parts: list[str] = []
    top, low = 34, 34
    for number, (key, title, note) in enumerate(PANELS):
        row = results["rows"].get(key)
        if row is None:
            continue
        left = (number % 2) * PANEL
        if number % 2 == 0:
            top = low
        parts += panel(row, title, note, left, top)
        low = max(low, top + HEAD + STEP * sum(name in row["ways"] for name in ORDER) + 22)
    said = (
        f"CPU time of the client's process, less is better; Python {results['python']}, "
        f"{results['measured']}, benchmarks/results.json"
    )
    size = f'viewBox="0 0 {WIDTH} {low}" width="{WIDTH}" height="{low}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="said">\n'
        f'<title id="said">{escape(said)}</title>\n<style>{STYLE}</style>\n'
        f'<text class="note" x="12" y="20">{escape(said)}</text>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def panel(row: dict[str, Any], title: str, note: str, left: int, top: int) -> Iterator[str]:
    """The bars of one row, from nought."""
    yield f'<text class="title" x="{left + 12}" y="{top + 18}">{escape(title)}</text>'
    yield f'<text class="note" x="{left + 12}" y="{top + 35}">{escape(note)}</text>'
    ways = {name: row["ways"][name]["cost"] * row["scale"] for name in ORDER if name in row["ways"]}
    room = PANEL - LABELS - 78
    most, start, y = max(ways.values()), left + LABELS, top + HEAD
    yield (
        f'<line class="axis" x1="{start - 0.5}" x2="{start - 0.5}" y1="{y - 3}" '
        f'y2="{y + STEP * len(ways) - 5}"/>'
    )
    for name, cost in ways.items():
        kind = {"floor": "floor", "klaviyo-async": "ours"}.get(name, "peer")
        own = " own" if kind == "ours" else ""
        said = f"floor: {row['floor'].replace('`', '')}" if name == "floor" else name
        if len(said) > 22:
            said = "floor: the libraries"
        length = max(1.5, cost / most * room)
        yield (
            f'<text class="label{own}" x="{start - 8}" y="{y + 12}" text-anchor="end">{escape(said)}</text>'
        )
        yield f'<rect class="{kind}" x="{start}" y="{y}" width="{length:.1f}" height="{BAR}" rx="2"/>'
        yield (
            f'<text class="value{own}" x="{start + length + 6:.1f}" y="{y + 12}">'
            f"{figure(cost, up=kind == 'ours')} {row['unit']}</text>"
        )
        y += STEP


def figure(value: float, up: bool) -> str:
    """Three digits, rounded against this client."""
    places = max(0, 2 - math.floor(math.log10(value)))
    how = math.ceil if up else math.floor
    return f"{how(round(value * 10**places, 6)) / 10**places:.{places}f}"
