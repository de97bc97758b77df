"""Known vulnerabilities of what is installed, as far as that can be found out.

Fails on a finding. Without pip-audit, or without a connection to its database, it says so and
succeeds: a run must not depend on the network. AUDIT_REQUIRED=1 makes that a failure too.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys

PATIENCE = 120.0
"""Seconds for the whole audit."""


def main() -> int:
    """The exit status: 0 if nothing is known against what is installed."""
    if importlib.util.find_spec("pip_audit") is None:
        return unknown("pip-audit is not installed")
    command = [sys.executable, "-m", "pip_audit", "--skip-editable", "--format", "json"]
    command += ["--progress-spinner", "off", "--timeout", "10"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return unknown(f"pip-audit did not end within {PATIENCE:g} s")
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        lines = done.stderr.strip().splitlines()
        return unknown(f"pip-audit gave no answer: {lines[-1][:200] if lines else 'no reason'}")
    return report(packages)


def report(packages: list[dict[str, object]]) -> int:
    """Say what was found."""
    unknown_ones = [package for package in packages if "skip_reason" in package]
    known = [(package, package.get("vulns") or []) for package in packages]
    found = [
        f"{package['name']} {package['version']}: {entry['id']}, fixed in "
        f"{', '.join(entry.get('fix_versions') or ()) or 'no version'}"
        for package, entries in known
        for entry in entries  # type: ignore[attr-defined]
    ]
    for line in found:
        print(line)
    if found or len(unknown_ones) < len(packages):
        looked_at = len(packages) - len(unknown_ones)
        more = f", {len(unknown_ones)} not in the database" if unknown_ones else ""
        print(f"audit: {looked_at} packages, {len(found)} known vulnerabilities{more}")
        return 1 if found else 0
    return unknown("the database knows none of the packages")


def unknown(reason: str) -> int:
    """Say that nothing can be said."""
    print(f"audit: skipped, nothing is known of the dependencies: {reason}")
    return 1 if os.environ.get("AUDIT_REQUIRED") == "1" else 0


if __name__ == "__main__":
    sys.exit(main())
