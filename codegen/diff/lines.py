"""The lines of a report: what befell several methods alike is one, and so are many nested changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from .change import Change, listed

_FOLDED_FROM = 4
"""So many changes of nested classes in the same operations are one line."""

Code = Callable[[str], str]


@attrs.frozen
class Line:
    """A line, and what is folded below it."""

    text: str
    details: tuple[str, ...] = ()


def lines(changes: Iterable[Change], code: Code) -> Iterator[tuple[str, list[Line]]]:
    """(heading, lines): per area, then the models.

    Args:
        changes: those of a section.
        code: how names are set.
    """
    alike: dict[tuple[str, ...], list[Change]] = {}
    nested: dict[tuple[tuple[str, ...], ...], list[Change]] = {}
    for change in changes:
        subject = change.subject
        group = "models" if subject.model else f"klaviyo.{subject.area}".removesuffix(".")
        where = subject.model if subject.model else subject.argument
        if subject.model or not subject.argument:
            where = str(subject)
        alike.setdefault((group, where, change.text, change.instead), []).append(change)
        if change.nested:
            where_used = (change.operations, change.included_by, change.harmless_in)
            nested.setdefault(where_used, []).append(change)
    folds = {
        id(change): same for same in nested.values() if len(same) >= _FOLDED_FROM for change in same
    }
    groups: dict[str, list[Line]] = {}
    for (group, *_), same in alike.items():
        here = groups.setdefault(group, [])
        if (fold := folds.get(id(same[0]))) is None:
            here.append(Line(_line(same, code)))
        elif fold[0] is same[0]:
            here.append(_folded(fold, code))
    yield from groups.items()


def _line(same: list[Change], code: Code) -> str:
    first = same[0]
    line = f"{code(str(first.subject))}: {first.text}"
    if len(same) > 1:
        line += f" (so in {listed([code(change.subject.method) for change in same[1:]], 4)})"
    return line + _places(first, code) + _classes(same, code)


def _places(change: Change, code: Code) -> str:
    """Where a class is used."""
    parts = [
        f"{word} {listed([code(name) for name in names])}"
        for word, names in (
            ("in", change.operations),
            ("included by", change.included_by),
            ("not breaking in", change.harmless_in),
        )
        if names
    ]
    return f" ({'; '.join(parts)})" if parts else ""


def _classes(same: list[Change], code: Code) -> str:
    """Classes that came or went with changes."""
    line = ""
    for verb, classes in (
        ("went", [name for change in same for name in change.classes_removed]),
        ("came", [name for change in same for name in change.classes_added]),
    ):
        if classes:
            names = [code(name) for name in dict.fromkeys(classes)]
            line += f"; with it {verb} {listed(names, 6)}"
    return line


def _folded(fold: list[Change], code: Code) -> Line:
    """Many changes of nested classes in the same operations: their number, and below it what they are."""
    renamed = [change for change in fold if change.kind == "class-renamed"]
    others: dict[str, dict[str, list[str]]] = {}
    for change in fold:
        if change.kind != "class-renamed":
            text = change.text + _classes([change], code)
            of_class = others.setdefault(change.subject.model, {})
            of_class.setdefault(text, []).append(change.subject.field)
    count = len({change.subject.model for change in fold})
    text = f"{len(fold)} changes of {count} nested class{'es' if count > 1 else ''}"
    if renamed:
        text += f", {len(renamed)} of them new names"
    details = [f"{code(f'models.{change.subject.model}')}: {change.text}" for change in renamed] + [
        f"{code(f'models.{model}')}: "
        + "; ".join(f"{', '.join(map(code, fields))}: {text}" for text, fields in texts.items())
        for model, texts in others.items()
    ]
    return Line(text + _places(fold[0], code), tuple(details))
