# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Images operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_GET_IMAGE = Operation(
    "get_image",
    "GET",
    "/api/images/{id}",
    area="images",
    limits=("10/s", "150/m"),
    scopes=("images:read",),
    query={"fields[image]": "list[ImageField]"},
    returns="Image",
    resource="image",
)
_GET_IMAGES = Operation(
    "get_images",
    "GET",
    "/api/images",
    area="images",
    limits=("10/s", "150/m"),
    scopes=("images:read",),
    query={
        "fields[image]": "list[ImageField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "ImageSort",
    },
    filters={
        "format": ("string", "any[]", "equals", "equals[]"),
        "hidden": ("boolean", "any[]", "equals", "equals[]"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "name": ("string", "any[]", "contains", "ends-with", "equals", "equals[]", "starts-with"),
        "size": ("integer", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Image",
    many=True,
    resource="image",
)
_UPDATE_IMAGE = Operation(
    "update_image",
    "PATCH",
    "/api/images/{id}",
    area="images",
    limits=("10/s", "150/m"),
    scopes=("images:write",),
    query={"fields[image]": "list[ImageField]"},
    body="ImageUpdate",
    returns="Image",
    resource="image",
)
_UPLOAD_IMAGE_FROM_FILE = Operation(
    "upload_image_from_file",
    "POST",
    "/api/image-upload",
    area="images",
    limits=("3/s", "100/m", "500/d"),
    scopes=("images:write",),
    query={"fields[image]": "list[ImageField]"},
    body="ImageUpload",
    media_type="multipart/form-data",
    caps={"file_bytes": 5000000},
    returns="Image",
    resource="image",
    statuses=(201,),
    aliases=("create_image_upload",),
)
_UPLOAD_IMAGE_FROM_URL = Operation(
    "upload_image_from_url",
    "POST",
    "/api/images",
    area="images",
    limits=("3/s", "100/m", "100/d"),
    scopes=("images:write",),
    query={"fields[image]": "list[ImageField]"},
    body="ImageCreate",
    caps={"file_bytes": 5000000},
    returns="Image",
    resource="image",
    statuses=(201,),
    aliases=("create_image",),
)


class Images(Resource):
    """The Images operations, as `klaviyo.images`."""

    __slots__ = ()

    _aliases = {
        "create_image_upload": "upload_image_from_file",
        "create_image": "upload_image_from_url",
    }

    async def get_image(
        self, id: str, *, fields_image: Sequence[t.ImageField] | Unset = UNSET, options: Options | None = None
    ) -> m.Image:
        """Get image.

        GET /api/images/{id} · images:read · 10/s, 150/m

        Example::

            image = await klaviyo.images.get_image("61482931")

        Args:
            id: Id of the `image`; required.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_image"""
        answer: m.Image = await self._sender.send(
            _GET_IMAGE, path=(id,), query={"fields[image]": fields_image}, options=options
        )
        return answer

    def get_images(
        self,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ImageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Image]:
        """Get images.

        GET /api/images · images:read · 10/s, 150/m

        Example::

            from klaviyo_async import F

            async for image in klaviyo.images.get_images(filter=F.name == "mug"):
                print(image.name)

        Args:
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            filter: Condition that items must meet: made with `F`, or its text, by `format` any equals;
                `hidden` any equals; `id` any equals; `name` any contains ends-with equals starts-with;
                `size` greater-or-equal greater-than less-or-equal less-than; `updated_at` greater-or-equal
                greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `format`, `-format`, `id`, `-id`,
                `name`, `-name`, `size`, `-size` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_images"""
        return self._sender.pages(
            _GET_IMAGES,
            query={
                "fields[image]": fields_image,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def update_image(
        self,
        id: str,
        body: m.ImageUpdate | d.ImageUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateImageKeywords],
    ) -> m.Image:
        """Update image.

        PATCH /api/images/{id} · images:write · 10/s, 150/m

        Example::

            image = await klaviyo.images.update_image("61482931", name="mug")

        Args:
            id: Id of the `image` to change; required.
            body: `ImageUpdate`, or a dict with its fields; needs `id`.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `hidden`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_image"""
        answer: m.Image = await self._sender.send(
            _UPDATE_IMAGE,
            path=(id,),
            query={"fields[image]": fields_image},
            body=keyword_body(_UPDATE_IMAGE, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def upload_image_from_file(
            self,
            body: m.ImageUpload | d.ImageUploadDict | d.Envelope,
            *,
            fields_image: Sequence[t.ImageField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Image: ...

        @overload
        async def upload_image_from_file(
            self,
            *,
            fields_image: Sequence[t.ImageField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.ImageUploadDict],
        ) -> m.Image: ...

    async def upload_image_from_file(
        self,
        body: m.ImageUpload | d.ImageUploadDict | d.Envelope | Unset = UNSET,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Image:
        """Upload image from file.

        POST /api/image-upload · images:write · 3/s, 100/m, 500/d

        - at most 5,000,000 file bytes

        Example::

            image = await klaviyo.images.upload_image_from_file(file="mug.png", name="Autumn sale")

        Args:
            body: `ImageUpload`, or a dict with its fields; needs `file`.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `file`, `hidden`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/upload_image_from_file"""
        answer: m.Image = await self._sender.send(
            _UPLOAD_IMAGE_FROM_FILE,
            query={"fields[image]": fields_image},
            body=keyword_body(_UPLOAD_IMAGE_FROM_FILE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def upload_image_from_url(
            self,
            body: m.ImageCreate | d.ImageCreateDict | d.Envelope,
            *,
            fields_image: Sequence[t.ImageField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Image: ...

        @overload
        async def upload_image_from_url(
            self,
            *,
            fields_image: Sequence[t.ImageField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.ImageCreateDict],
        ) -> m.Image: ...

    async def upload_image_from_url(
        self,
        body: m.ImageCreate | d.ImageCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Image:
        """Upload image from url.

        POST /api/images · images:write · 3/s, 100/m, 100/d

        - at most 5,000,000 file bytes

        Example::

            image = await klaviyo.images.upload_image_from_url(
                import_from_url="https://example.com/mugs", name="mug"
            )

        Args:
            body: `ImageCreate`, or a dict with its fields; needs `import_from_url`.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `hidden`, `import_from_url`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/upload_image_from_url"""
        answer: m.Image = await self._sender.send(
            _UPLOAD_IMAGE_FROM_URL,
            query={"fields[image]": fields_image},
            body=keyword_body(_UPLOAD_IMAGE_FROM_URL, body, fields) if fields else body,
            options=options,
        )
        return answer
