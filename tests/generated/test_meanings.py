"""Every argument and every field says what it is, and not its name again."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from klaviyo_async.core.operations import KEPT_PACKAGES

pytestmark = pytest.mark.slow

GENERATED = Path(__file__).parents[2] / "generated"
PACKAGES = ["klaviyo_openapi", "klaviyo_openapi_beta", *KEPT_PACKAGES.values()]
_FILLING = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "at",
        "be",
        "by",
        "each",
        "false",
        "is",
        "it",
        "its",
        "may",
        "none",
        "of",
        "one",
        "or",
        "other",
        "required",
        "some",
        "the",
        "there",
        "to",
        "true",
        "value",
    ]
)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", text.lower()))


def says_something(name: str, text: str) -> bool:
    """Whether a text has words beside those of the name, in any number, and such as fill sentences."""
    own = _words(name.replace("_", " "))
    own |= {f"{word}s" for word in own} | {word.removesuffix("s") for word in own}
    return bool(_words(text) - own - _FILLING - {""})


def arguments(package: str) -> Iterator[tuple[str, str, str]]:
    """(method, argument, meaning) of all methods."""
    for path in sorted((GENERATED / package / "api").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            names = [a.arg for a in (*node.args.args, *node.args.kwonlyargs)]
            if names[:1] != ["self"] or any(
                isinstance(d, ast.Name) and d.id == "overload" for d in node.decorator_list
            ):
                continue
            section = (ast.get_docstring(node) or "").partition("Args:\n")[2].partition("\n\n")[0]
            told = dict(re.findall(r"^    (\w+): ((?:.|\n {5,})+)", section, re.MULTILINE))
            assert told.keys() >= {*names[1:]}, f"{node.name}: {names[1:]}, {section}"
            for name in names[1:]:
                yield f"{path.stem}.{node.name}", name, told[name]


def fields(package: str) -> Iterator[tuple[str, str, str]]:
    """(class, field, meaning) of all models, and of the dicts and keywords that stand for them."""
    for path in sorted((GENERATED / package / "models").glob("*.py")):
        for cls in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(cls, ast.ClassDef):
                continue
            for node, following in zip(cls.body, [*cls.body[1:], None], strict=True):
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                    text = ""
                    if isinstance(following, ast.Expr) and isinstance(
                        following.value, ast.Constant
                    ):
                        text = str(following.value.value)
                    yield f"{path.stem}.{cls.name}", node.target.id, text


@pytest.mark.parametrize("package", PACKAGES)
def test_every_argument_has_a_meaning(package: str) -> None:
    found = list(arguments(package))
    assert len(found) > 500
    assert [each for each in found if not says_something(*each[1:])] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_field_has_a_meaning(package: str) -> None:
    found = list(fields(package))
    assert len(found) > 500
    assert [each for each in found if not says_something(*each[1:])] == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("profile_id", "", False),
        ("profile_id", "The id of the profile.", False),
        ("page_size", "Page sizes; required.", False),
        ("page_size", "Items on a page, 1 to 100.", True),
        ("email", "E-mail address.", True),
    ],
)
def test_a_name_in_other_letters_is_no_meaning(name: str, text: str, said: bool) -> None:
    assert says_something(name, text) is said


def _of(found: Iterator[tuple[str, str, str]], owner: str, name: str) -> str:
    return next(" ".join(text.split()) for o, n, text in found if (o, n) == (owner, name))


def test_facts_are_told() -> None:
    """Values, bounds, defaults, units, null, what is required, and where it comes from."""
    stable = PACKAGES[0]
    size = _of(arguments(stable), "profiles.get_profiles", "page_size")
    assert size == "Items on a page, 1 to 100, default 20."
    include = _of(arguments(stable), "profiles.get_profiles", "include")
    assert include.endswith("`conversations`, `push-tokens`.")
    body = _of(arguments(stable), "profiles.create_push_token", "body")
    assert "needs `platform`, `profile`, `token`, `vendor`." in body
    seen = _of(fields(stable), "profiles.Profile", "last_event_date")
    assert "date and time with a time zone" in seen.lower()
    assert "None if there is none" in seen
    joined = _of(fields(stable), "profiles.Profile", "joined_group_at")
    assert joined.endswith(
        "from `lists.get_profiles_for_list`, `segments.get_profiles_for_segment`."
    )
    assert "required" in _of(fields(stable), "profiles.PushTokenCreate", "token")
    as_dict = _of(fields(stable), "dicts.PushTokenCreateDict", "token")
    assert as_dict == _of(fields(stable), "profiles.PushTokenCreate", "token")
    assert "may be None" in _of(fields(stable), "profiles.ProfileCreate", "email")
