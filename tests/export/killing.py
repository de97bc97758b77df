"""Kills a process between any two steps that it takes on the disk."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType

_KILLED = """
import importlib, json, os, signal, sys
from klaviyo_async.export.forgetting import forget
for name in sys.argv[1:]:
    importlib.import_module(name)
STEPS = ("open", "replace", "fsync", "unlink", "mkdir", "close")
def kill_at(number):
    left = number
    def counted(real):
        def step(*given, **options):
            nonlocal left
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*given, **options)
        return step
    for name in STEPS:
        setattr(os, name, counted(getattr(os, name)))
for line in sys.stdin:  # a process that has imported all starts many that need not
    folder, ids, number = json.loads(line)
    pid = os.fork()
    if pid == 0:
        kill_at(number)
        forget(folder, ids)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""


class Killed:
    """Runs `forget` in processes of their own, each of which may be killed before a step of it.

    Args:
        modules: to import once.
    """

    def __init__(self, *modules: str) -> None:
        self._modules = modules

    def __enter__(self) -> Killed:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _KILLED, *self._modules],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def forget(self, folder: Path, ids: list[str], step: int) -> bool:
        """Whether it came to its end, as it has fewer steps than that; else it was killed before this one."""
        import json

        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([str(folder), ids, step]) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        assert code in (0, -signal.SIGKILL)
        return code == 0
