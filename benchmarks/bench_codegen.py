"""What a revision costs: CPU seconds of vendoring, generating and comparing (ruff included).

python benchmarks/bench_codegen.py [--quick]   (a comparison alone)
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from command_line import parser

ROOT = Path(__file__).parents[1]
OLD, NEW = sorted(p.name for p in (ROOT / "spec").glob("????-??-??"))[-2:]


def cpu(*arguments: str) -> float:
    """CPU seconds of one run of the generator, its children included."""
    command = [sys.executable, "-m", "codegen", *arguments]
    sink = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(sys.executable, command, os.environ, file_actions=sink)
    _, status, usage = os.wait4(child, 0)
    assert status == 0, arguments
    return usage.ru_utime + usage.ru_stime


def generating(folder: str) -> None:
    """Vendor a document and generate a package."""
    vendor = cpu("vendor", f"spec/{NEW}/stable.json", "--out", folder)
    print(f"vendor {NEW}              {vendor:5.1f} s")
    generate = cpu("generate", "--spec", f"spec/{NEW}", "--out", folder, "--package", "p")
    print(f"generate {NEW}            {generate:5.1f} s (budget 30)")


def main() -> None:
    """Run it."""
    made = parser(__doc__)
    made.add_argument("--quick", action="store_true", help="a comparison alone")
    quick = made.parse_args().quick
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        if not quick:
            generating(folder)
        print(f"diff {OLD} {NEW}     {cpu('diff', f'spec/{OLD}', f'spec/{NEW}'):5.1f} s")


if __name__ == "__main__":
    main()
