"""What the API has been seen to ask of forms, campaigns and their messages that no document says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .errors import RejectedRequest
from .records import Linkage
from .store import Store

__all__ = ["check_campaign", "check_form", "check_message"]

_LEAST_STEPS: Final = 2
_LOCATED: Final = "flyout"
"""The type of forms that have a place on the page."""
_NEEDED: Final = frozenset({"utm_source", "utm_medium"})
_WITHOUT_OPTIONS: Final = "email"
"""The channel whose messages have neither options of rendering nor an image."""


def check_form(_: Store, attributes: dict[str, Any], __: dict[str, Linkage]) -> None:
    """See that each version of a form has two steps, and a place only if it is a flyout.

    Args:
        attributes: of the form.

    Raises:
        RejectedRequest: 400, one has not.
    """
    definition = attributes.get("definition")
    versions = definition.get("versions") if isinstance(definition, dict) else None
    for number, version in enumerate(versions if isinstance(versions, list) else ()):
        pointer = f"/data/attributes/definition/versions/{number}"
        steps = version.get("steps") if isinstance(version, dict) else None
        if isinstance(steps, list) and len(steps) < _LEAST_STEPS:
            raise RejectedRequest(400, "a version has two steps at least", pointer=pointer)
        located = isinstance(version, dict) and version.get("location") is not None
        if located and version.get("type") != _LOCATED:
            raise RejectedRequest(
                400, "only a flyout has a location", pointer=f"{pointer}/location"
            )


def check_campaign(_: Store, attributes: dict[str, Any], __: dict[str, Linkage]) -> None:
    """See that parameters of tracking say source and medium, if there are any.

    Args:
        attributes: of the campaign.

    Raises:
        RejectedRequest: 400, they do not.
    """
    options = attributes.get("tracking_options")
    given = options.get("custom_tracking_params") if isinstance(options, dict) else None
    names = {each.get("name") for each in given or () if isinstance(each, dict)}
    if names and not names >= _NEEDED:
        raise RejectedRequest(
            400,
            f"custom_tracking_params need {' and '.join(sorted(_NEEDED))}",
            pointer="/data/attributes/tracking_options/custom_tracking_params",
        )


def check_message(
    given: Mapping[str, Any],
    related: Mapping[str, Any],
    known: Mapping[str, Any],
    pointer: str = "/data",
) -> None:
    """See that a message of email has no options of rendering, and no image.

    Args:
        given: attributes in the body.
        related: relationships in the body.
        known: attributes that it has had.
        pointer: where it stands in the body.

    Raises:
        RejectedRequest: 400, it has.
    """
    holder = _holder(given)
    if holder.get("channel", _holder(known).get("channel")) != _WITHOUT_OPTIONS:
        return
    if holder.get("render_options") is not None:
        place = "attributes" if holder is given else "attributes/definition"
        raise RejectedRequest(
            400, "email has no render_options", pointer=f"{pointer}/{place}/render_options"
        )
    if related.get("image") is not None:
        raise RejectedRequest(400, "email has no image", pointer=f"{pointer}/relationships/images/")


def _holder(attributes: Mapping[str, Any]) -> Mapping[str, Any]:
    """Where a message says its channel: in its definition, or beside it."""
    definition = attributes.get("definition")
    return definition if isinstance(definition, dict) else attributes
