from __future__ import annotations

from collections.abc import Iterator

import pytest

from .places import Search

_SEARCH = Search()


@pytest.fixture(scope="session")
def _total() -> Iterator[Search]:
    yield _SEARCH
    print(f"\nsecrets found {_SEARCH.total}, places {_SEARCH.places}")


@pytest.fixture
def search(_total: Search) -> Iterator[Search]:
    """Counts over all tests, and is empty-handed after each."""
    yield _total
    _total.nothing()
