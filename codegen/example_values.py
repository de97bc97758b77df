"""Values for the examples in docstrings: what a field of that meaning holds, within what the schema allows."""

from __future__ import annotations

import base64
import hashlib
import re
import uuid
from collections.abc import Callable
from typing import Any, Final

from .facts import FieldFacts, ModelFacts, Normalised, Schema
from .schemas import FREE

_DEEPEST: Final = 8
_STRING: Final = {"type": "string"}
_TEXT: Final = (_STRING, {"oneOf": [_STRING, {"type": "null"}]})
MOMENT: Final = "datetime(2026, 11, 27, tzinfo=UTC)"
# Values that mean the same wherever they stand, by Python name.
_WORDS: Final[dict[str, Any]] = {
    "address1": "12 Analytical Row",
    "alt_text": "Blue mug on a table",
    "author": "Ada L.",
    "background_color": "#0A2540",
    "body": "Hello Ada, your order is on its way.",
    "border_color": "#0A2540",
    "box_shadow": "none",
    "business_name": "Analytical Mugs",
    "business_website": "https://example.com",
    "city": "London",
    "color": "#0A2540",
    "content": "Keeps coffee warm for hours.",
    "border_radius": 4,
    "context": {"first_name": "Ada"},
    "country": "GB",
    "country_code": "GB",
    "currency": "EUR",
    "custom_object_label": "Mug",
    "date_profile_property": "birthday",
    "default_sender_email": "shop@example.com",
    "description": "Stoneware",
    "dimension": "count",
    "display_name": "Delivery times",
    "domain": "mail.example.com",
    "editor_type": "CODE",
    "email": "ada@example.com",
    "endpoint_url": "https://example.com/webhooks/klaviyo",
    "external_id": "customer-815",
    "fallback_locale": "en",
    "file": "mug.png",
    "first_name": "Ada",
    "filter": ["greater-or-equal(datetime,2026-10-01)", "less-than(datetime,2026-11-01)"],
    "font_family": "Arial",
    "font_size": 16,
    "from_email": "shop@example.com",
    "hex": "#0A2540",
    "html": "<p>Hello {{ first_name }}</p>",
    "inventory_quantity": 25,
    "id": "1",
    "ip": "203.0.113.7",
    "instructions": "Answer with the delivery time of the customer's country.",
    "kx": "X1pzqk7bVdM",
    "lat": 51.5,
    "latitude": 51.5,
    "lng": -0.13,
    "last_name": "Lovelace",
    "locale": "en-GB",
    "longitude": -0.13,
    "letter_spacing": 0,
    "message": "Back in stock: the blue mug.",
    "name": "Autumn sale",
    "namespace": "shop",
    "org_prefix": "ANALYTIC",
    "organization": "Analytical Mugs",
    "padding_bottom": 12,
    "padding_left": 24,
    "padding_right": 24,
    "padding_top": 12,
    "phone_number": "+15005550006",
    "postal_code": "EC1A 1BB",
    "price": 14.5,
    "product_external_id": "MUG-01",
    "product_external_ids": "MUG-01",
    "properties": {"colour": "blue"},
    "public_description": "Looks up an order",
    "quantity": 1,
    "rating": 5,
    "record": {"order": "1843", "repaired": True},
    "recipients": ["ada@example.com"],
    "region": "England",
    "secret_key": "a-long-random-text",
    "sku": "MUG-01-BLUE",
    "source_locale": "en",
    "status": "live",
    "statistics": "average_rating",
    "street_address_1": "12 Analytical Row",
    "subject": "Autumn sale",
    "target_locales": ["de", "fr"],
    "text": "Hello Ada",
    "timezone": "Europe/London",
    "title": "Blue mug",
    "token": "token-of-the-device",
    "trigger_time": "09:00:00",
    "unique_code": "AUTUMN_10-7QX2",
    "unique_id": "order-1843",
    "url_template": "https://example.com/orders/{order}",
    "value": 14.5,
    "value_currency": "EUR",
    "width": 300,
    "zip": "EC1A 1BB",
}
# What a field of a JSON:API type holds, or of what stands in a field of that name.
_OF: Final[dict[tuple[str, str], str]] = {
    ("agent-secret", "name"): "SHOP_TOKEN",
    ("agent-tool", "name"): "Order status",
    ("api-key", "name"): "Warehouse",
    ("brand-color", "name"): "Ink",
    ("brand-logo", "alt_text"): "Analytical Mugs",
    ("brand-logo", "name"): "Dark",
    ("campaign-audience", "name"): "Newsletter",
    ("catalog-category", "external_id"): "MUGS",
    ("catalog-category", "name"): "Mugs",
    ("catalog-item", "external_id"): "MUG-01",
    ("catalog-variant", "external_id"): "MUG-01-BLUE",
    ("coupon", "description"): "10 % off in autumn",
    ("coupon", "external_id"): "AUTUMN_10",
    ("coupon-code", "status"): "UNASSIGNED",
    ("custom-metric", "name"): "Orders of all shops",
    ("customer-agent", "name"): "Ada",
    ("data-source", "description"): "Repairs of our workshop",
    ("data-source", "title"): "Repairs",
    ("flow", "name"): "Welcome",
    ("form", "name"): "Newsletter sign-up",
    ("image", "name"): "mug",
    ("list", "name"): "Newsletter",
    ("metric", "name"): "Placed Order",
    ("object-schema", "title"): "Repair",
    ("object-type", "description"): "A repair of a mug",
    ("object-type", "title"): "Repair",
    ("profile", "external_id"): "customer-815",
    ("profile", "title"): "Engineer",
    ("properties", "name"): "repaired",
    ("review", "status"): "published",
    ("segment", "name"): "Regular customers",
    ("tag", "name"): "VIP",
    ("tag-group", "name"): "Seasons",
    ("template", "name"): "Order confirmation",
    ("web-feed", "name"): "new_mugs",
    ("webhook", "name"): "Deliveries",
}
# Of the allowed values the first of these, where they are among them.
_CHOICES: Final = (
    "complete", "last_30_days", "GET", "placed_order", "EUR", "solid", "normal", 400, "published", "UNASSIGNED", "PUBLISHED", "email", "EMAIL", "draft", "live", "active", "cancel", "android",
    "fcm", "review", "static", "equals", "sum_value", "count", "opens", "conversions", "string", "daily",
    "total_members", "CODE", "immediate", "day",
)  # fmt: skip
# Optional fields that an example shows first.
_TELLING: Final = (
    "profiles", "email", "marketing", "key", "first_name", "name", "title", "price", "value", "properties", "status", "description", "display_name",
    "label", "new_name", "hex", "alt_text", "rating", "endpoint_url", "url", "id", "html", "definition",
)  # fmt: skip
_IDS: Final = {
    "account": "ABC123",
    "catalog-category": "$custom:::$default:::MUGS",
    "catalog-item": "$custom:::$default:::MUG-01",
    "catalog-variant": "$custom:::$default:::MUG-01-BLUE",
    "coupon": "AUTUMN_10",
    "coupon-code": "AUTUMN_10-7QX2",
    "image": "61482931",
    "mapped-metric": "placed_order",
    "review": "48213907",
    "tracking-setting": "ABC123",
    "webhook-topic": "event:klaviyo.sent_sms",
}
# Resources that stand for what is done to another one have the id of that.
_ACTIONS: Final = r"-(clone|render|send-job|recipient-estimation(-job)?)$"
_SHORT: Final = ("flow", "form", "list", "metric", "segment", "template", "flow-message")


