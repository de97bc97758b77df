"""Answers that say that Klaviyo took a record but for some field: told, logged, or raised.

Klaviyo answers so where a valid email address comes with an invalid phone number: the profile is there,
and consent to SMS is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.log_fields import log_fields
from ..core.operations import RawOperation, operation_of
from ..core.response import RawResponse
from ..errors import KlaviyoError
from .hooks import log
from .retrying import attach_call

if TYPE_CHECKING:
    from .state import CallState

__all__ = ["PartialFailure", "pass_on"]


class PartialFailure(KlaviyoError):  # noqa: N818
    """Klaviyo took what was sent, but for some fields; raised where the option `partial` is `error`.

    The rest is stored: to repeat the call would do it again. Mend the fields, and send those.
    """

    fields: tuple[str, ...]
    """Names of the fields that were not taken, e.g. `("phone_number",)`."""
    ambiguous: bool
    """Whether several records were sent that it may be about: the answer does not say of which of
    them the fields were not taken."""
    response: RawResponse | None
    """The answer: its `decode()` gives what the call would have returned."""

    def __init__(
        self,
        message: str = "",
        *,
        fields: tuple[str, ...] = (),
        ambiguous: bool = False,
        response: RawResponse | None = None,
    ) -> None:
        super().__init__(message)
        self.fields = fields
        self.ambiguous = ambiguous
        self.response = response

    def __reduce__(self) -> Any:
        answer = self.response
        kept = None
        if answer is not None:
            # Neither the operation nor the headers can be pickled: these are a view, of which a copy can.
            headers: Any = getattr(answer.headers, "copy", dict)()
            operation = answer.operation
            # A raw call's operation cannot be found again by its name.
            known = operation is not None and not isinstance(operation, RawOperation)
            called = (operation.package, operation.name) if operation and known else None
            kept = answer.status, headers, answer.body, answer.attempts, called
        return _restored, (self.__class__, self.args, {**vars(self), "response": None}, kept)


def _restored(cls: Any, args: Any, state: dict[str, Any], kept: Any) -> PartialFailure:
    error: PartialFailure = cls(*args)
    vars(error).update(state)
    if kept is not None:
        status, headers, body, attempts, called = kept
        error.response = RawResponse(status, headers, body)
        error.response.attempts = attempts
        if called is not None:
            package, name = called
            error.response.operation = operation_of(name, package)
    return error


def pass_on(call: CallState, response: RawResponse, owner: str) -> RawResponse:
    """Return an answer that is a success; of one that is none in part, tell whoever has to know.

    Raises:
        PartialFailure: it is a success but for some fields, and that is to be an error.
    """
    if response.partial_failure:
        _tell(call, response, owner)
    return response


def _tell(call: CallState, response: RawResponse, owner: str) -> None:
    if call.dispatcher is not None:
        call.dispatcher.partial_failure(response)
    wanted = call.settings.partial
    if wanted == "ignore":
        return
    fields = response.partial_failure
    names = ", ".join(fields)
    batch = "items" in call.request.operation.caps
    said = f"of some of the records, it does not say which, {names}" if batch else names
    error = PartialFailure(
        f"{response.status}, but Klaviyo did not take {said}; the rest is stored, and need not be "
        "sent again",
        fields=fields,
        ambiguous=batch,
        response=response,
    )
    attach_call(error, call)
    if wanted == "error":
        raise error
    told = {"status": response.status, "request_id": response.request_id, "account": owner}
    log.warning("%s", error, extra=log_fields(error, **told))
