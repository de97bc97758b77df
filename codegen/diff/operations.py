"""Compares one operation in two documents: name, arguments, body and response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..answers import bears
from ..facts import ModelFacts, OperationFacts, Shown
from .change import Change, Subject
from .models import pair_fields
from .pairs import address
from .surface import Argument, Document, arguments, filter_argument, pair_arguments, returned
from .terms import terms
from .types import Type
from .values import differences

_CURSORS = ("page[cursor]", "page_cursor")
_PAGE_SIZE = {"narrowed": "lowered", "widened": "raised", "default": "default"}


class OperationComparison:
    """Compares the two sides of one operation.

    Args:
        one: the operation in the old document.
        other: the same in the new one.
        old: the old document.
        new: the new document.
        names: old class name -> new class name.
    """

    def __init__(
        self,
        one: OperationFacts,
        other: OperationFacts,
        old: Document,
        new: Document,
        names: Mapping[str, str],
    ) -> None:
        self._one, self._other = one, other
        self._old, self._new = old, new
        self._names = names

    def changes(self) -> Iterator[Change]:
        """All differences."""
        yield from self._name()
        yield from self._aliases()
        yield from self._address()
        yield from self._arguments()
        yield from self._returns()
        yield from self._answers()
        yield from self._terms()

    def _change(
        self,
        kind: str,
        text: str,
        *,
        breaking: bool,
        argument: str = "",
        inside: tuple[str, ...] = (),
        pointer: str = "",
        gone: bool = False,
        **rest: Any,
    ) -> Change:
        document, operation = (self._old, self._one) if gone else (self._new, self._other)
        return Change(
            kind=kind,
            breaking=breaking,
            subject=Subject(self._one.area, self._one.name, argument),
            text=text,
            pointer=pointer or document.places.operation(operation, *inside),
            document="old" if gone else "new",
            **rest,
        )

    # --- name and address

    def _name(self) -> Iterator[Change]:
        one, other = self._one, self._other
        instead = f"klaviyo.{other.area}.{other.name}"
        before, now = f"{one.area}.{one.name}", f"{other.area}.{other.name}"
        if one.name != other.name:
            text = f"is {instead} now"
            if one.area == other.area and one.id in self._new.aliases(other):
                text += "; the old name still works as an alias, unknown to type checkers"
            yield self._change(
                "operation-renamed", text, breaking=True, old=before, new=now, instead=instead
            )
        elif one.area != other.area:
            text = f"moved to {instead}"
            yield self._change(
                "operation-moved", text, breaking=True, old=before, new=now, instead=instead
            )

    def _aliases(self) -> Iterator[Change]:
        one, other = self._one, self._other
        in_old, in_new = set(self._old.aliases(one)), set(self._new.aliases(other))
        inside = ("x-klaviyo-operation-aliases",)
        same_area = {
            operation.id for operation in self._new.facts.operations if operation.area == one.area
        }
        for alias in sorted(in_new - in_old - {one.id}):
            text = f"can be called {alias} as well"
            yield self._change("alias-added", text, breaking=False, inside=inside, new=alias)
        for alias in sorted(in_old - in_new - {other.id}):
            text = f"can no longer be called {alias}"
            instead = f"klaviyo.{other.area}.{other.name}"
            if alias in same_area:
                text, instead = f"alias {alias} is an operation of its own now", ""
            yield self._change(
                "alias-removed",
                text,
                breaking=True,
                inside=inside,
                gone=True,
                old=alias,
                instead=instead,
            )

    def _address(self) -> Iterator[Change]:
        one, other = self._one, self._other
        if one.public != other.public:
            text = (
                "needs the public company id instead of a private key"
                if other.public
                else "needs a private key instead of the public company id"
            )
            yield self._change(
                "operation-access", text, breaking=True, old=one.path, new=other.path
            )
        before, now = f"{one.verb} {one.path}", f"{other.verb} {other.path}"
        if address(one) != address(other):
            text = f"is {now} instead of {before}"
            yield self._change("operation-address", text, breaking=False, old=before, new=now)
        if one.statuses != other.statuses:
            text = f"succeeds with {_either(other.statuses)} instead of {_either(one.statuses)}"
            yield self._change(
                "operation-status",
                text,
                breaking=False,
                inside=("responses",),
                old=list(one.statuses),
                new=list(other.statuses),
            )
        deprecated = [bool(operation.raw.get("deprecated")) for operation in (one, other)]
        if deprecated[0] != deprecated[1]:
            kind, text = (
                ("operation-deprecated", "is deprecated now")
                if deprecated[1]
                else ("operation-undeprecated", "is no longer deprecated")
            )
            yield self._change(kind, text, breaking=False)

    # --- arguments

    def _arguments(self) -> Iterator[Change]:
        in_old = {argument.name: argument for argument in arguments(self._one, self._old)}
        in_new = {argument.name: argument for argument in arguments(self._other, self._new)}
        positional = [
            [name for name, a in side.items() if a.where in ("path", "body")]
            for side in (in_old, in_new)
        ]
        for one, other in pair_arguments(in_old, in_new):
            if one.name != other.name:
                yield self._change(
                    "argument-renamed",
                    f"is named {other.name} now",
                    breaking=True,
                    argument=one.name,
                    pointer=other.pointer,
                    old=one.name,
                    new=other.name,
                    instead=f"{other.name}=",
                )
            yield from self._argument(one, other)
        yield from (self._added(argument) for argument in in_new.values())
        yield from (self._removed(argument) for argument in in_old.values())
        kept = [
            [name for name in side if name in positional[1 - i]]
            for i, side in enumerate(positional)
        ]
        if kept[0] != kept[1]:
            text = f"takes its arguments in the order {', '.join(kept[1])}"
            yield self._change("argument-reordered", text, breaking=True, old=kept[0], new=kept[1])

    def _added(self, argument: Argument) -> Change:
        if argument.wire in _CURSORS:
            return self._change(
                "cursor-added",
                "is paged now",
                breaking=False,
                argument=argument.name,
                pointer=argument.pointer,
                new=str(argument.value.type),
            )
        required = argument.value.required
        return self._change(
            "argument-added",
            "is new and required" if required else "is new",
            breaking=required,
            argument=argument.name,
            pointer=argument.pointer,
            new=str(argument.value.type),
        )

    def _removed(self, argument: Argument) -> Change:
        paging = argument.wire in _CURSORS
        return self._change(
            "cursor-removed" if paging else "argument-removed",
            "is no longer paged" if paging else "is gone",
            breaking=True,
            argument=argument.name,
            pointer=argument.pointer,
            gone=True,
            old=str(argument.value.type),
        )

    def _argument(self, one: Argument, other: Argument) -> Iterator[Change]:
        for found in differences(one.value, other.value, self._names, sent=True, received=False):
            kind = f"argument-{found.kind}"
            if other.wire == "page[size]" and found.kind in _PAGE_SIZE:
                kind = f"page-size-{_PAGE_SIZE[found.kind]}"
            yield self._change(
                kind,
                found.text,
                breaking=found.breaking,
                argument=one.name,
                pointer=(one if found.gone else other).pointer,
                gone=found.gone,
                old=found.old,
                new=found.new,
            )
        before, now = (
            f"{a.where} {a.wire}{', repeated' if a.exploded else ''}" for a in (one, other)
        )
        if before != now and one.where != "path":
            text = f"travels as {now} instead of {before}"
            yield self._change(
                "argument-wire",
                text,
                breaking=False,
                argument=one.name,
                pointer=other.pointer,
                old=before,
                new=now,
            )

    # --- the rest

    def _returns(self) -> Iterator[Change]:
        (page, item), (other_page, other_item) = (
            returned(self._one, self._old.facts),
            returned(self._other, self._new.facts),
        )
        if page == other_page and item.renamed(self._names) == other_item:
            return
        before, now = (_wrapped(page, item), _wrapped(other_page, other_item))
        inside = () if self._other.answer is None else ("responses",)
        yield self._change(
            "returns-retyped",
            f"returns {now} instead of {before}",
            # Who got nothing cannot miss anything.
            breaking=self._one.answer is not None,
            inside=inside,
            old=before,
            new=now,
        )

    def _answers(self) -> Iterator[Change]:
        """What the answer bears no more, or newly, though its classes have it in both."""
        one, other = self._one, self._other
        if one.answer is None or other.answer is None:
            return  # that there is one, or none, is told
        models = (self._old.facts.models, self._new.facts.models)
        pair = models[0].get(one.answer.key), models[1].get(other.answer.key)
        yield from self._shown(*pair, one.shown, other.shown, "")
        for type_ in sorted(one.included.keys() & other.included.keys()):
            pair = models[0].get(f"resource:{type_}"), models[1].get(f"resource:{type_}")
            shown = one.included[type_], other.included[type_]
            yield from self._shown(*pair, *shown, f" of included `{type_}`")
        yield from self._told(
            "included",
            sorted(f"`{type_}`" for type_ in one.included.keys() - other.included.keys()),
            sorted(f"`{type_}`" for type_ in other.included.keys() - one.included.keys()),
            ("no longer includes {}", "may include {}"),
        )

    def _shown(
        self,
        ours: ModelFacts | None,
        theirs: ModelFacts | None,
        before: Shown | None,
        now: Shown | None,
        where: str,
    ) -> Iterator[Change]:
        if ours is None or theirs is None or before is None or now is None:
            return
        if self._names.get(ours.name) != theirs.name:
            return  # another class altogether, which is told
        pairs = pair_fields(dict(ours.fields), dict(theirs.fields))
        borne = [(f.name, bears(before, f), bears(now, g)) for f, g in pairs]
        yield from self._told(
            "answer-fields",
            sorted(name for name, was, is_ in borne if was and not is_),
            sorted(name for name, was, is_ in borne if is_ and not was),
            (f"no longer answers with {{}}{where}", f"answers with {{}}{where}"),
        )

    def _told(
        self, kind: str, gone: list[str], come: list[str], texts: tuple[str, str]
    ) -> Iterator[Change]:
        """Names in an answer that are gone, and those that are new."""
        inside = ("responses",)
        if gone:
            text = texts[0].format(", ".join(gone))
            yield self._change(
                f"{kind}-removed", text, breaking=True, inside=inside, gone=True, old=gone
            )
        if come:
            text = texts[1].format(", ".join(come))
            yield self._change(f"{kind}-added", text, breaking=False, inside=inside, new=come)

    def _terms(self) -> Iterator[Change]:
        filters = [filter_argument(operation) for operation in (self._one, self._other)]
        bodies = [operation.body is not None for operation in (self._one, self._other)]
        for term in terms(self._one.raw, self._other.raw):
            # What an argument that came or went may hold has come or gone with it.
            if (term.argument == "filter" and bool(filters[0]) != bool(filters[1])) or (
                term.argument == "body" and not all(bodies)
            ):
                continue
            argument = filters[0] if term.argument == "filter" else term.argument
            yield self._change(
                term.kind,
                term.text,
                breaking=term.breaking,
                argument=argument,
                inside=term.inside,
                gone=term.new is None,
                old=term.old,
                new=term.new,
            )


def _wrapped(page: str, item: Type) -> str:
    return f"{page}[{item}]" if page else str(item)


def _either(statuses: tuple[int, ...]) -> str:
    return " or ".join(map(str, statuses)) or "no stated status"
