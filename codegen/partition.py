"""Decides which model lives in which module of the generated package.

A resource lives in the area that serves it; everything else lives where it is used, and where two
areas use it in the one that has fewer models of its own: whoever calls the other loads least.
Modules import one another for the type checker only, so this decides how much is loaded at first
use, not what may refer to what.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from .facts import ModelFacts, Normalised, OperationFacts
from .schemas import references


def partition(facts: Normalised) -> dict[str, list[ModelFacts]]:
    """Set every model's `home`; returns module -> its models, by name."""
    by_name = {model.name: model for model in facts.models.values()}
    for model in facts.models.values():
        if model.answer:
            model.home = _owner(model, facts.operations)
    areas = _areas_of(facts, by_name)
    public = {operation.area for operation in facts.operations if operation.public}
    # `/client/*` mirrors operations of other areas: what it borrows stays with its owner.
    owners = {key: used_by - public or used_by for key, used_by in areas.items()}
    sizes = Counter(area for used_by in owners.values() if len(used_by) == 1 for area in used_by)
    modules: dict[str, list[ModelFacts]] = defaultdict(list)
    for model in sorted(facts.models.values(), key=lambda m: m.name):
        if not model.home:
            model.home = min(owners[model.key], key=lambda area: (sizes[area], area))
        modules[model.home].append(model)
    return dict(sorted(modules.items()))


def _owner(model: ModelFacts, operations: list[OperationFacts]) -> str:
    """The area that serves the resource: that of the shortest path that answers with it."""
    serving = [
        (operation.path.count("/"), operation.path, operation.area)
        for operation in operations
        if operation.answer is not None and operation.answer.key == model.key
    ]
    return min(serving)[2] if serving else ""


def _areas_of(facts: Normalised, by_name: dict[str, ModelFacts]) -> dict[str, set[str]]:
    """Model key -> the areas that use it, directly or through other models."""
    areas: dict[str, set[str]] = defaultdict(set)

    def spread(model: ModelFacts, area: str) -> None:
        if area not in areas[model.key]:
            areas[model.key].add(area)
            for field in model.fields.values():
                for name in references(field.schema):
                    other = by_name.get(name)
                    if other is not None and not other.home:
                        spread(other, area)

    for operation in facts.operations:
        for part in (operation.body, operation.answer):
            model = facts.models.get(part.key) if part is not None else None
            if model is not None and not model.home:
                spread(model, operation.area)
    for model in facts.models.values():
        if model.home:
            spread(model, model.home)
    for model in facts.models.values():
        # What is only ever included has no operation of its own: it lives with who refers to it.
        if model.answer and not model.home:
            for other in facts.models.values():
                if (
                    any(field.refers_to == model.type for field in other.fields.values())
                    and other.home
                ):
                    spread(model, other.home)
    return areas
