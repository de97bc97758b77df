"""One sample in a process of its own: `python sample.py WAY VERB JSON`, for the harness.

Prints the cost of one unit of work (CPU seconds, mostly), and the most memory in MB that the process had. Runs in any interpreter,
those of peers among them, so it imports nothing but what it is asked for.
"""

from __future__ import annotations

import json
import sys
import time


def main() -> None:
    """Run it."""
    way, verb, arguments = sys.argv[1:4]
    module = __import__(f"ways.{way}", fromlist=[verb])
    found = getattr(module, verb)(**json.loads(arguments))
    # A verb that returns nothing has taken the whole life of its process.
    cost = time.process_time() if found is None else found
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    print(json.dumps([cost, peak / 1024]))


if __name__ == "__main__":
    main()
