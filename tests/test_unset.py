"""`UNSET`: formatted it is nothing, sent it is an error, and no package has another one."""

from __future__ import annotations

import copy
import pickle
from importlib import import_module

import msgspec
import orjson
import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import UNSET, F, FilterError, InvalidRequest, Unset, models
from klaviyo_async.core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE
from klaviyo_async.core.request import build, check_header
from klaviyo_async.errors import ConfigurationError

BASE = "https://a.klaviyo.com"


def test_it_never_reaches_a_page() -> None:
    profile = models.Profile(id="P", first_name=UNSET)
    assert f"Hello {profile.first_name}" == "Hello "
    assert f"[{UNSET:>4}]" == "[    ]"
    assert "Hello %s" % profile.first_name == "Hello "  # noqa: UP031
    assert "Hello {}".format(profile.first_name) == "Hello "  # noqa: UP032
    assert str(UNSET) == ""
    assert repr(UNSET) == "UNSET"
    assert not UNSET


def test_it_is_one_in_all_packages_and_stays_one() -> None:
    for package in (PACKAGE, BETA_PACKAGE, *KEPT_PACKAGES.values()):
        assert import_module(package).UNSET is UNSET
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is UNSET
    assert type(UNSET) is Unset


def test_it_has_no_name() -> None:
    """Nor anything else that a model has which it stands for; checkers say so too."""
    event = models.Event(id="E")
    with pytest.raises(AttributeError, match="UNSET has no attribute 'name'"):
        _ = event.metric.name  # type: ignore[arg-type] # pyright: ignore
    with pytest.raises(AttributeError, match="email"):
        _ = event.profile.email  # type: ignore[union-attr] # pyright: ignore


def test_it_is_no_argument() -> None:
    operation = OPERATIONS["get_profile"]
    with pytest.raises(InvalidRequest, match="id must be given"):
        build(operation, BASE, [UNSET])  # type: ignore[list-item]
    with pytest.raises(InvalidRequest, match="cannot be a Unset: UNSET"):
        build(operation, BASE, ["P"], {"fields[profile]": ["email", UNSET]})
    with pytest.raises(ConfigurationError, match="x-trace"):
        check_header("x-trace", UNSET)
    with pytest.raises(FilterError, match="UNSET"):
        _ = F.email == UNSET
    with pytest.raises(FilterError, match="UNSET"):
        _ = F.email.any_of(["a@b.c", UNSET])
    for body in ({"properties": {"a": UNSET}}, {"properties": {"a": [UNSET]}}):
        with pytest.raises(InvalidRequest, match=r"properties\.a(\[0\])?: UNSET"):
            build(OPERATIONS["create_profile"], BASE, body=body)


def test_encoders_that_know_enumerations_write_null() -> None:
    assert orjson.dumps({"a": UNSET}) == b'{"a":null}'
    with pytest.raises(TypeError):  # ours does not: what is left out is no null
        msgspec.json.encode({"a": UNSET})
