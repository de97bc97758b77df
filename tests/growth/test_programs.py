"""Programs, as the migration scanner reads them: statements of all kinds that it follows, repeated."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from klaviyo_async.migrate.scan import scan

from .work import grows_with

START = """
from klaviyo_api import KlaviyoAPI
import klaviyo
klaviyo_client = client = KlaviyoAPI("key")
"""
PIECES = {
    "calls": "client.Profiles.get_profiles(page_cursor='x')\n",
    "calls of one answer": "answer = client.Profiles.get_profiles()\nprint(answer.data.id)\n",
    "names in a row": "a{n} = client.Profiles\na{n}.get_profiles()\n",
    "one name over and over": "x = client\nx.Profiles.get_profiles()\n",
    "names that lead to names": "a{n} = a{p}\na{n}.Profiles.get_profiles()\n",
    "imports": "from klaviyo_api import KlaviyoAPI as K{n}\nk{n} = K{n}('key')\n",
    "functions": "def f{n}(client):\n    return client.Profiles.get_profiles()\n",
    "functions that are called": "def f{n}(c):\n    return c.Profiles\nf{n}(client).get_profiles()\n",
    # Each of the one before it, but not for ever: what passes values on is followed in depth.
    "functions that call one another": "def f{n}(c):\n    return f{r}(c)\nf{n}(client).Profiles.get_profiles()\n",
    "one function called often": "def f(c):\n    return c.Profiles.get_profiles()\nf(client)\n",
    "functions that wait": "async def f{n}():\n    await f{p}()\n    client.Events.create_event({{}})\n",
    "classes": "class C{n}:\n    def __init__(self, c):\n        self.c = c\n    def go(self):\n        return self.c.Profiles.get_profiles()\nC{n}(client).go()\n",
    "one class with methods": "class C:\n    def m{n}(self):\n        self.c = client\n        return self.m{p}()\n",
    "attributes": "client.a{n} = client.Profiles\nclient.a{n}.get_profiles()\n",
    "loops": "for p in client.Profiles.get_profiles().data:\n    print(p.id, p.attributes.email)\n",
    "addresses": "requests.get('https://a.klaviyo.com/api/v1/person/' + str({n}))\n",
    "addresses in parts": "url = BASE + '/api/v2/list/' + x + '/members'\nrequests.post(url)\n",
    "strings": "x = 'https://a.klaviyo.com/api/'\n",
    "filters": "f = Filter().equals('email', 'x').and_().greater_than('a', {n})\n",
    "comments": "# client.Profiles.get_profiles()\n",
    "lines of other letters": "x = 'ä' + client.Profiles.get_profiles()\n",
}
CHAINS: dict[str, Callable[[int], str]] = {
    "a chain of attributes": lambda count: "client" + ".Profiles" * count + "\n",
    "a chain of calls": lambda count: "client" + ".get_profiles()" * count + "\n",
    "a chain of items": lambda count: "client" + "['data']" * count + "\n",
    "a sum": lambda count: "x = 'https://a.klaviyo.com/api/'" + " + y" * count + "\n",
    "a long list": lambda count: "x = [" + "client.Profiles, " * count + "]\n",
    "a long line of calls": lambda count: "client.Profiles.get_profiles(); " * count + "\n",
    "a long line of other letters": lambda count: (
        "ä; client.Profiles.get_profiles(); " * count + "\n"
    ),
    "many arguments": lambda count: "client.Profiles.get_profiles(" + "x, " * count + ")\n",
    "a long string": lambda count: "x = '" + "https://a.klaviyo.com/api/" * count + "'\n",
    "a long text with names": lambda count: "x = f'" + "{client.Profiles}/" * count + "'\n",
    "conditions": lambda count: (
        "".join(f"{'if' if not n else 'elif'} x == {n}:\n    c = client\n" for n in range(count))
        + "c.Profiles.get_profiles()\n"
    ),
    "one name, and many places": lambda count: (
        "".join(f"if x:\n    c = client.a{n}\n" for n in range(count))
        + "c.Profiles.get_profiles()\n" * count
    ),
    "a builder": lambda count: "f = Filter()" + ".equals('email', 'x')" * count + "\n",
}


DEEP = (
    *("a chain of attributes", "a chain of calls", "a chain of items", "a sum", "conditions"),
    "a builder",
)
"""What is nested in one another: there is a bound to that, beyond which programs are refused."""


def _scan(program: Any) -> None:
    with suppress(SyntaxError):
        scan(program)


@pytest.mark.soak
@pytest.mark.parametrize("name", PIECES)
def test_work_grows_as_the_program_does(name: str) -> None:
    def make(size: int) -> str:
        return START + "".join(
            PIECES[name].format(n=n, p=max(n - 1, 0), r=n - (n % 20 > 0)) for n in range(size)
        )

    assert not grows_with(_scan, make, 150)


@pytest.mark.soak
@pytest.mark.parametrize("name", [name for name in CHAINS if name not in DEEP])
def test_work_grows_as_an_expression_does(name: str) -> None:
    assert not grows_with(_scan, lambda size: START + CHAINS[name](size), 150)


@pytest.mark.parametrize("name", DEEP)
def test_work_grows_no_faster_than_the_square_of_the_depth(name: str) -> None:
    """It doubled with each call in a chain: one of twenty was never done with."""
    assert not grows_with(_scan, lambda size: START + CHAINS[name](size), 20, most=20)
