"""Which refusals are Klaviyo's own."""

from __future__ import annotations

import pytest

from klaviyo_async import errors
from klaviyo_async.core.refusals import are_klaviyos, may_pass, refuses, refuses_credentials
from klaviyo_async.errors import ApiError, APIStatusError, KlaviyoError

OWN = (ApiError(id="x", code="permission_denied", title="No.", detail="No."),)
FOREIGN = (ApiError(code="1020"), ApiError(detail="no code"), ApiError())


def test_a_code_and_words() -> None:
    assert are_klaviyos(OWN)
    assert are_klaviyos((ApiError(), *OWN))
    assert not are_klaviyos(FOREIGN)
    assert not are_klaviyos(())


@pytest.mark.parametrize("status", [*range(300, 309), *range(400, 452), 499, *range(500, 531), 200])
def test_statuses(status: int) -> None:
    own = APIStatusError(status=status, errors=OWN)
    assert refuses(own) == (400 <= status < 500 and status not in (408, 425, 429))
    assert refuses_credentials(own) == (status in (401, 403))
    assert may_pass(own) == (not refuses(own))
    for found in (FOREIGN, ()):
        foreign = APIStatusError(status=status, errors=found)
        assert may_pass(foreign)
        assert not refuses(foreign)
        assert not refuses_credentials(foreign)


def test_other_errors() -> None:
    assert refuses_credentials(errors.AccountDisconnected())
    assert refuses_credentials(errors.OAuthError(error="invalid_client"))
    for passing in (
        errors.OAuthError(error="http_403", status=403),
        errors.APIConnectionError(),
        errors.APITimeoutError(),
        errors.UnexpectedAnswer(status=200),
        errors.ResponseTooLarge(),
        errors.DeadlineExceeded(),
        errors.LimiterUnavailable(),
        KlaviyoError(),
    ):
        assert may_pass(passing)
        assert not refuses_credentials(passing)
    for lasting in (
        errors.AccountDisconnected(),
        errors.ClientClosed(),
        errors.ConfigurationError(),
        errors.InvalidRequest(),
        errors.CursorLoop(),
        RuntimeError(),
    ):
        assert not may_pass(lasting)
