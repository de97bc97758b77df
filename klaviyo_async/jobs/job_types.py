"""Which jobs can be followed, and how: read off the operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from ..core.operations import operation_of, operations
from ..core.runtime import Operation
from ..errors import InvalidRequest

__all__ = ["JobType", "job_type_of", "job_types"]


class JobType(NamedTuple):
    """A type of jobs."""

    type: str
    """Its JSON:API type, e.g. `profile-bulk-import-job`."""
    status: Operation
    """What tells how a job is doing."""
    errors: Operation | None
    """What lists the records that it could not deal with, where they have a list of their own."""


@cache
def job_types(package: str) -> Mapping[str, JobType]:
    """All types of jobs that can be followed.

    Args:
        package: the generated package whose operations are meant.
    """
    reading = [each for each in operations(package).values() if each.method == "GET"]
    found: dict[str, JobType] = {}
    for operation in reading:
        type_ = operation.resource or ""
        if type_.endswith("-job") and not operation.many and operation.path.endswith("}"):
            found[type_] = JobType(type_, operation, _errors(operation, reading))
    return found


def _errors(status: Operation, reading: list[Operation]) -> Operation | None:
    place = status.path[: status.path.index("{")]
    for operation in reading:
        about = operation.path.startswith(place) and operation.many
        if about and (operation.resource or "").endswith("-error") and operation.returns != "Ref":
            return operation
    return None


def job_type_of(
    what: str | Operation | Callable[..., Any] | None, package: str, *, name: str | None = None
) -> JobType:
    """The type of jobs meant.

    Args:
        what: a type of resources; or an operation that creates or gets such jobs, its name, an
            alias of it, or the method that calls it.
        package: the generated package to look in.
        name: what the type is called in the message of an error.

    Raises:
        InvalidRequest: there is none, or no operation tells how such jobs are doing.
    """
    known = job_types(package)
    type_ = what if isinstance(what, str) else None
    if what is not None and type_ not in known and (type_ is None or not type_.endswith("-job")):
        type_ = operation_of(what, package).resource
    kind = known.get(type_ or "")
    if kind is None:
        told = name or type_ or repr(what)
        raise InvalidRequest(
            f"no operation gets a {told}, so that nothing tells how it is doing; "
            f"jobs that can be followed are {', '.join(sorted(known))}"
        )
    return kind
