"""Image uploads: multipart forms."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from aiohttp.multipart import BodyPartReader
from klaviyo_openapi._runtime import Operation

from ..core.codec.shapes import layout
from .errors import RejectedRequest

_KINDS = {b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png", b"GIF8": "gif"}


async def read(request: web.BaseRequest, operation: Operation) -> dict[str, Any]:
    """The form as the resource that it makes.

    Raises:
        RejectedRequest: no form, no file, too large, or not an image of a kind that is taken.
    """
    if not request.content_type.startswith("multipart/"):
        raise RejectedRequest(415, "a multipart form is needed", parameter="content-type")
    fields: dict[str, Any] = {}
    limit = operation.caps.get("file_bytes", 5_000_000)
    known = {field.key for field in layout(operation.model(operation.body or "Ref")).fields}
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                continue
            content = await _content(part, limit)
            if part.name not in known:
                raise RejectedRequest(
                    400, f"{part.name!r} is no field of the form", pointer=f"/{part.name}"
                )
            if part.name == "file":
                fields["file"] = content
                fields.setdefault("name", part.filename or "image")
            else:
                fields[part.name] = content.decode("utf-8", "replace")
    except (ValueError, web.RequestPayloadError):
        raise RejectedRequest(400, "the form cannot be read", pointer="/") from None
    content = fields.pop("file", None)
    if content is None:
        raise RejectedRequest(400, "a file is required", pointer="/file")
    if kind_of(content) is None:
        raise RejectedRequest(400, "a jpeg, png or gif is needed", pointer="/file")
    hidden = str(fields.get("hidden", "false")).lower()
    if hidden not in ("true", "false"):
        raise RejectedRequest(400, "hidden is true or false", pointer="/hidden")
    fields["hidden"] = hidden == "true"
    return {"type": "image", "attributes": {**fields, "content": content}}


def kind_of(content: bytes) -> str | None:
    """The format of an image; None if it is none that is taken."""
    return next((kind for magic, kind in _KINDS.items() if content.startswith(magic)), None)


async def _content(part: BodyPartReader, limit: int) -> bytes:
    """One part; aiohttp's own `read` has a limit of its own, and an answer of its own."""
    content = bytearray()
    while chunk := await part.read_chunk():
        content += chunk
        if len(content) > limit:
            raise RejectedRequest(
                413, f"{part.name} has more than {limit} bytes", pointer=f"/{part.name}"
            )
    return bytes(content)
