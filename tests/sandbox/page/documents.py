"""HTML as a parser that is not ours sees it."""

from __future__ import annotations

from html.parser import HTMLParser

import attrs

VOID = frozenset(("br", "input", "link", "meta"))


@attrs.define
class Element:
    """An element with what is in it."""

    tag: str
    attributes: dict[str, str | None]
    text: str = ""
    """Of it and all in it."""


class Document(HTMLParser):
    """All elements of a page.

    Raises:
        AssertionError: tags are not closed in order.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(text)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        assert len(element.attributes) == len(attrs), f"an attribute of {tag} comes twice"
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open, tag
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Elements of a tag that have these attributes."""
        wanted = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
        return [
            each
            for each in self.elements
            if each.tag == tag and wanted.items() <= each.attributes.items()
        ]