def id_of(type_: str) -> str:
    """An id that looks like those of a JSON:API type; always the same one."""
    type_ = re.sub(_ACTIONS, "", type_)
    if (known := _IDS.get(type_)) is not None:
        return known
    digest = hashlib.sha256(type_.encode()).digest()
    if type_ in ("tag", "tag-group"):
        return str(uuid.UUID(bytes=digest[:16], version=4))
    letters = base64.b32encode(digest).decode()
    return letters[:6] if type_ in _SHORT else f"01J{letters[:23]}"


def said_of(type_: str, name: str) -> str | None:
    """What a field holds of a resource of that type; None if nothing is known of it."""
    return _OF.get((type_, name))


def allowed(values: list[Any] | tuple[Any, ...]) -> Any:
    """The allowed value that an example shows."""
    given = [value for value in values if value is not None]
    return next((value for value in _CHOICES if value in given), given[0])


class Samples:
    """Makes values of a document's schemas.

    Args:
        facts: the document.
        items: how many items a list has in which nothing says how many there must be.
        optional: fields to show of an object beside its required ones, as far as they tell something.
    """

    def __init__(self, facts: Normalised, *, items: int, optional: int) -> None:
        self._facts = facts
        self._items = items
        self._optional = optional

    def fields(
        self,
        found: list[tuple[str, FieldFacts]],
        model: ModelFacts,
        depth: int = 0,
        owner: str = "",
    ) -> dict[str, Any]:
        """Values of the required fields, and of some that tell what the object is for."""
        chosen = [(name, field) for name, field in found if field.required]
        if depth and model.type is not None:  # Klaviyo wants one identifier at least of a profile
            chosen += [pair for pair in found if pair[0] == "email" and pair not in chosen]
        rest = [pair for pair in found if not pair[1].required and pair[0] not in ("meta", "links")]
        rest.sort(key=lambda pair: self._rank(pair[1]))
        wanted = self._optional - len(chosen) if depth == 0 else 0
        telling = [pair for pair in rest if pair[1].name in _TELLING]
        chosen += telling[: max(wanted, 0 if chosen else 1)]
        if not chosen:
            chosen = rest[:1]
        return {
            name: self._field(field, model, depth, owner) for name, field in dict(chosen).items()
        }

    def _rank(self, field: FieldFacts) -> tuple[int, bool, str]:
        known = _TELLING.index(field.name) if field.name in _TELLING else len(_TELLING)
        return known, "$ref" in str(field.schema), field.name

    def _field(self, field: FieldFacts, model: ModelFacts, depth: int, owner: str) -> Any:
        if field.json == "id" and model.type is not None and "enum" not in field.schema:
            return id_of(model.type)
        known = said_of(model.type or owner, field.name)
        if known is not None and field.schema in _TEXT:
            return known
        if field.refers_to and "$ref" not in str(field.schema):
            target = id_of(field.refers_to)
            return [target] if field.many else target
        return self.value(field.schema, field.name, field.stated, depth)

    def value(self, schema: Schema, name: str, stated: Schema, depth: int = 0) -> Any:
        """A value of a normalised schema.

        Args:
            schema: the schema.
            name: of the field that has it.
            stated: the field's schema as the document has it, for bounds.
            depth: how many objects it is in.
        """
        if "$ref" in schema:
            return self._object(schema["$ref"].rpartition("/")[2], name, depth)
        if members := schema.get("oneOf"):
            kinds = [member for member in members if member != {"type": "null"}]
            values = [self.value(member, name, stated, depth) for member in kinds]
            return min(values, key=lambda value: len(repr(value)))
        if "const" in schema:
            return schema["const"]
        if choices := schema.get("enum"):
            return allowed(choices)
        if schema.get("type") == "array":
            return self._list(schema, name, stated, depth)
        return _scalar(schema, name, stated)

    def _object(self, class_: str, name: str, depth: int) -> Any:
        known = _WORDS.get(name)
        if class_ == FREE:
            return known if isinstance(known, dict) else {}
        if class_ == "Ref":
            type_ = next((t for t in self._facts.answers if t.split("-")[-1] == name), name)
            return {"type": type_, "id": id_of(type_)}
        model = self._facts.by_name.get(class_)
        if model is None or depth > _DEEPEST:
            return {}
        return self.fields([(f.name, f) for f in model.fields.values()], model, depth + 1, name)

    def _list(self, schema: Schema, name: str, stated: Schema, depth: int) -> list[Any]:
        known = _WORDS.get(name)
        items: Schema = schema.get("items", {})
        if isinstance(known, list) and items == _STRING:
            return known
        least = int(stated.get("minItems") or 0)
        if depth == 0 or "$ref" not in str(items):
            least = max(least, 1)
        count = max(least, min(self._items, int(stated.get("maxItems") or self._items)))
        one = self.value(items, _singular(name), {}, depth)
        return [one] * count


