"""Prints calls as commands of curl that can be pasted into a shell, with their answers.

::

    with klaviyo_async.debug():
        await klaviyo.profiles.get_profile("01G")

prints what is sent, the key as `$KLAVIYO_API_KEY`, and a line of what came of it::

    curl -sS 'https://a.klaviyo.com/api/profiles/01G' \\
      -H 'accept: application/vnd.api+json' \\
      -H "authorization: Klaviyo-API-Key $KLAVIYO_API_KEY"
    # get_profile: 200 in 35 ms, request 0d0bd1c4
"""

from __future__ import annotations

import os
import shlex
import sys
from types import TracebackType
from typing import Final, Self, TextIO

from ..core.multipart import Upload
from ..core.response import RawResponse
from ..errors import KlaviyoError
from .dispatcher import PROCESS_HOOKS
from .hooks import Call, Hooks

__all__ = ["CurlHooks", "debug", "debug_from_environment"]

_SECRETS: Final = {
    "klaviyo-api-key": "Klaviyo-API-Key $KLAVIYO_API_KEY",
    "bearer": "Bearer $KLAVIYO_ACCESS_TOKEN",
}
_ARGUMENT: Final = 100_000
"""Bytes of an argument that all systems take; longer bodies go through a pipe."""
_EXPECTS: Final = 1_000_000
"""Bytes of a body above which curl asks before it sends."""
_SHOWN: Final = 10_000
"""Characters of an answer's body."""


class CurlHooks(Hooks):
    """Hooks that print each request as a command of curl, and a line of what came of it.

    For one client, view or call: `KlaviyoClient(hooks=CurlHooks())`. For all of a process, see
    :func:`klaviyo_async.debug`. Keys and tokens are never printed. Addresses may hold personal data, such
    as an email address in a filter, and bodies do: the output is for your eyes.

    Args:
        bodies: print bodies of requests and answers; without them the commands send none.
        stream: where to; None: `sys.stderr`, as it is at that moment.
    """

    def __init__(self, *, bodies: bool = False, stream: TextIO | None = None) -> None:
        self._bodies = bodies
        self._stream = stream

    def on_wait(self, call: Call, seconds: float) -> None:
        """Says how long it waited, if that is a millisecond or more."""
        if seconds >= 0.001:
            self._print(f"# {call.operation.name}: waited {seconds:.3f} s for quota")

    def on_attempt(self, call: Call) -> None:
        """Prints the command."""
        again = f"# {call.operation.name}: attempt {call.attempts}\n" if call.attempts > 1 else ""
        self._print(again + _command(call, self._bodies))

    def on_response(self, call: Call, response: RawResponse, seconds: float) -> None:
        """Prints status, milliseconds and the request's id; the body if it is to be."""
        asked = f", request {response.request_id}" if response.request_id else ""
        lines = [f"{call.operation.name}: {response.status} in {seconds * 1000:.0f} ms{asked}"]
        if self._bodies and response.body:
            text = call.masked(response.body.decode("utf-8", "replace"))
            more = f"... ({len(text):,} characters)" if len(text) > _SHOWN else ""
            lines += f"{text[:_SHOWN]}{more}".splitlines()
        self._print("\n".join(f"# {_printable(line)}" for line in lines))

    def on_failure(self, call: Call, error: BaseException, seconds: float) -> None:
        """Prints what ended the attempt."""
        name = type(error).__name__
        self._print(f"# {call.operation.name}: {name} after {seconds * 1000:.0f} ms")

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        """Says when the call is attempted again."""
        status = getattr(error, "status", 0)
        reason = status if status >= 300 else type(error).__name__
        self._print(f"# {call.operation.name}: {reason}; again in {delay:.3f} s")

    def _print(self, text: str) -> None:
        stream = self._stream or sys.stderr
        if stream is not None:  # as it is where a program has no console
            stream.write(f"{text}\n")
            stream.flush()


