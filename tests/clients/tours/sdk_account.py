"""Of the Python SDK: the account, tags, webhooks, flows, forms, reviews, and what asks to be forgotten."""

from __future__ import annotations

from typing import Any

from tests.clients.tours.recorder import Recorder, linkage, pages, resource


def tour(api: Any, recorder: Recorder) -> None:
    """All of it; each part needs those before."""
    _account(api, recorder)
    _tags(api, recorder)
    _webhooks(api, recorder)
    _flows(api, recorder)
    _others(api, recorder)


def _account(api: Any, recorder: Recorder) -> None:
    with recorder.step("get_accounts"):
        (account,) = api.Accounts.get_accounts().data
        assert account.attributes.timezone
        assert account.attributes.public_api_key == account.id
    with recorder.step("get_account"):
        assert api.Accounts.get_account(account.id).data.id == account.id


def _tags(api: Any, recorder: Recorder) -> None:
    step, tags = recorder.step, api.Tags
    with step("create_tag"):
        tag = tags.create_tag(resource("tag", name="summer")).data
        assert tag.attributes.name == "summer"
    with step("get_tag_group_for_tag"):
        assert tags.get_tag_group_for_tag(tag.id).data.attributes.default is True
    with step("create_tag_group"):
        group = tags.create_tag_group(resource("tag-group", name="Seasons", exclusive=True)).data
        assert group.attributes.exclusive is True
    with step("create_tag: of a group"):
        related = {"tag-group": {"data": {"type": "tag-group", "id": group.id}}}
        winter = tags.create_tag(resource("tag", name="winter", relationships=related)).data
        assert [each.id for each in tags.get_tags_for_tag_group(group.id).data] == [winter.id]
    with step("tag_lists"):
        target = api.Lists.get_lists(page_size=1).data[0].id
        tags.tag_lists(tag.id, linkage("list", target))
        assert [each.id for each in tags.get_list_ids_for_tag(tag.id).data] == [target]
        (got,) = api.Lists.get_tags_for_list(target).data
        assert got.attributes.name == "summer"
    with step("remove_tag_from_lists"):
        tags.remove_tag_from_lists(tag.id, linkage("list", target))
        assert tags.get_list_ids_for_tag(tag.id).data == []
    with step("update_tag"):
        tags.update_tag(tag.id, resource("tag", id=tag.id, name="autumn"))
        assert tags.get_tag(tag.id).data.attributes.name == "autumn"
    with step("get_tags: all pages"):
        for number in range(60):
            tags.create_tag(resource("tag", name=f"tag {number}"))
        assert len(pages(tags.get_tags)) == 62
    with step("delete_tag"):
        tags.delete_tag(tag.id)
        assert len(pages(tags.get_tags, filter="starts-with(name,'tag ')")) == 60


def _webhooks(api: Any, recorder: Recorder) -> None:
    step, webhooks = recorder.step, api.Webhooks
    with step("get_webhook_topics"):
        topics = [each.id for each in webhooks.get_webhook_topics().data]
        assert topics
    with step("create_webhook"):
        hook = webhooks.create_webhook(
            resource(
                "webhook",
                name="orders",
                endpoint_url="https://hooks.example.com/secret",
                secret_key="s" * 32,
                relationships={"webhook-topics": linkage("webhook-topic", topics[0])},
            )
        ).data
        assert hook.attributes.name == "orders"
    with step("get_webhook"):
        got = webhooks.get_webhook(hook.id, include=["webhook-topics"])
        assert "secret" not in got.data.attributes.endpoint_url
        assert [each.id for each in got.included] == [topics[0]]
    with step("update_webhook"):
        body = resource("webhook", id=hook.id, enabled=False)
        assert webhooks.update_webhook(hook.id, body).data.attributes.enabled is False
    with step("delete_webhook"):
        webhooks.delete_webhook(hook.id)
        assert webhooks.get_webhooks().data == []


def _flows(api: Any, recorder: Recorder) -> None:
    step, flows = recorder.step, api.Flows
    with step("create_flow"):
        wait = {
            "type": "time-delay",
            "temporary_id": "one",
            "links": {"next": None},
            "data": {"unit": "days", "value": 3, "secondary_value": None},
        }
        news = api.Lists.get_lists(page_size=1).data[0].id
        definition = {
            "triggers": [{"type": "list", "id": news}],
            "entry_action_id": "one",
            "actions": [wait],
        }
        flow = flows.create_flow(resource("flow", name="Welcome", definition=definition)).data
        assert (flow.attributes.name, flow.attributes.status) == ("Welcome", "draft")
    with step("update_flow"):
        body = resource("flow", id=flow.id, status="live")
        assert flows.update_flow(flow.id, body).data.attributes.status == "live"
    with step("get_flows"):
        got = flows.get_flows(filter="equals(status,'live')").data
        assert [each.attributes.name for each in got] == ["Welcome"]
    with step("delete_flow"):
        flows.delete_flow(flow.id)
        assert flows.get_flows().data == []


def _others(api: Any, recorder: Recorder) -> None:
    step = recorder.step
    with step("get_forms"):
        assert api.Forms.get_forms().data == []
    with step("get_reviews: through a 429 and a 503"):
        # The test has the sandbox answer so before it answers truly.
        assert api.Reviews.get_reviews().data == []
    with step("create_web_feed"):
        feed = api.Web_Feeds.create_web_feed(
            resource(
                "web-feed",
                name="offers",
                url="https://shop.example.com/feed.json",
                request_method="get",
                content_type="json",
            )
        ).data
        assert [each.id for each in api.Web_Feeds.get_web_feeds().data] == [feed.id]
    with step("create_back_in_stock_subscription"):
        api.Catalogs.create_back_in_stock_subscription(
            resource(
                "back-in-stock-subscription",
                channels=["EMAIL"],
                profile=resource("profile", email="waits@example.com"),
                relationships={
                    "variant": {
                        "data": {
                            "type": "catalog-variant",
                            "id": "$custom:::$default:::sku-0-red",
                        }
                    }
                },
            )
        )
    with step("request_profile_deletion"):
        before = len(api.Profiles.get_profiles(filter='equals(email,"ada@example.com")').data)
        api.Data_Privacy.request_profile_deletion(
            resource(
                "data-privacy-deletion-job", profile=resource("profile", email="ada@example.com")
            )
        )
        after = len(api.Profiles.get_profiles(filter='equals(email,"ada@example.com")').data)
        assert (before, after) == (1, 0)
