"""Of the Python SDK: profiles, consent, lists, segments, events, metrics, and the bulk jobs about them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.clients.tours.recorder import Recorder, linkage, pages, resource

MANY = 300


def tour(api: Any, recorder: Recorder) -> None:
    """All of it; each part needs those before."""
    _profiles(api, recorder)
    _many_profiles(api, recorder)
    _filters(api, recorder)
    _lists(api, recorder)
    _consent(api, recorder)
    _events(api, recorder)
    _metrics(api, recorder)
    _segments(api, recorder)


def _profiles(api: Any, recorder: Recorder) -> None:
    step, profiles = recorder.step, api.Profiles
    body = resource(
        "profile",
        email="ada@example.com",
        first_name="Ada",
        location={"city": "London"},
        properties={"plan": "gold", "visits": 3},
    )
    with step("create_profile"):
        ada = profiles.create_profile(body).data
        assert (ada.type, ada.attributes.email) == ("profile", "ada@example.com")
        assert ada.attributes.properties == {"plan": "gold", "visits": 3}
        assert ada.attributes.location.city == "London"
        assert ada.attributes.location.country is None
        assert ada.attributes.created.tzinfo is not None
    with step("create_profile: one that is there"):
        assert _refused(profiles.create_profile, body) == 409
    with step("create_profile: no address"):
        assert _refused(profiles.create_profile, resource("profile", email="nobody")) == 400
    with step("get_profile"):
        found = profiles.get_profile(ada.id)
        assert found.data.attributes.first_name == "Ada"
        assert found.data.links.var_self.startswith("https://a.klaviyo.com/api/profiles/")
    with step("get_profile: fields"):
        found = profiles.get_profile(ada.id, fields_profile=["email"])
        # A dict: the SDK's models cannot do without what was not asked for.
        assert found["data"]["attributes"] == {"email": "ada@example.com"}
    with step("get_profile: consent"):
        found = profiles.get_profile(ada.id, additional_fields_profile=["subscriptions"])
        marketing = found.data.attributes.subscriptions.email.marketing
        assert marketing.consent == "NEVER_SUBSCRIBED"
        assert marketing.can_receive_email_marketing is True
    with step("get_profile: unknown"):
        assert _refused(profiles.get_profile, "01ARZ3NDEKTSV4RRFFQ69G5FAV") == 404
    with step("update_profile"):
        patch = resource("profile", id=ada.id, last_name="Lovelace")
        patch["data"]["meta"] = {
            "patch_properties": {"append": {"seen": "hat"}, "unset": ["visits"]}
        }
        changed = profiles.update_profile(ada.id, patch).data.attributes
        assert (changed.first_name, changed.last_name) == ("Ada", "Lovelace")
        assert changed.properties == {"plan": "gold", "seen": ["hat"]}
    with step("create_or_update_profile: new"):
        bob = profiles.create_or_update_profile(resource("profile", external_id="b-1")).data
        assert bob.attributes.external_id == "b-1"
    with step("create_or_update_profile: known"):
        again = profiles.create_or_update_profile(
            resource("profile", external_id="b-1", title="Mr")
        ).data
        assert (again.id, again.attributes.title) == (bob.id, "Mr")
    merge = {
        "data": {
            "type": "profile-merge",
            "id": ada.id,
            "relationships": {"profiles": linkage("profile", bob.id)},
        }
    }
    with step("merge_profiles"):
        assert profiles.merge_profiles(merge).data.id == ada.id
    with step("get_profile: merged into another"):
        assert _refused(profiles.get_profile, bob.id) == 404


def _many_profiles(api: Any, recorder: Recorder) -> None:
    step, profiles = recorder.step, api.Profiles
    several = [
        {
            "type": "profile",
            "attributes": {
                "email": f"many{number}@example.com",
                "properties": {"number": number},
            },
        }
        for number in range(MANY)
    ]
    with step("create_list for an import"):
        target = api.Lists.create_list(resource("list", name="Imported")).data
        assert target.attributes.name == "Imported"
    with step("bulk_import_profiles"):
        job = profiles.bulk_import_profiles(
            resource(
                "profile-bulk-import-job",
                profiles={"data": several},
                relationships={"lists": linkage("list", target.id)},
            )
        ).data
        assert job.type == "profile-bulk-import-job"
    with step("get_bulk_import_profiles_job"):
        for _ in range(50):
            done = profiles.get_bulk_import_profiles_job(job.id).data.attributes
            if done.status == "complete":
                break
        assert (done.status, done.completed_count, done.failed_count) == ("complete", MANY, 0)
        assert done.total_count == MANY
    with step("get_bulk_import_profiles_jobs"):
        assert [each.id for each in profiles.get_bulk_import_profiles_jobs().data] == [job.id]
    with step("get_profiles_for_bulk_import_profiles_job"):
        call = profiles.get_profiles_for_bulk_import_profiles_job
        assert len(pages(lambda **options: call(job.id, **options), page_size=100)) == MANY
    with step("get_list_for_bulk_import_profiles_job"):
        lists = profiles.get_list_for_bulk_import_profiles_job(job.id)
        assert [each.attributes.name for each in lists.data] == ["Imported"]
    with step("get_errors_for_bulk_import_profiles_job"):
        assert profiles.get_errors_for_bulk_import_profiles_job(job.id).data == []
    with step("get_profiles: all pages"):
        everybody = pages(profiles.get_profiles, page_size=50, sort="email")
        emails = [each.attributes.email for each in everybody]
        assert len(emails) == MANY + 1
        assert emails == sorted(emails)
        numbers = {(each.attributes.properties or {}).get("number") for each in everybody}
        assert numbers >= set(range(MANY))
    with step("get_profiles: from the last page back"):
        first = profiles.get_profiles(page_size=100, sort="email")
        second = profiles.get_profiles(page_size=100, sort="email", page_cursor=first.links.next)
        back = profiles.get_profiles(page_size=100, sort="email", page_cursor=second.links.prev)
        assert [each.id for each in back.data] == [each.id for each in first.data]
    with step("get_profiles_for_list: all pages"):
        call = api.Lists.get_profiles_for_list
        members = pages(lambda **options: call(target.id, **options), page_size=100)
        assert len(members) == MANY
        assert all(each.attributes.joined_group_at is not None for each in members)
    with step("get_list: profile_count"):
        counted = api.Lists.get_list(target.id, additional_fields_list=["profile_count"]).data
        assert counted.attributes.profile_count == MANY


def _filters(api: Any, recorder: Recorder) -> None:
    from klaviyo_api.filter_builder import FilterBuilder  # type: ignore[import-not-found]

    def found(method: str, *condition: Any) -> list[str]:
        builder = FilterBuilder()
        getattr(builder, method)(*condition)
        got = pages(api.Profiles.get_profiles, filter=builder.build(), page_size=100)
        return [each.attributes.email for each in got]

    step = recorder.step
    with step("FilterBuilder.equals"):
        assert found("equals", "email", "many7@example.com") == ["many7@example.com"]
    with step("FilterBuilder.any"):
        several = [f"many{number}@example.com" for number in (1, 2, 299)]
        assert set(found("any", "email", several)) == set(several)
    with step("FilterBuilder.greater_than: a time"):
        past = dt.datetime.now(dt.timezone.utc) - dt.timedelta(days=1)  # noqa: UP017
        assert len(found("greater_than", "created", past)) == MANY + 1
    with step("FilterBuilder.less_than: a time without a zone"):
        assert found("less_than", "created", dt.datetime(2020, 1, 1)) == []
    with step("FilterBuilder: an operator that there is not"):
        try:
            found("contains_any", "email", "many")
        except Exception as error:
            assert getattr(error, "status", None) == 400, error
        else:
            raise AssertionError("it was taken")
    with step("FilterBuilder: two conditions"):
        builder = FilterBuilder()
        builder.equals("external_id", "nobody")
        builder.greater_than("updated", dt.datetime(2020, 1, 1, tzinfo=dt.timezone.utc))  # noqa: UP017
        assert api.Profiles.get_profiles(filter=builder.build()).data == []


def _lists(api: Any, recorder: Recorder) -> None:
    step, lists = recorder.step, api.Lists
    with step("create_list"):
        fans = lists.create_list(resource("list", name="Fans")).data
        assert fans.attributes.opt_in_process in ("single_opt_in", "double_opt_in")
    with step("add_profiles_to_list"):
        ids = [each.id for each in api.Profiles.get_profiles(page_size=5, sort="email").data]
        lists.add_profiles_to_list(fans.id, linkage("profile", *ids))
        members = lists.get_profile_ids_for_list(fans.id).data
        assert {each.id for each in members} == set(ids)
    with step("remove_profiles_from_list"):
        lists.remove_profiles_from_list(fans.id, linkage("profile", ids[0]))
        assert len(lists.get_profiles_for_list(fans.id).data) == 4
    with step("get_lists_for_profile"):
        got = api.Profiles.get_lists_for_profile(ids[1]).data
        assert "Fans" in {each.attributes.name for each in got}
    with step("update_list"):
        changed = lists.update_list(fans.id, resource("list", id=fans.id, name="Friends")).data
        assert changed.attributes.name == "Friends"
    with step("get_lists: by name"):
        got = lists.get_lists(filter='equals(name,"Friends")').data
        assert [each.id for each in got] == [fans.id]
    with step("get_lists: all pages"):
        for number in range(11):
            lists.create_list(resource("list", name=f"List {number}"))
        assert len(pages(lists.get_lists)) == 13
    with step("delete_list"):
        lists.delete_list(fans.id)
        assert _refused(lists.get_list, fans.id) == 404


def _consent(api: Any, recorder: Recorder) -> None:
    step, profiles = recorder.step, api.Profiles

    def consent(email: str) -> Any:
        (profile,) = profiles.get_profiles(
            filter=f'equals(email,"{email}")', additional_fields_profile=["subscriptions"]
        ).data
        return profile.attributes.subscriptions.email.marketing

    def somebody(email: str, **more: Any) -> dict[str, Any]:
        return {"data": [{"type": "profile", "attributes": {"email": email, **more}}]}

    yes = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}
    with step("bulk_subscribe_profiles"):
        news = api.Lists.create_list(resource("list", name="News")).data
        related = {"list": {"data": {"type": "list", "id": news.id}}}
        profiles.bulk_subscribe_profiles(
            resource(
                "profile-subscription-bulk-create-job",
                profiles=somebody("reader@example.com", subscriptions=yes),
                relationships=related,
            )
        )
        assert consent("reader@example.com").consent == "SUBSCRIBED"
        (member,) = api.Lists.get_profiles_for_list(news.id).data
        assert member.attributes.email == "reader@example.com"
    with step("bulk_unsubscribe_profiles"):
        no = {"email": {"marketing": {"consent": "UNSUBSCRIBED"}}}
        profiles.bulk_unsubscribe_profiles(
            resource(
                "profile-subscription-bulk-delete-job",
                profiles=somebody("reader@example.com", subscriptions=no),
                relationships=related,
            )
        )
        assert consent("reader@example.com").consent == "UNSUBSCRIBED"
    with step("bulk_suppress_profiles"):
        job = profiles.bulk_suppress_profiles(
            resource("profile-suppression-bulk-create-job", profiles=somebody("ada@example.com"))
        ).data
        done = profiles.get_bulk_suppress_profiles_job(job.id).data.attributes
        assert (done.status, done.completed_count) == ("complete", 1)
        (suppressed,) = consent("ada@example.com").suppression
        assert suppressed.reason == "USER_SUPPRESSED"
    with step("get_profiles: who is suppressed"):
        path = "subscriptions.email.marketing.suppression.reason"
        got = profiles.get_profiles(filter=f'equals({path},"USER_SUPPRESSED")').data
        assert [each.attributes.email for each in got] == ["ada@example.com"]
    with step("bulk_unsuppress_profiles"):
        job = profiles.bulk_unsuppress_profiles(
            resource("profile-suppression-bulk-delete-job", profiles=somebody("ada@example.com"))
        ).data
        done = profiles.get_bulk_unsuppress_profiles_job(job.id).data.attributes
        assert (done.status, done.completed_count) == ("complete", 1)
        assert consent("ada@example.com").suppression == []


def _events(api: Any, recorder: Recorder) -> None:
    step, events = recorder.step, api.Events

    def order(number: int) -> dict[str, Any]:
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

    with step("create_event"):
        events.create_event(order(0))
        (event,) = events.get_events(include=["metric", "profile"]).data
        assert event.attributes.event_properties["OrderId"] == 0
    with step("create_event: the same again"):
        events.create_event(order(0))
        assert len(events.get_events().data) == 1
    with step("create_event: nobody's"):
        body = order(0)
        body["data"]["attributes"]["profile"]["data"]["attributes"] = {}
        assert _refused(events.create_event, body) == 400
    with step("create_event: another"):
        events.create_event(order(1))
    with step("bulk_create_events"):
        by_buyer: dict[int, list[Any]] = {}
        for number in range(2, 60):
            event_body = order(number)["data"]
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


def _refused(call: Any, *args: Any) -> int:
    """The status of the error that the SDK raises; 0: it did not."""
    try:
        call(*args)
    except Exception as error:  # a class of the SDK's own
        return int(getattr(error, "status", 0) or 0)
    return 0
