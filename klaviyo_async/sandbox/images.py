"""Images: kept with their content, and served at the address that they are said to have."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterable
from typing import Final

from aiohttp import web

from .calls import IncomingCall, SandboxReply
from .errors import RejectedRequest
from .records import IMAGE_CONTENT
from .store import Store
from .uploads import kind_of

__all__ = ["create", "serve"]

_FOLDER: Final = "/sandbox/images/"


def create(call: IncomingCall, make: Callable[[IncomingCall], SandboxReply]) -> SandboxReply:
    """A new image, of a file or of an address.

    What is at another address is not fetched: it stays where it is. A `data:` address is read.

    Raises:
        RejectedRequest: 400, it is no address, or no image is in it.
    """
    attributes = call.data["attributes"]
    content = attributes.pop("content", None)
    url = str(attributes.pop("import_from_url", ""))
    if content is None and url.startswith("data:"):
        content = _read(url)
    if content is not None:
        kind = kind_of(content) or ""
        name = f"{hashlib.sha256(content).hexdigest()[:40]}.{kind}"
        text = base64.b64encode(content).decode()
        call.store.add(IMAGE_CONTENT, {"content": text}, id_=name)
        attributes |= {"format": kind, "size": len(content), "image_url": f"{_FOLDER}{name}"}
    elif url.startswith(("http://", "https://")):
        attributes |= {"format": "png", "size": 0, "image_url": url}
    else:
        raise _wrong(f"{url[:100]!r} cannot be fetched")
    attributes.setdefault("name", url.rpartition("/")[2][:100] or "image")
    return make(call)


def _read(url: str) -> bytes:
    try:
        content = base64.b64decode(url.partition(",")[2], validate=True)
    except binascii.Error:
        content = b""
    if kind_of(content) is None:
        raise _wrong("no jpeg, png or gif is in it")
    return content


def _wrong(detail: str) -> RejectedRequest:
    return RejectedRequest(400, detail, pointer="/data/attributes/import_from_url")


def serve(stores: Iterable[Store], path: str) -> web.Response:
    """The image at a path; 404 if no account has one there.

    Args:
        stores: what the accounts hold.
        path: of the request.
    """
    name = path.removeprefix(_FOLDER)
    for store in stores:
        record = store.get((IMAGE_CONTENT, name))
        if record is not None:
            body = base64.b64decode(record.attributes["content"])
            return web.Response(body=body, content_type=f"image/{name.rpartition('.')[2]}")
    return web.Response(status=404)