def _singular(name: str) -> str:
    if name.endswith("ies"):
        return f"{name.removesuffix('ies')}y"
    return name if name.endswith("ss") else name.removesuffix("s")


def _scalar(schema: Schema, name: str, stated: Schema) -> Any:
    kind = schema.get("type")
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        known = _WORDS.get(name)
        number = known if isinstance(known, (int, float)) else 1
        low, high = stated.get("minimum", number), stated.get("maximum", number)
        number = max(low, min(high, number))
        return int(number) if kind == "integer" else number
    form = schema.get("format") or stated.get("format")
    if form in _MOMENTS:
        return _MOMENTS[str(form)]
    text = text_of(name)
    return text[: int(stated.get("maxLength") or len(text))]


_MOMENTS: Final = {
    "date-time": "2026-11-27T09:00:00+00:00",
    "date": "2026-11-27",
    "time": "09:00:00",
    "uri": "https://example.com/mugs",
    "uuid": str(uuid.UUID(int=0x5F0C2A7E8B4D4C1B9A6E3D2F1B0A9C8D)),
}
_TEXTS: Final[tuple[tuple[str, Callable[[re.Match[str]], str]], ...]] = (
    (r"(?:.+_)?metric_id", lambda match: id_of("metric")),
    (r"(.+)_id", lambda match: id_of(match[1].replace("_", "-"))),
    (r"(?:.+_)?(?:url|href|src|link)", lambda match: "https://example.com/mugs"),
    (r"(?:.+_)?email", lambda match: "ada@example.com"),
    (r"(?:.+_)?(?:color|hex)", lambda match: "#0A2540"),
    (r"(?:.+_)?(?:number|phone)", lambda match: "+15005550006"),
    (r"(?:.+_)?name", lambda match: "Autumn sale"),
    (r"(?:.+_)?country", lambda match: "GB"),
    (r"(?:.+_)?(?:at|date|datetime)", lambda match: "2026-11-27T09:00:00+00:00"),
)


def text_of(name: str) -> str:
    """What a text field of that Python name holds."""
    if isinstance(known := _WORDS.get(name), str):
        return known
    for pattern, made in _TEXTS:
        if (match := re.fullmatch(pattern, name)) is not None:
            return made(match)
    return name.replace("_", " ")
