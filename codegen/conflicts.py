"""Operations whose refusal names what is there already, and what can be done with that instead."""

from __future__ import annotations

from typing import Any, Final

from .facts import Normalised, OperationFacts

__all__ = ["ON_CONFLICT", "conflict_context"]

ON_CONFLICT: Final = "on_conflict"
_RESOLVED: Final = {"create_profile": ("update_profile", "get_profile", "duplicate_profile_id")}
"""Operation -> what updates and what reads the resource that is there already, and the attribute of the error
with its id. A 409 of profiles has that in its `meta`; of other resources none is known to name theirs."""


def conflict_context(operation: OperationFacts, facts: Normalised) -> dict[str, Any] | None:
    """What the method's template needs; None for all but operations whose conflicts can be resolved.

    Args:
        operation: it.
        facts: of its document, which has to have the other two operations in the same area.
    """
    found = _RESOLVED.get(operation.name)
    if found is None:
        return None
    update, read, attribute = found
    near = {other.name for other in facts.operations if other.tag == operation.tag}
    if not near >= {update, read}:
        return None
    return {
        "argument": f'{ON_CONFLICT}: Literal["update", "return"] | None = None',
        "resolve": f'{ON_CONFLICT}, "{attribute}", _{update.upper()}, _{read.upper()}',
    }
