"""`klaviyo_async.models` is `klaviyo_openapi.models` under the name people look for."""

from __future__ import annotations

import klaviyo_openapi.models as generated
import pytest

from klaviyo_async import models


def test_every_model_is_there_and_the_same() -> None:
    assert dir(models) == dir(generated)
    assert models.EventCreate is generated.EventCreate


def test_a_misspelt_model_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="EventCrate"):
        _ = models.EventCrate  # type: ignore[attr-defined]
    with pytest.raises(ImportError):
        from klaviyo_async.models import EventCrate  # type: ignore[attr-defined]  # noqa: F401
