"""Fields by operation: those that the operation has, and what type checkers are told of them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from klaviyo_openapi.operations import OPERATIONS

import klaviyo_async.filters as filters
from klaviyo_async import F

TYPES = Path(__file__).parents[2] / "generated" / "klaviyo_openapi" / "filters.py"


def _typed() -> dict[str, list[str]]:
    tree = ast.parse(TYPES.read_text(encoding="utf-8"))
    classes = {n.name: n for n in tree.body if isinstance(n, ast.ClassDef)}
    exported = next(
        ast.literal_eval(n.value)
        for n in tree.body
        if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == "__all__"
    )
    return {
        name: [
            n.target.id
            for n in classes[name].body
            if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
        ]
        for name in exported
    }


def test_checkers_know_the_fields_that_there_are() -> None:
    typed = _typed()
    assert len(typed) == len({o.name for o in OPERATIONS.values() if o.filters is not None}) > 40
    for name, fields in typed.items():
        assert sorted(fields) == dir(getattr(filters, name))


def test_a_field_is_that_of_f() -> None:
    assert (filters.GetEvents.metric_id == "x") == (F.metric_id == "x")
    reason = filters.GetProfiles.subscriptions_email_marketing_suppression_reason
    assert str(reason == "x") == 'equals(subscriptions.email.marketing.suppression.reason,"x")'
    assert filters.GetEvents is filters.GetEvents


@pytest.mark.parametrize("name", ["GetEvnts", "get_events", "CreateEvent", "_private", "__path__"])
def test_no_such_operation(name: str) -> None:
    with pytest.raises(AttributeError):
        getattr(filters, name)


def test_no_such_field() -> None:
    with pytest.raises(
        AttributeError, match=r"GetEvents has no field 'metrik_id'; it has metric_id"
    ):
        _ = filters.GetEvents.metrik_id  # type: ignore[attr-defined]
