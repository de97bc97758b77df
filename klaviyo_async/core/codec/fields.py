"""What to say of a field that a model does not have."""

from __future__ import annotations

from collections.abc import Iterable

from .shapes import ModelLayout


def nearest(name: object, names: Iterable[str]) -> str:
    """The name that may have been meant, as the end of a message; empty if none resembles it.

    Args:
        name: what was given.
        names: what there is.
    """
    # Seldom needed: kept out of the import of the package.
    from difflib import get_close_matches

    near = get_close_matches(str(name), list(names), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def no_such_field(name: object, plan: ModelLayout, *, extra: bool = True) -> str:
    """That a model has no such field, which may have been meant, and where others go.

    Args:
        name: what was given.
        plan: the model's.
        extra: whether fields that the client does not know may be given in `extra`.
    """
    hint = nearest(name, plan.by_name)
    if not hint:
        own = ["values of your own go into properties"] if "properties" in plan.by_name else []
        newer = ["what is newer than this client goes into extra"] if extra else []
        hint = "".join(f"; {place}" for place in own + newer)
    return f"there is no such field{hint}"