class Debugging:
    """Printing of all calls of the process, from when it is made until it ends: a context manager.

    Args:
        hooks: what prints them.
    """

    def __init__(self, hooks: CurlHooks) -> None:
        self._hooks = hooks
        PROCESS_HOOKS.append(hooks)

    def end(self) -> None:
        """Print no more; ending it again does nothing."""
        # Not `remove`, for which all hooks of a kind might be alike.
        PROCESS_HOOKS[:] = [hook for hook in PROCESS_HOOKS if hook is not self._hooks]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.end()


def debug(*, bodies: bool = False, stream: TextIO | None = None) -> Debugging:
    """Print all calls of this process from now on as commands of curl, with their answers.

    The key stands in them as `$KLAVIYO_API_KEY`, an OAuth token as `$KLAVIYO_ACCESS_TOKEN`. Addresses may
    hold personal data, and bodies do. The environment variable `KLAVIYO_DEBUG` does the same from a
    process's first client on: `1` without bodies, `bodies` with them. For one client alone pass
    :class:`CurlHooks` as its `hooks`.

    Args:
        bodies: print bodies of requests and answers; without them the commands send none.
        stream: where to; None: `sys.stderr`.

    Returns:
        A context manager that ends it, also by its `end()`; it need not be entered.
    """
    return Debugging(CurlHooks(bodies=bodies, stream=stream))


def debug_from_environment() -> None:
    """Switch it on, once, if `KLAVIYO_DEBUG` says so."""
    wanted = os.environ.get("KLAVIYO_DEBUG", "").strip().lower()
    if wanted not in ("", "0", "false", "no", "off") and not _from_environment:
        _from_environment.append(debug(bodies=wanted == "bodies"))


_from_environment: list[Debugging] = []


def _command(call: Call, bodies: bool) -> str:
    """The request as a command of curl, on as many lines as it has arguments."""
    method, url, body = call.operation.method, call.url, call.body
    parts = [f"curl -sS {shlex.quote(call.masked(url))}"]
    if any(sign in url for sign in "[]{}"):
        parts.append("--globoff")
    if "/." in url:
        parts.append("--path-as-is")
    if method != "GET" or body is not None:
        parts.append(f"-X {method}")
    head, comment = "", ""
    for name, value in sorted(call.headers.items()):
        if name != "content-type" or not isinstance(body, Upload):
            parts.append(f"-H {_header(call, name, value)}")
    if isinstance(body, Upload):
        form, comment = _form(call, body, bodies)
        parts += form
    elif body is not None and not bodies:
        comment = f"\n# its body of {len(body):,} bytes is not shown: debug(bodies=True)"
    elif body is not None:
        quoted = shlex.quote(call.masked(body.decode("utf-8", "replace")))
        if len(body) > _EXPECTS:
            parts.append("-H 'expect:'")
        if len(body) > _ARGUMENT:
            head = f"printf %s {quoted} | "
            parts.append("--data-binary @-")
        else:
            parts.append(f"--data-raw {quoted}")
    return head + " \\\n  ".join(parts) + comment


def _header(call: Call, name: str, value: str) -> str:
    if name == "authorization":
        # Its scheme alone is known here; the shell is to put in the rest.
        return f'"authorization: {_SECRETS.get(value.lower(), "$KLAVIYO_AUTHORIZATION")}"'
    value = call.masked(value)
    return shlex.quote(f"{name}: {value}" if value.strip() else f"{name};")


def _form(call: Call, form: Upload, bodies: bool) -> tuple[list[str], str]:
    """Arguments for a form with a file; a comment on what they cannot say."""
    if not bodies:
        return [], "\n# its form with a file is not shown: debug(bodies=True)"
    fields = [call.masked(f"{name}={text}") for name, text in form.fields]
    parts = [f"--form-string {shlex.quote(field)}" for field in fields]
    source = form.source
    path = os.fspath(source) if isinstance(source, os.PathLike) else form.filename
    # Quoted for curl first, which reads ; and , in it.
    path = path.replace("\\", "\\\\").replace('"', '\\"')
    file = call.masked(f'{form.field}=@"{path}"')
    parts.append(f"-F {shlex.quote(file)}")
    known = isinstance(source, os.PathLike)
    return parts, "" if known else "\n# the file was given as bytes: save it under that name first"


def _printable(line: str) -> str:
    """Without control characters, which a terminal would obey."""
    return "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in line)
