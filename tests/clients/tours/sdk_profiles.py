"""Of the Python SDK: profiles, their bulk jobs, filters, lists and consent."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.clients.tours.recorder import Recorder, linkage, pages, refused, resource

MANY = 300


def tour(api: Any, recorder: Recorder) -> None:
    """All of it; each part needs those before."""
    ada = _profiles(api, recorder)
    _changed(api, recorder, ada)
    target = _many_profiles(api, recorder)
    _paged(api, recorder, target)
    _filters(api, recorder)
    _lists(api, recorder)
    _consent(api, recorder)
    _suppressed(api, recorder)


def _profiles(api: Any, recorder: Recorder) -> Any:
    """One profile that is made and read; the profile."""
    step, profiles = recorder.step, api.Profiles
    body = resource(
        "profile",
        email="ada@example.com",
        first_name="Ada",
        location={"city": "London"},
        properties={"plan": "gold", "visits": 3},
    )
    ada = None
    with step("create_profile"):
        ada = profiles.create_profile(body).data
        assert (ada.type, ada.attributes.email) == ("profile", "ada@example.com")
        assert ada.attributes.properties == {"plan": "gold", "visits": 3}
        assert ada.attributes.location.city == "London"
        assert ada.attributes.location.country is None
        assert ada.attributes.created.tzinfo is not None
    with step("create_profile: one that is there"):
        assert refused(profiles.create_profile, body) == 409
    with step("create_profile: no address"):
        assert refused(profiles.create_profile, resource("profile", email="nobody")) == 400
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
        assert refused(profiles.get_profile, "01ARZ3NDEKTSV4RRFFQ69G5FAV") == 404
    return ada


def _changed(api: Any, recorder: Recorder, ada: Any) -> None:
    step, profiles = recorder.step, api.Profiles
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
        assert refused(profiles.get_profile, bob.id) == 404


def _many_profiles(api: Any, recorder: Recorder) -> Any:
    """Three hundred profiles by a bulk job; the list that they were put on."""
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
    target = None
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
        done = profiles.get_bulk_import_profiles_job(job.id).data.attributes
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
    return target


def _paged(api: Any, recorder: Recorder, target: Any) -> None:
    step, profiles = recorder.step, api.Profiles
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
        assert refused(lists.get_list, fans.id) == 404


def _marketing(api: Any, email: str) -> Any:
    """What a profile says of marketing by email."""
    (profile,) = api.Profiles.get_profiles(
        filter=f'equals(email,"{email}")', additional_fields_profile=["subscriptions"]
    ).data
    return profile.attributes.subscriptions.email.marketing


def _somebody(email: str, **more: Any) -> dict[str, Any]:
    return {"data": [{"type": "profile", "attributes": {"email": email, **more}}]}


def _consent(api: Any, recorder: Recorder) -> None:
    step, profiles = recorder.step, api.Profiles

    yes = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}
    with step("bulk_subscribe_profiles"):
        news = api.Lists.create_list(resource("list", name="News")).data
        related = {"list": {"data": {"type": "list", "id": news.id}}}
        profiles.bulk_subscribe_profiles(
            resource(
                "profile-subscription-bulk-create-job",
                profiles=_somebody("reader@example.com", subscriptions=yes),
                relationships=related,
            )
        )
        assert _marketing(api, "reader@example.com").consent == "SUBSCRIBED"
        (member,) = api.Lists.get_profiles_for_list(news.id).data
        assert member.attributes.email == "reader@example.com"
    with step("bulk_unsubscribe_profiles"):
        no = {"email": {"marketing": {"consent": "UNSUBSCRIBED"}}}
        profiles.bulk_unsubscribe_profiles(
            resource(
                "profile-subscription-bulk-delete-job",
                profiles=_somebody("reader@example.com", subscriptions=no),
                relationships=related,
            )
        )
        assert _marketing(api, "reader@example.com").consent == "UNSUBSCRIBED"


def _suppressed(api: Any, recorder: Recorder) -> None:
    step, profiles = recorder.step, api.Profiles
    with step("bulk_suppress_profiles"):
        job = profiles.bulk_suppress_profiles(
            resource("profile-suppression-bulk-create-job", profiles=_somebody("ada@example.com"))
        ).data
        done = profiles.get_bulk_suppress_profiles_job(job.id).data.attributes
        assert (done.status, done.completed_count) == ("complete", 1)
        (suppressed,) = _marketing(api, "ada@example.com").suppression
        assert suppressed.reason == "USER_SUPPRESSED"
    with step("get_profiles: who is suppressed"):
        path = "subscriptions.email.marketing.suppression.reason"
        got = profiles.get_profiles(filter=f'equals({path},"USER_SUPPRESSED")').data
        assert [each.attributes.email for each in got] == ["ada@example.com"]
    with step("bulk_unsuppress_profiles"):
        job = profiles.bulk_unsuppress_profiles(
            resource("profile-suppression-bulk-delete-job", profiles=_somebody("ada@example.com"))
        ).data
        done = profiles.get_bulk_unsuppress_profiles_job(job.id).data.attributes
        assert (done.status, done.completed_count) == ("complete", 1)
        assert _marketing(api, "ada@example.com").suppression == []
