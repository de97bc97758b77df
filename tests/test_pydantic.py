"""Models and UNSET where FastAPI, pydantic and json take values."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

import klaviyo_openapi.models as generated
import orjson
import pydantic
import pydantic_core
import pytest
from fastapi import Body, FastAPI
from fastapi.encoders import jsonable_encoder
from fastapi.responses import JSONResponse
from pydantic import BaseModel, TypeAdapter, ValidationError

from klaviyo_async import UNSET, Unset, json_default, models
from klaviyo_async.core.codec import from_wire
from klaviyo_async.testing import make

WIRE = {
    "type": "profile",
    "id": "P",
    "attributes": {
        "email": "ada@example.com",
        "title": None,
        "created": "2026-01-02T03:04:05Z",
        "location": {"city": "Paris", "added later": 2},
        "subscriptions": {"email": {"marketing": {"consent": "NOT_KNOWN_YET"}}},
        "added later": [1],
    },
    "relationships": {"lists": {"data": [{"type": "list", "id": "L"}]}},
}
PLAIN = {
    "id": "P",
    "email": "ada@example.com",
    "title": None,
    "created": "2026-01-02T03:04:05Z",
    "location": {"city": "Paris", "extra": {"added later": 2}},
    "subscriptions": {"email": {"marketing": {"consent": "NOT_KNOWN_YET"}}},
    "lists": [{"id": "L"}],
    "extra": {"added later": [1]},
}


@pytest.fixture
def profile() -> models.Profile:
    made: models.Profile = from_wire(models.Profile, WIRE)
    return made


def _same(value: Any) -> Any:
    """One moment, written in one way."""
    return json.loads(json.dumps(value).replace("+00:00", "Z"))


class Shown(BaseModel):
    profile: models.Profile
    anything: Any = None
    title: str | Unset | None = UNSET


def test_a_field_of_a_pydantic_model(profile: models.Profile) -> None:
    shown = Shown(profile=profile, anything=[profile, UNSET])
    assert shown.profile is profile
    assert json.loads(shown.model_dump_json()) == {
        "profile": PLAIN,
        "anything": [PLAIN, None],
        "title": None,
    }
    assert shown.model_dump()["profile"] == profile.to_dict()
    assert shown.model_dump()["title"] is UNSET


def test_what_was_dumped_is_read_again(profile: models.Profile) -> None:
    again = Shown.model_validate_json(Shown(profile=profile).model_dump_json())
    assert again.profile.to_dict() == profile.to_dict()
    assert again.profile.created == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert isinstance(again.profile.lists, list)
    assert isinstance(again.profile.lists[0], models.List)


def test_models_that_hold_each_other_end(profile: models.Profile) -> None:
    assert isinstance(profile.lists, list)
    profile.lists[0].profiles = [profile]
    expected = {**PLAIN, "lists": [{"id": "L", "profiles": [{"type": "profile", "id": "P"}]}]}
    assert json.loads(Shown(profile=profile).model_dump_json())["profile"] == expected
    assert _same(jsonable_encoder(profile)) == expected


def test_an_answer_that_departs_from_the_document_is_passed_on() -> None:
    odd = from_wire(models.Profile, {"type": "profile", "id": 7, "attributes": {"email": [1]}})
    assert json.loads(Shown(profile=odd).model_dump_json())["profile"] == {"id": 7, "email": [1]}


def test_a_body_is_checked() -> None:
    adapter = TypeAdapter(models.ProfileCreate)
    made = adapter.validate_python({"email": "a@b.c", "location": {"city": "Paris"}})
    assert made == models.ProfileCreate(
        email="a@b.c", location=models.ProfileLocation(city="Paris")
    )
    assert adapter.validate_python({"type": "profile", "extra": {"a": 1}}).extra == {"a": 1}
    with pytest.raises(ValidationError, match="emial"):
        adapter.validate_python({"emial": "a@b.c"})
    with pytest.raises(ValidationError, match="metric"):
        TypeAdapter(models.EventCreate).validate_json('{"properties": {}, "profile": {}}')
    with pytest.raises(ValidationError):
        TypeAdapter(models.EventCreate).validate_python(models.ProfileCreate())


async def asked(app: FastAPI, path: str, body: Any = None) -> tuple[int, Any]:
    """Status and JSON of one request: the application called as a server calls it."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"" if body is None else json.dumps(body).encode()}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET" if body is None else "POST",
        "scheme": "http",
        "path": path,
        "query_string": b"",
        "headers": [(b"content-type", b"application/json")],
    }
    await app(scope, receive, send)
    raw = b"".join(message.get("body", b"") for message in sent)
    return sent[0]["status"], json.loads(raw)


