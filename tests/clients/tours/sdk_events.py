"""Of the Python SDK: events, metrics, aggregates and segments."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.clients.tours.recorder import Recorder, pages, refused, resource


def tour(api: Any, recorder: Recorder) -> None:
    """All of it; each part needs those before."""
    event = _events(api, recorder)
    _bulk_events(api, recorder)
    _one_event(api, recorder, event)
    _metrics(api, recorder)
    _segments(api, recorder)


def _order(number: int) -> dict[str, Any]:
    # Four a day, from the first of May at midnight on.
    at = dt.datetime(2026, 5, 1) + dt.timedelta(hours=6 * number)
    return resource(
        "event",
        properties={"OrderId": number, "Size": "S" if number % 3 else "L"},
        time=f"{at.isoformat()}+00:00",
        value=float(number),
        unique_id=f"order-{number}",
        metric={"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
        profile={
            "data": {
                "type": "profile",
                "attributes": {"email": f"buyer{number % 5}@example.com"},
            }
        },
    )


def _events(api: Any, recorder: Recorder) -> Any:
    """Events one by one; the first."""
    step, events = recorder.step, api.Events

    event = None
    with step("create_event"):
        events.create_event(_order(0))
        (event,) = events.get_events(include=["metric", "profile"]).data
        assert event.attributes.event_properties["OrderId"] == 0
    with step("create_event: the same again"):
        events.create_event(_order(0))
        assert len(events.get_events().data) == 1
    with step("create_event: nobody's"):
        body = _order(0)
        body["data"]["attributes"]["profile"]["data"]["attributes"] = {}
        assert refused(events.create_event, body) == 400
    with step("create_event: another"):
        events.create_event(_order(1))
    return event


def _bulk_events(api: Any, recorder: Recorder) -> None:
    step, events = recorder.step, api.Events
    with step("bulk_create_events"):
        by_buyer: dict[int, list[Any]] = {}
        for number in range(2, 60):
            event_body = _order(number)["data"]
            event_body["attributes"].pop("profile")
            by_buyer.setdefault(number % 5, []).append(event_body)
        events.bulk_create_events(
            resource(
                "event-bulk-create-job",
                **{
                    "events-bulk-create": {
                        "data": [
                            resource(
                                "event-bulk-create",
                                profile=resource("profile", email=f"buyer{buyer}@example.com"),
                                events={"data": several},
                            )["data"]
                            for buyer, several in by_buyer.items()
                        ]
                    }
                },
            )
        )
    with step("get_events: all pages, newest first"):
        got = pages(events.get_events, sort="-datetime", include=["metric", "profile"])
        orders = [each.attributes.event_properties["OrderId"] for each in got]
        assert orders == list(range(59, -1, -1))
    with step("get_events: of a time"):
        got = events.get_events(
            filter="greater-or-equal(datetime,2026-05-02T00:00:00Z),less-than(datetime,2026-05-03)"
        ).data
        assert {each.attributes.event_properties["OrderId"] for each in got} == {4, 5, 6, 7}


def _one_event(api: Any, recorder: Recorder, event: Any) -> None:
    step, events = recorder.step, api.Events
    with step("get_event"):
        one = events.get_event(event.id, include=["profile", "metric"])
        included = {each["type"]: each["attributes"] for each in one.included}
        assert included["profile"]["email"] == "buyer0@example.com"
        assert included["metric"]["name"] == "Placed Order"
        assert one.data.attributes.event_properties["$event_id"] == "order-0"
    with step("get_metric_for_event"):
        assert events.get_metric_for_event(event.id).data.attributes.name == "Placed Order"
    with step("get_profile_for_event"):
        got = events.get_profile_for_event(event.id).data
        assert got.attributes.email == "buyer0@example.com"


def _metrics(api: Any, recorder: Recorder) -> None:
    step, metrics = recorder.step, api.Metrics
    with step("get_metrics"):
        placed = {each.attributes.name: each for each in pages(metrics.get_metrics)}
        assert placed["Placed Order"].attributes.integration is not None
        metric = placed["Placed Order"].id
    with step("get_metric"):
        assert metrics.get_metric(metric).data.attributes.name == "Placed Order"
    with step("get_events: of a metric"):
        got = pages(api.Events.get_events, filter=f'equals(metric_id,"{metric}")')
        assert len(got) == 60
    with step("get_properties_for_metric"):
        got = metrics.get_properties_for_metric(metric).data
        assert {"OrderId", "Size"} <= {each.attributes.label for each in got}
    with step("query_metric_aggregates"):
        answer = metrics.query_metric_aggregates(
            resource(
                "metric-aggregate",
                metric_id=metric,
                measurements=["count", "sum_value", "unique"],
                interval="day",
                filter=[
                    "greater-or-equal(datetime,2026-05-01T00:00:00+00:00)",
                    "less-than(datetime,2026-05-16T00:00:00+00:00)",
                ],
            )
        ).data.attributes
        assert len(answer.dates) == 15
        (row,) = answer.data
        measured = getattr(row.measurements, "actual_instance", row.measurements)
        measured = measured if isinstance(measured, dict) else measured.to_dict()
        assert measured["count"] == [4] * 15
        assert sum(measured["sum_value"]) == sum(range(60))
        assert measured["sum_value"][1] == 4 + 5 + 6 + 7
        assert measured["unique"] == [4] * 15


def _segments(api: Any, recorder: Recorder) -> None:
    step, segments = recorder.step, api.Segments
    condition = {
        "type": "profile-property",
        "property": "email",
        "filter": {"type": "string", "operator": "contains", "value": "ada"},
    }
    definition = {"condition_groups": [{"conditions": [condition]}]}
    with step("create_segment"):
        made = segments.create_segment(
            resource("segment", name="Adas", definition=definition, is_starred=True)
        ).data
        assert (made.attributes.name, made.attributes.is_starred) == ("Adas", True)
        assert made.attributes.is_active is True
    with step("get_segments"):
        assert [each.id for each in segments.get_segments().data] == [made.id]
    with step("update_segment"):
        body = resource("segment", id=made.id, name="All Adas", is_starred=False)
        changed = segments.update_segment(made.id, body).data.attributes
        assert (changed.name, changed.is_starred) == ("All Adas", False)
    with step("get_segment"):
        got = segments.get_segment(made.id, additional_fields_segment=["profile_count"]).data
        assert got.attributes.name == "All Adas"
        assert got.attributes.definition is not None
    with step("delete_segment"):
        segments.delete_segment(made.id)
        assert segments.get_segments().data == []
