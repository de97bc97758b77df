"""Takes secrets and personal data out of what is recorded, by rule, so that relations stay."""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlencode

from ...errors import ConfigurationError
from .pseudonyms import KINDS, Pseudonyms

__all__ = ["Scrubber"]

FIELDS: Final[Mapping[str, str]] = {
    name: kind
    for kind, names in {
        "email": "email emailaddress fromemail replytoemail senderemail defaultsenderemail",
        "phone": "phone phonenumber mobile mobilephone smsnumber telephone fromphonenumber",
        "name": "firstname lastname middlename fullname nickname surname forename organization "
        "organizationname defaultsendername companyname author",
        "address": "address address1 address2 streetaddress street city region zip zipcode postalcode "
        "latitude longitude",
        "ip": "ip ipaddress",
        "id": "externalid anonymousid deviceid",
        "secret": "authorization password secret secretkey clientsecret clientid apikey privatekey token "
        "accesstoken refreshtoken idtoken pushtoken codeverifier signature sig kx exchangeid "
        "xamzsignature xamzcredential xamzsecuritytoken",
        "company": "companyid publicapikey cid",
        "cursor": "pagecursor cursor",
        "request": "xklaviyoreqid requestid cfray",
    }.items()
    for name in names.split()
}
"""Name of a field, parameter or header -> kind of value; signs in names and their case do not count."""
_IN_ADDRESSES: Final[Mapping[str, str]] = {"code": "secret", "key": "secret", "auth": "secret"}
"""Further names of parameters, in addresses alone: elsewhere they are something else."""
_STRUCTURE: Final = frozenset(("type", "status", "operation", "method"))
"""Fields whose values are words of the API, whoever may be called the same."""
_DEPTH: Final = 2
_SHORTEST: Final = 3
"""Characters of a value that is looked for in other texts too."""

_KEY: Final = r"\bpk_[0-9A-Za-z_]{6,}|\beyJ[\w-]{8,500}\.[\w-]{4,4000}\.[\w-]{0,1000}"
_BEARER: Final = r"(?<=Bearer )[^\s\"'<>\\]+|(?<=Klaviyo-API-Key )[^\s\"'<>\\]+"
_EMAIL: Final = r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}"
_PHONE: Final = r"(?<![\w+])\+\d(?:[ ().-]{0,2}\d){6,14}(?!\d)"
_V4: Final = r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]{0,8}\d)"
_V6: Final = r"(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])"
_PATTERNS: Final = re.compile(
    f"(?P<secret>{_KEY}|{_BEARER})|(?P<email>{_EMAIL})|(?P<phone>{_PHONE})|(?P<ip>{_V4}|{_V6})"
)
_WORD: Final = re.compile(r"\w+")
_ADDRESS: Final = re.compile(
    r"((?:[a-z][a-z0-9+.-]{1,10}://|\{server\})[^\s\"'<>?]{0,2000})\?([^\s\"'<>#]+)"
)