async def test_fastapi(profile: models.Profile) -> None:
    app = FastAPI()

    @app.get("/annotated")
    async def annotated() -> models.Profile:
        return profile

    @app.get("/declared", response_model=list[models.Profile])
    async def declared() -> Any:
        return [profile]

    @app.get("/neither")
    async def neither() -> Any:
        return {"profile": profile, "phone": profile.phone_number}

    @app.get("/encoded")
    async def encoded() -> JSONResponse:
        return JSONResponse(jsonable_encoder(profile))

    @app.post("/sent")
    async def sent(body: Annotated[models.ProfileCreate, Body()]) -> models.ProfileCreate:
        assert isinstance(body.location, models.ProfileLocation)
        return body

    assert await asked(app, "/annotated") == (200, PLAIN)
    assert await asked(app, "/declared") == (200, [PLAIN])
    assert _same((await asked(app, "/neither"))[1]) == {"profile": PLAIN, "phone": None}
    assert _same((await asked(app, "/encoded"))[1]) == PLAIN
    body = {"email": "a@b.c", "location": {"city": "Paris"}}
    assert await asked(app, "/sent", body) == (200, body)
    assert (await asked(app, "/sent", {"emial": "a@b.c"}))[0] == 422
    schemas = (await asked(app, "/openapi.json"))[1]["components"]["schemas"]
    email = {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "Email"}
    assert schemas["Profile"]["properties"]["email"] == email
    assert "Flow" not in schemas  # related resources stay out


@pytest.mark.slow
@pytest.mark.parametrize("name", dir(generated))
def test_every_model(name: str) -> None:
    cls = getattr(generated, name)
    adapter = TypeAdapter(cls)
    adapter.json_schema(mode="serialization")
    for made in (make(cls), make(cls, everything=True, extra={"x": [1]})):
        dumped = adapter.dump_json(made)
        assert _same(jsonable_encoder(made)) == _same(json.loads(dumped))
        assert _same(json.loads(json.dumps(made, default=json_default))) == _same(
            json.loads(dumped)
        )
        again = adapter.dump_json(adapter.validate_json(dumped))
        assert json.loads(again) == json.loads(dumped)


def test_json_default(profile: models.Profile) -> None:
    assert _same(json.loads(json.dumps([profile], default=json_default))) == [PLAIN]
    assert _same(json.loads(orjson.dumps(profile, default=json_default))) == PLAIN
    assert json.loads(pydantic_core.to_json({"a": profile, "b": UNSET})) == {"a": PLAIN, "b": None}
    values = {
        "left out": UNSET,
        "at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
        "on": dt.date(2026, 1, 1),
        "price": Decimal("9.90"),
        "id": UUID(int=1),
        "tags": {"a"},
    }
    assert json.loads(json.dumps(values, default=json_default)) == {
        "left out": None,
        "at": "2026-01-01T00:00:00Z",
        "on": "2026-01-01",
        "price": "9.90",
        "id": str(UUID(int=1)),
        "tags": ["a"],
    }
    with pytest.raises(TypeError, match="object"):
        json.dumps(object(), default=json_default)
    with pytest.raises(TypeError, match="type"):
        json.dumps(models.Profile, default=json_default)


def test_vars_shows_what_is_set(profile: models.Profile) -> None:
    assert vars(profile) == profile.to_dict()


@pytest.mark.slow
def test_nothing_of_pydantic_is_imported_unasked() -> None:
    program = (
        "import sys\nfrom klaviyo_async import models\n"
        "sys.modules['pydantic'] = None\n"
        "profile = models.Profile(id='P')\n"
        "assert not hasattr(profile, '__pydantic_serializer__')\n"
        "assert 'klaviyo_async.pydantic_support' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    assert pydantic.VERSION
