"""Following `links.next`: where it leads, whether it may be followed, which cursor it holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from ..errors import CursorLoop, ForeignOrigin, InvalidRequest, PaginationError
from ..unset import Unset

__all__ = ["Trail", "cursor_of", "given_cursor", "leads_on", "next_link", "next_url", "origin"]

_PORTS: Final = {"http": 80, "https": 443}
_UNFIT: Final = "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\\\\]"
_OTHER_NAMES: Final = {"page[cursor]": "page_cursor", "page_cursor": "page[cursor]"}
_RESERVED: Final = "%:/?#[]@!$&'()*+,;="


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of an address; empty parts where it has none.

    Raises:
        ValueError: the address cannot be parsed.
    """
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(scheme, 0)


def leads_on(links: Any) -> bool:
    """Whether an answer's links say where the next page is, or that there is none; else the end of
    a list could not be told from an answer that is broken.

    Args:
        links: what the answer has under that name; None: nothing.
    """
    if not isinstance(links, Mapping):
        return not links and links.__class__ in (type(None), Unset, list)
    link = links.get("next")
    if isinstance(link, Mapping):
        return isinstance(link.get("href"), str)
    return link is None or isinstance(link, str)


def next_link(links: Mapping[str, Any]) -> str | None:
    """The link to the next page among an answer's links; None on the last page."""
    link = links.get("next")
    if isinstance(link, Mapping):  # JSON:API also allows {"href": ...}
        link = link.get("href")
    return link if isinstance(link, str) and link else None


def next_url(current: str, link: str, parameter: str | None = None) -> str:
    """The address of the next page, on the server of the current one.

    Path and query are taken from the link as they stand; scheme and host come from `current`,
    so that credentials cannot leave its server however the link is read.

    Args:
        current: address of the page that holds the link.
        link: an absolute address, or one relative to the server's root or to the page, or,
            for an operation with a cursor parameter, the bare cursor.
        parameter: name of the cursor parameter.

    Raises:
        ForeignOrigin: the link leads to another server.
        PaginationError: the link is no address.
    """
    if re.search(_UNFIT, link):
        raise PaginationError("the link to the next page holds characters that no address has")
    here = urlsplit(current)
    try:
        there = urlsplit(link)
        same = not (there.scheme or there.netloc) or (
            origin(link if there.scheme else f"{here.scheme}:{link}") == origin(current)
            and "@" not in there.netloc
        )
    except ValueError:
        raise PaginationError("the link to the next page is no address") from None
    if not same:
        raise ForeignOrigin(
            f"the link to the next page leads to {_shown(there, here.scheme)}, "
            f"not to {_shown(here, here.scheme)}; it was not followed"
        )
    target = _target(here.path, link, there.path, there.query, parameter)
    return f"{here.scheme}://{here.netloc}{quote(target, safe=_RESERVED)}"


def cursor_of(link: str, parameter: str | None) -> str | None:
    """The cursor in a link to the next page; None without one.

    Args:
        link: an address, or the bare cursor.
        parameter: name of the cursor parameter.
    """
    if parameter is None:
        return None
    if _is_bare(link):
        return link
    _, _, query = link.partition("?")
    return dict(parse_qsl(query.partition("#")[0])).get(parameter)


def given_cursor(given: str, parameter: str, path: str) -> str:
    """The cursor that a call is to go on from, of what was given for one.

    Args:
        given: a cursor; or a whole `links.next` of an earlier answer, of which everything else is left out.
        parameter: name of the cursor parameter.
        path: of the call, percent-encoded; the link has to be of it, on whatever server.

    Raises:
        InvalidRequest: it is a link to something else, or one without a cursor.
    """
    if "://" not in given and not ("?" in given and given.startswith(("/", "?"))):
        return given
    try:
        link = urlsplit(given.strip())
        pairs = dict(parse_qsl(link.query))
    except ValueError:
        raise InvalidRequest("page_cursor is neither a cursor nor a link") from None
    there = unquote(link.path).rstrip("/")
    if there and there != unquote(path).rstrip("/"):
        raise InvalidRequest(
            f"page_cursor is a link to {there!r:.80}, and this call goes to {path!r:.80}"
        )
    # A cursor has no blanks: where there seem to be any, a plus sign was not escaped.
    found = pairs.get(parameter) or pairs.get(_OTHER_NAMES.get(parameter, ""))
    cursor = (found or "").replace(" ", "+")
    if not cursor:
        raise InvalidRequest("page_cursor is a link without a cursor: it leads to a first page")
    return cursor


class Trail:
    """The pages that a walk has come through: notices when it comes to one again."""

    __slots__ = ("_depths",)

    def __init__(self) -> None:
        self._depths: dict[int, int] = {}

    def step(self, url: str, depth: int) -> None:
        """Note that page number `depth` of the walk is at `url`.

        A page may be asked for twice (after a failure, say), as the same number.

        Raises:
            CursorLoop: it was there before under a lower number.
        """
        # The address's hash will do, and keeps a long walk's memory small.
        first = self._depths.setdefault(hash(url), depth)
        if first < depth:
            raise CursorLoop(f"page {depth} is page {first} over again: the cursor repeats")


def _target(path: str, link: str, there: str, query: str, parameter: str | None) -> str:
    if parameter is not None and _is_bare(link):
        return f"{path}?{quote(parameter, safe='')}={quote(link, safe='')}"
    if there and not there.startswith("/"):
        raise PaginationError("the link to the next page has neither a server nor a full path")
    target = there or path
    return f"{target}?{query}" if query else target


def _shown(parts: SplitResult, scheme: str) -> str:
    # What is no host name may be anything, a key that was sent back among it.
    host = parts.hostname or ""
    if not re.fullmatch(r"[0-9a-z.:-]{1,253}", host):
        return "another server"
    scheme = parts.scheme or scheme
    # The port always: it may be all that differs.
    port = parts.port or _PORTS.get(scheme, 0)
    user = " with a user name" if "@" in parts.netloc else ""
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}{user}"


def _is_bare(link: str) -> bool:
    return not any(mark in link for mark in "/?:") and "=" not in link.rstrip("=")
