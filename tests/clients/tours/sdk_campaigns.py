"""Of the Python SDK: templates, images, campaigns of both shapes, and reports about them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.clients.tours.recorder import Recorder, pages, resource

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


def tour(api: Any, recorder: Recorder, folder: str) -> None:
    """All of it; each part needs those before."""
    template = _templates(api, recorder)
    _images(api, recorder, folder)
    # From this revision on, audiences and messages of a campaign are resources of their own.
    if api._REVISION < "2026-10-15":
        _campaigns(api, recorder, template)
    else:
        _campaigns_with_audiences(api, recorder)
    _campaigns_listed(api, recorder)
    _reports(api, recorder)


def _templates(api: Any, recorder: Recorder) -> str:
    step, templates = recorder.step, api.Templates
    made = ""
    with step("create_template"):
        body = resource(
            "template",
            name="Hello",
            editor_type="CODE",
            html="<html><body>Hello {{ person.first_name|default:'you' }}</body></html>",
        )
        template = templates.create_template(body).data
        assert template.attributes.name == "Hello"
        made = str(template.id)
    with step("get_template"):
        got = templates.get_template(made).data.attributes
        assert "Hello {{" in got.html
        assert got.text is not None
    with step("render_template"):
        body = resource("template", id=made, context={"person": {"first_name": "Ada"}})
        assert "Hello Ada" in templates.render_template(body).data.attributes.html
    with step("clone_template"):
        copy = templates.clone_template(resource("template", id=made, name="Copy"))
        assert copy.data.attributes.name == "Copy"
    with step("get_templates: the copy"):
        (copy,) = templates.get_templates(filter='equals(name,"Copy")').data
        assert (copy.id == made, "Hello" in copy.attributes.html) == (False, True)
    with step("update_template"):
        body = resource("template", id=copy.id, name="Second")
        assert templates.update_template(copy.id, body).data.attributes.name == "Second"
    with step("get_templates: by name"):
        got = templates.get_templates(filter='equals(name,"Second")').data
        assert [each.id for each in got] == [copy.id]
    with step("delete_template"):
        templates.delete_template(copy.id)
        assert [each.id for each in templates.get_templates().data] == [made]
    with step("create_universal_content"):
        block = {
            "content_type": "block",
            "type": "text",
            "data": {"content": "<p>Bye</p>", "display_options": {}, "styles": {}},
        }
        body = resource("template-universal-content", name="Footer", definition=block)
        footer = templates.create_universal_content(body).data
        assert footer.attributes.name == "Footer"
        assert [each.id for each in templates.get_all_universal_content().data] == [footer.id]
    return made


def _images(api: Any, recorder: Recorder, folder: str) -> None:
    step, images = recorder.step, api.Images
    with step("upload_image_from_file"):
        path = Path(folder) / "dot.png"
        path.write_bytes(PNG)
        made = images.upload_image_from_file(str(path), name="dot").data
        assert made.attributes.format == "png"
        assert made.attributes.image_url.startswith("https://a.klaviyo.com/")
    with step("get_image"):
        got = images.get_image(made.id).data.attributes
        assert (got.name, got.size) == ("dot", len(PNG))
    with step("update_image"):
        body = resource("image", id=made.id, name="point", hidden=False)
        assert images.update_image(made.id, body).data.attributes.name == "point"
    with step("get_images"):
        got = images.get_images(filter="equals(format,'png')").data
        assert [each.attributes.name for each in got] == ["point"]


def _campaigns(api: Any, recorder: Recorder, template: str) -> None:
    step, campaigns = recorder.step, api.Campaigns
    content = {
        "subject": "Spring",
        "preview_text": "is here",
        "from_email": "shop@example.com",
        "from_label": "Shop",
    }
    with step("create_campaign"):
        (audience, *_) = api.Lists.get_lists(filter='equals(name,"News")').data
        message = {
            "type": "campaign-message",
            "attributes": {"definition": {"channel": "email", "label": "m", "content": content}},
        }
        body = resource(
            "campaign",
            name="Spring",
            audiences={"included": [audience.id]},
            **{"campaign-messages": {"data": [message]}},
        )
        campaign = campaigns.create_campaign(body).data
        assert (campaign.attributes.name, campaign.attributes.status) == ("Spring", "Draft")
        assert campaign.attributes.audiences.included == [audience.id]
    with step("get_messages_for_campaign"):
        (message,) = campaigns.get_messages_for_campaign(campaign.id).data
        assert message.attributes.definition["content"]["subject"] == "Spring"
    with step("assign_template_to_campaign_message"):
        body = resource(
            "campaign-message",
            id=message.id,
            relationships={"template": {"data": {"type": "template", "id": template}}},
        )
        del body["data"]["attributes"]
        campaigns.assign_template_to_campaign_message(body)
        assert campaigns.get_template_for_campaign_message(message.id).data is not None
    with step("update_campaign_message"):
        changed = {"channel": "email", "label": "n", "content": {**content, "subject": "May"}}
        body = resource("campaign-message", id=message.id, definition=changed)
        campaigns.update_campaign_message(message.id, body)
        got = campaigns.get_campaign_message(message.id).data.attributes.definition
        assert got["content"]["subject"] == "May"
    _sent(api, recorder, campaign)


def _campaigns_with_audiences(api: Any, recorder: Recorder) -> None:
    step, campaigns = recorder.step, api.Campaigns
    with step("create_campaign"):
        (audience, *_) = api.Lists.get_lists(filter='equals(name,"News")').data
        variation = {
            "definition": {
                "name": "v",
                "details": {"channel": "email", "subject": "Spring", "preview_text": "is here"},
            }
        }
        body = resource(
            "campaign",
            definition={"name": "Spring", "send_settings": {"send_strategy": "immediate"}},
            audiences=[{"temporary_id": "a", "name": "News", "included": [audience.id]}],
            messages=[{"audience_temporary_id": "a", "name": "m", "variations": [variation]}],
        )
        campaign = campaigns.create_campaign(body).data
        assert campaign.attributes.definition.name == "Spring"
    with step("get_messages_for_campaign"):
        (message,) = campaigns.get_messages_for_campaign(campaign.id).data
        assert message.attributes.definition.name == "m"
    with step("get_campaign_audiences_for_campaign"):
        (group,) = campaigns.get_campaign_audiences_for_campaign(campaign.id).data
        assert group.attributes.definition.included == [audience.id]
    with step("get_variations_for_campaign_message"):
        (got,) = campaigns.get_variations_for_campaign_message(message.id).data
        assert got.attributes.definition.details["subject"] == "Spring"
    _sent(api, recorder, campaign)


def _sent(api: Any, recorder: Recorder, campaign: Any) -> None:
    step, campaigns = recorder.step, api.Campaigns
    with step("get_campaign"):
        got = campaigns.get_campaign(campaign.id, include=["campaign-messages"])
        assert (got.data.id, len(got.included)) == (campaign.id, 1)
    with step("clone_campaign"):
        body = resource("campaign", id=campaign.id, new_name="Spring again")
        copy = campaigns.clone_campaign(body).data
        assert copy.id != campaign.id
    with step("refresh_campaign_recipient_estimation"):
        body = {"data": {"type": "campaign-recipient-estimation-job", "id": campaign.id}}
        campaigns.refresh_campaign_recipient_estimation(body)
        job = campaigns.get_campaign_recipient_estimation_job(campaign.id).data
        assert job.attributes.status == "complete"
        got = campaigns.get_campaign_recipient_estimation(campaign.id).data.attributes
        # Of the list's only member, who has unsubscribed since.
        assert got.estimated_recipient_count in (0, 1)
    with step("send_campaign"):
        body = {"data": {"type": "campaign-send-job", "id": campaign.id}}
        sending = campaigns.send_campaign(body).data
        assert sending.id == campaign.id
    with step("get_campaign_send_job"):
        status = campaigns.get_campaign_send_job(campaign.id).data.attributes.status
        assert status in ("queued", "processing", "complete")
    with step("delete_campaign"):
        campaigns.delete_campaign(copy.id)
        try:
            campaigns.get_campaign(copy.id)
        except Exception as error:
            assert getattr(error, "status", None) == 404, error
        else:
            raise AssertionError("it is still there")


def _campaigns_listed(api: Any, recorder: Recorder) -> None:
    step, campaigns = recorder.step, api.Campaigns
    with step("get_campaigns: by channel"):
        emails = pages(campaigns.get_campaigns, filter="equals(messages.channel,'email')")
        assert len(emails) == 1
        assert campaigns.get_campaigns(filter="equals(messages.channel,'sms')").data == []
    with step("get_campaigns: of a name"):
        both = "and(equals(messages.channel,'email'),contains(name,'Spri'))"
        assert len(campaigns.get_campaigns(filter=both).data) == 1


def _reports(api: Any, recorder: Recorder) -> None:
    step, reports = recorder.step, api.Reporting
    with step("query_campaign_values"):
        metric = next(
            each
            for each in api.Metrics.get_metrics().data
            if each.attributes.name == "Placed Order"
        ).id
        about = {
            "statistics": ["opens", "recipients", "open_rate"],
            "timeframe": {"key": "last_12_months"},
            "conversion_metric_id": metric,
        }
        got = reports.query_campaign_values(resource("campaign-values-report", **about)).data
        for row in got.attributes.results:
            assert set(row.statistics) == {"opens", "recipients", "open_rate"}
            assert row.groupings["campaign_id"]
    with step("query_flow_values"):
        got = reports.query_flow_values(resource("flow-values-report", **about)).data
        assert got.attributes.results == []
    with step("query_flow_series"):
        body = resource("flow-series-report", interval="weekly", **about)
        got = reports.query_flow_series(body).data.attributes
        assert (got.results, len(got.date_times) > 0) == ([], True)
    with step("query_segment_values"):
        body = resource(
            "segment-values-report",
            statistics=["total_members"],
            timeframe={"key": "last_30_days"},
        )
        assert reports.query_segment_values(body).data.attributes.results == []
    with step("query_form_values"):
        body = resource(
            "form-values-report", statistics=["submits"], timeframe={"key": "last_30_days"}
        )
        assert reports.query_form_values(body).data.attributes.results == []