class Scrubber:
    """The rules, and the pseudonyms given by them so far.

    Args:
        fields: further rules: name of a field or parameter -> kind of its value.
        keep: names that no rule is to apply to.
        values: further values to be replaced wherever they occur, as secrets.

    Raises:
        ConfigurationError: there is no such kind.
    """

    def __init__(
        self,
        fields: Mapping[str, str] | None = None,
        keep: Iterable[str] = (),
        values: Iterable[str] = (),
    ) -> None:
        more = {_plain(name): kind for name, kind in (fields or {}).items()}
        for kind in more.values():
            if kind not in KINDS:
                raise ConfigurationError(f"there is no kind {kind!r}; there are {', '.join(KINDS)}")
        kept = {_plain(name) for name in keep}
        self._fields = {n: k for n, k in {**FIELDS, **more}.items() if n not in kept}
        self._depth = 0
        self.pseudonyms = Pseudonyms()
        for value in values:
            self.pseudonyms.of("secret", value)

    def kind_of(self, name: str) -> str | None:
        """What the field or parameter of that name holds; None: nothing that a rule is about."""
        return self._fields.get(_plain(name))

    def credentials(self, header: str) -> None:
        """Know a value of `Authorization`, so that it is found wherever it is repeated."""
        scheme, _, secret = header.partition(" ")
        if secret:
            self.pseudonyms.of("secret", secret)
        if scheme.lower() == "basic":
            try:
                parts = base64.b64decode(secret).decode().split(":", 1)
            except ValueError:
                return
            for part in filter(None, parts):
                self.pseudonyms.of("secret", part)

    def value(self, name: str, value: Any, *, more: Mapping[str, str] | None = None) -> Any:
        """A value with pseudonyms in place of what the rules are about.

        Args:
            name: of the field or parameter; empty: it has none.
            value: plain JSON.
            more: further rules.
        """
        kind = self.kind_of(name) or (more or {}).get(_plain(name))
        if isinstance(value, dict):
            return {self.text(key): self.value(key, item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.value(name, item, more=more) for item in value]
        if isinstance(value, bool) or value is None:
            return value
        if kind is not None and value != "":
            if isinstance(value, str):
                return self.pseudonyms.of(kind, value)
            self.pseudonyms.of(kind, str(value))
            return type(value)(0)
        return self.text(value) if isinstance(value, str) else value

    def text(self, text: str) -> str:
        """A text with pseudonyms in place of what the patterns find in it."""
        # An address may be a parameter of another one; what is in that is looked at as text.
        if self._depth < _DEPTH and ("://" in text or "{server}" in text):
            self._depth += 1
            text = _ADDRESS.sub(self._address, text)
            self._depth -= 1
        return _PATTERNS.sub(self._found, text)

    def everywhere(self, document: Any) -> Any:
        """A document without the values that have a pseudonym by now, where no rule has found them."""
        known = {
            value: pseudonym
            for value, pseudonym in self.pseudonyms.given.items()
            if len(value) >= _SHORTEST and value != pseudonym
        }
        known.update({quote(value, safe=""): quote(known[value], safe="") for value in [*known]})
        return _replaced(document, _Replacer(known)) if known else document

    def _address(self, found: re.Match[str]) -> str:
        pairs = parse_qsl(found[2], keep_blank_values=True)
        clean = [(name, str(self.value(name, text, more=_IN_ADDRESSES))) for name, text in pairs]
        # As it came where there is nothing to hide: spellings of escapes differ.
        return found[0] if clean == pairs else f"{found[1]}?{urlencode(clean, quote_via=quote)}"

    def _found(self, found: re.Match[str]) -> str:
        kind, value = found.lastgroup or "", found[0]
        if kind == "ip":
            try:
                ipaddress.ip_address(value)
            except ValueError:
                return value
        return self.pseudonyms.of(kind, value)


class _Replacer:
    """Replaces values in texts where they are whole words; as fast for a thousand as for one.

    Args:
        known: value -> what takes its place.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self._by_word: dict[str, list[tuple[int, str]]] = {}
        """First word of a value -> how far in it that begins, and the value; the longest first."""
        for value in sorted(known, key=len, reverse=True):
            word = _WORD.search(value)
            if word is not None:
                self._by_word.setdefault(word[0], []).append((word.start(), value))

    def __call__(self, text: str) -> str:
        """The text without them."""
        pieces: list[str] = []
        done = 0
        for word in _WORD.finditer(text):
            for before, value in self._by_word.get(word[0], ()):
                start = word.start() - before
                end = start + len(value)
                if start >= done and text.startswith(value, start) and not _joined(text, end):
                    pieces += [text[done:start], self._known[value]]
                    done = end
                    break
        return "".join([*pieces, text[done:]]) if pieces else text


def _joined(text: str, at: int) -> bool:
    """Whether a word goes on there."""
    return at < len(text) and all(_WORD.match(sign) for sign in text[at - 1 : at + 1])


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).lower()


def _replaced(value: Any, replace: Callable[[str], str], name: str = "") -> Any:
    if isinstance(value, str):
        return value if name in _STRUCTURE else replace(value)
    if isinstance(value, dict):
        return {replace(key): _replaced(item, replace, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, replace, name) for item in value]
    return value
