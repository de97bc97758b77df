"""Finds the recorded request that is made again.

In a cassette pseudonyms stand for values; in a replay the program sends the values themselves. So a pseudonym
matches any value, but always the same one: what it has matched once it stands for from then on, in answers
too, which so come back with what the program has sent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .pseudonyms import TOKEN

__all__ = ["Bindings", "differences", "restored"]


class Bindings:
    """Which value of the program each pseudonym stands for.

    Args:
        base: others, to which those found here can be added.
    """

    def __init__(self, base: Bindings | None = None) -> None:
        self.new: dict[str, str] = {}
        """Pseudonym -> value, of those that are not in `base`."""
        self._taken: dict[str, str] = {}
        self._base = base

    def get(self, pseudonym: str) -> str | None:
        """What a pseudonym stands for; None: it is not known."""
        found = self.new.get(pseudonym)
        return found if found is not None or self._base is None else self._base.get(pseudonym)

    def bind(self, pseudonym: str, value: str) -> bool:
        """Have a pseudonym stand for a value; False: it, or the value, is taken already."""
        if value == pseudonym:
            return True
        bound, owner = self.get(pseudonym), self._owner(_alike(value))
        if bound is None and owner is None:
            self.new[pseudonym] = value
            self._taken[_alike(value)] = pseudonym
            return True
        return bound is not None and _alike(bound) == _alike(value) and owner == pseudonym

    def add(self) -> None:
        """Add what was found here to the base."""
        assert self._base is not None
        self._base.new.update(self.new)
        self._base._taken.update(self._taken)

    def _owner(self, value: str) -> str | None:
        found = self._taken.get(value)
        return found if found is not None or self._base is None else self._base._owner(value)


def differences(
    recorded: Any,
    sent: Any,
    bindings: Bindings,
    *,
    ignored: Callable[[str], bool],
    loose: Callable[[str], bool],
    name: str = "",
    where: str = "",
) -> list[str]:
    """Where a request that is sent differs from a recorded one; empty: it is the same.

    Args:
        recorded: what was recorded, with pseudonyms.
        sent: what is sent.
        bindings: what pseudonyms stand for; those met for the first time are added.
        ignored: whether a field of that name may have any value, or none.
        loose: whether a number in a field of that name was hidden.
        name: of the field.
        where: its place.
    """
    rules: Any = {"ignored": ignored, "loose": loose}
    if isinstance(recorded, dict) and isinstance(sent, dict):
        found = []
        for key in {**recorded, **sent}:
            if ignored(key):
                continue
            place = f"{where}.{key}" if where else key
            if key not in sent:
                found.append(f"{place}: {_shown(recorded[key])} was recorded, and nothing is sent")
            elif key not in recorded:
                found.append(f"{place}: nothing was recorded, and {_shown(sent[key])} is sent")
            else:
                parts = recorded[key], sent[key], bindings
                found += differences(*parts, **rules, name=key, where=place)
        return found
    if isinstance(recorded, list) and isinstance(sent, list) and len(recorded) == len(sent):
        found = []
        for index, pair in enumerate(zip(recorded, sent, strict=True)):
            place = f"{where}[{index}]"
            found += differences(*pair, bindings, **rules, name=name, where=place)
        return found
    if isinstance(recorded, str) and isinstance(sent, str):
        same = recorded == sent or _matches(recorded, sent, bindings)
    elif loose(name) and _is_number(recorded) and _is_number(sent):
        same = True
    else:
        same = recorded == sent and isinstance(recorded, bool) is isinstance(sent, bool)
    if same:
        return []
    return [f"{where}: {_shown(recorded)} was recorded, and {_shown(sent)} is sent"]


def restored(value: Any, bindings: Bindings) -> Any:
    """What was recorded, with the program's own values in place of the pseudonyms that stand for them."""
    if isinstance(value, str):
        return TOKEN.sub(lambda found: bindings.get(found[0]) or found[0], value)
    if isinstance(value, dict):
        return {key: restored(item, bindings) for key, item in value.items()}
    if isinstance(value, list):
        return [restored(item, bindings) for item in value]
    return value


def _matches(recorded: str, sent: str, bindings: Bindings) -> bool:
    """Whether a text is the recorded one, with values in place of its pseudonyms."""
    tokens = [*TOKEN.finditer(recorded)]
    if not tokens or not sent.startswith(recorded[: tokens[0].start()]):
        return False
    at = tokens[0].start()
    literals = recorded != tokens[0][0]
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        pseudonym = token[0]
        literal = recorded[token.end() : None if after is None else after.start()]
        # What it stands for by now; else all up to what follows it.
        for known in (bindings.get(pseudonym), pseudonym):
            if known is not None and sent.startswith(known + literal, at):
                end = at + len(known)
                break
        else:
            end = len(sent) - len(literal) if after is None else sent.find(literal, at + 1)
        value = sent[at:end]
        at = end + len(literal)
        if end <= 0 or not value or ('"' in value and literals) or sent[end:at] != literal:
            return False
        if not bindings.bind(pseudonym, value):
            return False
    return at == len(sent)


def _alike(value: str) -> str:
    """Email addresses are the same in capital letters."""
    return value.lower() if "@" in value else value


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 200 else f"{text[:200]}..."
