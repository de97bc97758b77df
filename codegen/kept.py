"""Older revisions that stay in the wheel: the packages beside the stable one say which, lists follow them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .errors import CodegenError

_STABLE = "klaviyo_openapi"
_OPERATIONS = "klaviyo_async/core/operations.py"
_OVERLOAD = "    @overload\n    def using(self, areas: "
# What stands in a file once for each revision, and what follows the last one.
_ENTRIES = (
    ("pyproject.toml", '"generated/klaviyo_openapi_{name}", ', '"generated/klaviyo_openapi_beta"'),
    ("pyproject.toml", '"klaviyo_openapi_{name}", ', '"klaviyo_openapi_beta"'),
    (_OPERATIONS, '        "{date}": "klaviyo_openapi_{name}",\n', '    }\n)\n"""Older revisions'),
    *(
        entry
        for room, module in (("client", "api"), ("blocking", "blocking"))
        for entry in (
            (
                f"klaviyo_async/{room}/late.py",
                f"from klaviyo_openapi_{{name}}.{module} import Areas as Areas{{digits}}\n",
                f"from klaviyo_openapi_beta.{module} import Areas as BetaAreas\n",
            ),
            (f"klaviyo_async/{room}/late.py", '    "Areas{digits}",\n', '    "BetaAreas",\n'),
            (
                f"klaviyo_async/{room}/client.py",
                f'{_OVERLOAD}Literal["{{date}}"]) -> late.Areas{{digits}}: ...\n',
                f"{_OVERLOAD}type[A]) -> A: ...\n",
            ),
        )
    ),
)


def package_of(revision: str) -> str:
    """Name of the package of a revision that is kept beside the stable one."""
    return f"{_STABLE}_{revision.replace('-', '_')}"


def kept_revisions(out: Path) -> list[str]:
    """Dates of the older revisions that have a package in `out`, the oldest first."""
    found = out.glob(f"{_STABLE}_????_??_??")
    return sorted(path.name.removeprefix(f"{_STABLE}_").replace("_", "-") for path in found)


def is_checkout(root: Path) -> bool:
    """Whether this is the client's own repository, whose lists name what is kept."""
    return (root / _OPERATIONS).is_file()


def outdated(root: Path, revisions: Iterable[str]) -> dict[Path, str]:
    """The files whose lists name other revisions than these, each with the text it is to have.

    Args:
        root: folder of the checkout.
        revisions: dates of the older revisions that the wheel has, the oldest first.

    Raises:
        CodegenError: a file has no such list, or there is no revision to list.
    """
    if not (revisions := list(revisions)):
        # Type checkers refuse a single overload.
        raise CodegenError("no older revision has a package: `using` cannot be typed without one")
    before = {path: path.read_text(encoding="utf-8") for path in {root / e[0] for e in _ENTRIES}}
    after = dict(before)
    for file, entry, following in _ENTRIES:
        path = root / file
        if following not in after[path]:
            raise CodegenError(
                f"{path}: {following.strip()!r} is not in it, before which others go"
            )
        any_ = re.escape(_fill(entry, "0000-00-00")).replace("0", r"\d")
        bare = re.sub(any_, "", after[path])
        lines = "".join(_fill(entry, revision) for revision in revisions)
        after[path] = bare.replace(following, lines + following)
    return {path: text for path, text in sorted(after.items()) if text != before[path]}


def contents(default: str, revisions: Iterable[str]) -> Iterator[str]:
    """Lines that say which revisions the wheel has, and which of them may go.

    Args:
        default: the revision of the stable package.
        revisions: those that are kept beside it, the oldest first.
    """
    revisions = list(revisions)
    beside = f", and beside it {', '.join(reversed(revisions))}" if revisions else " alone"
    yield f"the wheel has {default}, the default{beside}"
    for revision in revisions:
        # Klaviyo deprecates a revision when it is a year old.
        deprecated = f"{int(revision[:4]) + 1}{revision[4:]}"
        if deprecated <= default:
            yield (
                f"note: Klaviyo deprecates {revision} on {deprecated}; to let it go, remove "
                f"{package_of(revision)} from generated/, then `make generate`"
            )


def _fill(entry: str, revision: str) -> str:
    name = revision.replace("-", "_")
    return entry.format(date=revision, name=name, digits=revision.replace("-", ""))
