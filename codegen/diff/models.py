"""Compares the classes of request and response bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..facts import FieldFacts, ModelFacts, OperationFacts
from .change import Change, Subject
from .surface import Document
from .types import Type
from .uses import RECEIVED, WAYS, Concerned, Side, Uses, Way
from .values import Value, differences


class ModelComparison:
    """Compares classes.

    Args:
        old: the old document.
        new: the new one.
        names: old class name -> new class name.
        operations: operations that are the same.
    """

    def __init__(
        self,
        old: Document,
        new: Document,
        names: Mapping[str, str],
        operations: Iterable[tuple[OperationFacts, OperationFacts]],
    ) -> None:
        self._old, self._new = old, new
        self._names = names
        self._uses, self._later = Uses(old.facts), Uses(new.facts)
        self._concerned = Concerned(self._uses, self._later, operations)

    def changes(self) -> Iterator[Change]:
        """All differences of classes that are in both documents."""
        in_new = {model.name: model for model in self._new.facts.models.values()}
        for model in self._old.facts.models.values():
            if (name := self._names.get(model.name)) is not None:
                yield from self._model(model, in_new[name])

    def _model(self, one: ModelFacts, other: ModelFacts) -> Iterator[Change]:
        if one.name != other.name:
            yield self._change(
                one,
                "class-renamed",
                f"is models.{other.name} now",
                breaking=True,
                pointer=self._new.places.model(other),
                old=one.name,
                new=other.name,
                instead=other.name,
                **self._concerned.both(Side(self._uses, one), Side(self._later, other)),
            )
        in_old, in_new = dict(one.fields), dict(other.fields)
        for field, same in pair_fields(in_old, in_new):
            yield from self._field(one, field, other, same)
        for field in in_new.values():
            required = field.required and one.in_request and other.in_request
            yield self._change(
                one,
                "field-added",
                "is new and required" if required else "is new",
                breaking=required,
                field=field.name,
                pointer=self._new.places.field(other, field)[0],
                new=str(Type.of_field(field)),
                **self._concerned.only(
                    Side(self._uses, one),
                    Side(self._later, other, field),
                    ("sent",) if required else WAYS,
                ),
            )
        for field in in_old.values():
            yield self._change(
                one,
                "field-removed",
                "is gone",
                breaking=True,
                field=field.name,
                pointer=self._old.places.field(one, field)[0],
                gone=True,
                old=str(Type.of_field(field)),
                **self._concerned.only(Side(self._uses, one, field), Side(self._later, other)),
            )

    def _field(
        self, one: ModelFacts, field: FieldFacts, other: ModelFacts, same: FieldFacts
    ) -> Iterator[Change]:
        sides = Side(self._uses, one, field), Side(self._later, other, same)
        if field.name != same.name:
            yield self._change(
                one,
                "field-renamed",
                f"is named {same.name} now",
                breaking=True,
                field=field.name,
                pointer=self._new.places.field(other, same)[0],
                old=field.name,
                new=same.name,
                instead=same.name,
                **self._concerned.both(*sides),
            )
        sent = one.in_request and other.in_request
        received = one.in_response and other.in_response
        if not (sent or received):
            sent, received = one.in_request, one.in_response
        before, now = (
            self._value(self._old, one, field, sent),
            self._value(self._new, other, same, sent),
        )
        harmful = self._harmful(before, now, sent=sent, received=received)
        for found in differences(before, now, self._names, sent=sent, received=received):
            document, model, known = (
                (self._old, one, field) if found.gone else (self._new, other, same)
            )
            yield self._change(
                one,
                f"field-{found.kind}",
                found.text,
                breaking=found.breaking,
                field=field.name,
                pointer=document.places.field(model, known)[0],
                gone=found.gone,
                old=found.old,
                new=found.new,
                **self._concerned.both(*sides, harmful.get(found.kind, WAYS)),
            )
        layouts = [_layout(side) for side in (field, same)]
        if layouts[0] != layouts[1]:
            yield self._change(
                one,
                "field-wire",
                f"travels as {layouts[1]} instead of {layouts[0]}",
                breaking=False,
                field=field.name,
                pointer=self._new.places.field(other, same)[0],
                old=layouts[0],
                new=layouts[1],
                **self._concerned.both(*sides),
            )

    def _harmful(
        self, before: Value, now: Value, *, sent: bool, received: bool
    ) -> Mapping[str, tuple[Way, ...]]:
        """Kinds of differences that break only those who send the field, or only who receive it."""
        if not (sent and received):
            return {}
        found = [
            {d.kind for d in differences(before, now, self._names, **way) if d.breaking}
            for way in ({"sent": True, "received": False}, {"sent": False, "received": True})
        ]
        result: dict[str, tuple[Way, ...]] = dict.fromkeys(found[0] - found[1], ("sent",))
        return result | dict.fromkeys(found[1] - found[0], RECEIVED)

    def _value(self, document: Document, model: ModelFacts, field: FieldFacts, sent: bool) -> Value:
        # Bounds and defaults matter to those who send; looking them up for all others costs time.
        raw = document.places.field(model, field)[1] if sent else {}
        return Value(
            Type.of_field(field),
            field.required,
            document.places.schema(raw),
            bool(raw.get("deprecated")),
        )

    def _change(
        self,
        model: ModelFacts,
        kind: str,
        text: str,
        *,
        breaking: bool,
        pointer: str,
        field: str = "",
        gone: bool = False,
        **rest: Any,
    ) -> Change:
        return Change(
            kind=kind,
            breaking=breaking,
            subject=Subject(model=model.name, field=field),
            text=text,
            pointer=pointer,
            document="old" if gone else "new",
            nested=self._uses.nested(model),
            **rest,
        )


def pair_fields(
    in_old: dict[str, FieldFacts], in_new: dict[str, FieldFacts]
) -> list[tuple[FieldFacts, FieldFacts]]:
    """Fields that are the same, by what they are in JSON, else by name; takes them out of both."""
    by_wire = {(field.place, field.json): field for field in in_new.values()}
    same = [
        (field, by_wire[field.place, field.json])
        for field in in_old.values()
        if (field.place, field.json) in by_wire
    ]
    for field, counterpart in same:
        del in_old[field.name], in_new[counterpart.name]
    return same + [(in_old.pop(name), in_new.pop(name)) for name in list(in_old) if name in in_new]


def _layout(field: FieldFacts) -> str:
    wrapped = " in an envelope" if field.data else ""
    return (
        f"{field.json} in {field.place}{wrapped}"
        if field.place != "root"
        else f"{field.json}{wrapped}"
    )
