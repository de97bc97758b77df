"""What is found in source files, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from klaviyo_openapi._runtime import REVISION

from klaviyo_async.migrate import Finding, scan

DATA = Path(__file__).parent / "data"


def found(source: str) -> list[Finding]:
    return scan(source)


def news(source: str) -> list[str]:
    """The replacements, without those of imports, clients and functions around calls."""
    return [it.new for it in scan(source) if it.kind not in {"import", "client", "function"}]


@pytest.mark.parametrize("name", ["sdk", "legacy"])
def test_golden(name: str) -> None:
    source = (DATA / f"{name}.py.txt").read_text(encoding="utf-8")
    lines = "".join(f"{finding}\n" for finding in scan(source, f"{name}.py"))
    lines = lines.replace(REVISION, "REVISION")
    assert lines == (DATA / f"{name}.found.txt").read_text(encoding="utf-8")


SDK = "from klaviyo_api import KlaviyoAPI\nk = KlaviyoAPI('pk')\n"


@pytest.mark.parametrize(
    ("call", "now"),
    [
        ("k.Profiles.get_profile('x')", "await k.profiles.get_profile('x')"),
        ("k.Profiles.get_profile(id='x')", "await k.profiles.get_profile('x')"),
        ("k.Profiles.get_profile(*a, **b)", "await k.profiles.get_profile(*a, **b)"),
        (
            "k.Profiles.update_profile(body=b, id='x', fields_profile=['email'])",
            "await k.profiles.update_profile('x', b, fields_profile=['email'])",
        ),
        ("k.Events.create_event(event_create_query_v2=e)", "await k.events.create_event(e)"),
        (
            "k.Reporting.query_flow_series(flow_series_request_dto=d)",
            "await k.reporting.query_flow_series(d)",
        ),
        ("k.Events.create_event(nothing=e)", "await k.events.create_event()"),
        (
            "k.Events.create_event(event_create_query_v2_resource_object_query=e)",
            "await k.events.create_event(e)",
        ),
        ("k.Events.get_events(_headers=h)", "await k.events.get_events(options={'headers': h})"),
        ("k.Events.get_events(_request_auth='pk_2')", "await k.events.get_events()"),
        ("k.Campaigns.get_campaigns(f)", "await k.campaigns.get_campaigns(filter=f)"),
        ("k.Custom_Objects.get_data_sources()", "await k.custom_objects.get_data_sources()"),
        (
            "k.Tags.tag_lists('t', {'data': [{'type': 'list', 'id': a}, {'type': 'list'}]})",
            "await k.tags.tag_lists('t', {'data': [{'type': 'list', 'id': a}, {'type': 'list'}]})",
        ),
        (
            "k.Campaigns.send_campaign({'data': {'type': 'campaign-send-job', 'id': c}})",
            "await k.campaigns.send_campaign(c)",
        ),
        (
            "k.Images.upload_image_from_file(file=f, name=n)",
            "await k.images.upload_image_from_file({'file': f, 'name': n})",
        ),
        (
            "k.Client.create_client_event(company_id='A', body=b)",
            "await k.client.create_client_event(b)",
        ),
    ],
)
def test_calls_of_the_sdk(call: str, now: str) -> None:
    assert news(SDK + call) == [now]


@pytest.mark.parametrize(
    "source",
    [
        "import klaviyo_api\nk = klaviyo_api.KlaviyoAPI('pk')\nk.Lists.get_lists()",
        "import klaviyo_api.wrapper as w\nk = w.KlaviyoAPI('pk')\nk.Lists.get_lists()",
        "from klaviyo_api import *\nk = KlaviyoAPI('pk')\nk.Lists.get_lists()",
        "from klaviyo_api import KlaviyoAPI as K\nk = K('pk') if x else K('q')\nk.Lists.get_lists()",
        "import klaviyo_api\ndef f(k: 'klaviyo_api.KlaviyoAPI | None'): k.Lists.get_lists()",
        "from klaviyo_api import KlaviyoAPI\ndef f(k: KlaviyoAPI | None): k.Lists.get_lists()",
        "from klaviyo_api import KlaviyoAPI\ndef f(*, k: 'KlaviyoAPI'): k.Lists.get_lists()",
        "from klaviyo_api import KlaviyoAPI\nif k := KlaviyoAPI('pk'): k.Lists.get_lists()",
        "from klaviyo_api import KlaviyoAPI\nk, n = KlaviyoAPI('pk'), 1\nk.Lists.get_lists()",
        "def f(k): k.Lists.get_lists()",
    ],
)
def test_ways_to_a_client(source: str) -> None:
    assert news(source) == ["await k.lists.get_lists()"]


def test_groups_that_were_put_aside() -> None:
    assert news(SDK + "p = k.Profiles\np.get_profile('x')") == [
        "await klaviyo.profiles.get_profile('x')"
    ]
    source = "from openapi_client.api.lists_api import ListsApi  # klaviyo\nListsApi(c).get_lists()"
    assert news(source) == ["await klaviyo.lists.get_lists()"]


def test_a_generated_client_of_another_api_is_left_alone() -> None:
    assert found("from openapi_client.exceptions import ApiException\nraise ApiException") == []


def test_unknown_methods_have_near_names() -> None:
    (finding,) = [it for it in found(SDK + "k.Events.create_evnt(e)") if it.kind == "unknown"]
    assert finding.new == ""
    assert "klaviyo.events.create_event" in finding.note
    assert str(finding).startswith("<source>:3:1: k.Events.create_evnt(...) -> ?  (")


def test_arguments_that_do_not_exist_are_named() -> None:
    (finding,) = [it for it in found(SDK + "k.Lists.get_lists(page_sice=3)") if it.kind == "call"]
    assert "get_lists takes no page_sice, but page_size" in finding.note


@pytest.mark.parametrize("loop", ["while True:", "for _ in range(9):"])
def test_loops_over_pages(loop: str) -> None:
    source = (
        f"{SDK}{loop}\n  page = k.Lists.get_lists(page_cursor=c, filter=f)\n  c = page.links.next"
    )
    assert news(source) == [
        "async for item in k.lists.get_lists(filter=f)",
        "`async for`, or `await page.next()`",
    ]


def test_a_function_in_a_loop_is_not_in_it() -> None:
    source = f"{SDK}while True:\n  def f(c): return k.Lists.get_lists(page_cursor=c)"
    assert news(source) == ["await k.lists.get_lists(page_cursor=c)"]


@pytest.mark.parametrize(
    ("call", "now"),
    [
        ("KlaviyoAPI('pk', 30, 5)", "KlaviyoClient('pk', max_delay=30, max_retries=4)"),
        ("KlaviyoAPI('pk', max_retries=0)", "KlaviyoClient('pk', max_retries=0)"),
        ("KlaviyoAPI('pk', max_retries=n)", "KlaviyoClient('pk', max_retries=n)"),
        ("KlaviyoAPI('pk', test_host=url)", "KlaviyoClient('pk', base_url=url)"),
        ("KlaviyoAPI(**settings)", "KlaviyoClient(**settings)"),
    ],
)
def test_clients(call: str, now: str) -> None:
    source = f"from klaviyo_api import KlaviyoAPI\n{call}"
    assert [it.new for it in found(source) if it.kind == "client"] == [now]


@pytest.mark.parametrize(
    ("error", "now"),
    [("ApiException", "APIStatusError"), ("ServiceException", "ServerError")],
)
def test_errors(error: str, now: str) -> None:
    source = f"import klaviyo_api, openapi_client\ntry: f()\nexcept openapi_client.{error}: pass"
    assert news(source) == [now]


@pytest.mark.parametrize(
    ("line", "now"),
    [
        (
            "get('https://a.klaviyo.com/api/v1/metrics')",
            "async for item in klaviyo.metrics.get_metrics()",
        ),
        ("get(f'https://a.klaviyo.com/api/v2/list/{i}/')", "await klaviyo.lists.get_list(list_id)"),
        (
            "c.delete('//a.klaviyo.com/api/v2/list/' + i)",
            "await klaviyo.lists.delete_list(list_id)",
        ),
        (
            "delete(b'https://a.klaviyo.com/api/v2/list/x')",
            "await klaviyo.lists.delete_list(list_id)",
        ),
        (
            "delete('//a.klaviyo.com:443//api/v2/list/x')",
            "await klaviyo.lists.delete_list(list_id)",
        ),
        ("delete('//a.klaviyo.com.evil/api/v2/list/x')", None),
        ("c.delete('https://%s/api/v2/list/%s' % (h, i))", None),
        ("c.delete('%s/api/v2/list/%s' % (h, i))", "await klaviyo.lists.delete_list(list_id)"),
        ("c.delete('/api/v2/list/{}'.format(i))", "await klaviyo.lists.delete_list(list_id)"),
        ("get('https://a.klaviyo.com/api/v3/lists')", None),
        ("get('https://a.klaviyo.com/api/trackers')", None),
        ("get('https://a.klaviyo.com/api/lists')", None),
        ("get('https://b.example.com/api/v2/lists')", None),
        ("get('/api/v2/tickets')", None),
        ("'''https://a.klaviyo.com/api/v2/lists'''", None),
    ],
)
def test_addresses(line: str, now: str | None) -> None:
    assert news(f"klaviyo = 1\n{line}") == ([] if now is None else [now])


def test_an_address_is_narrowed_by_what_it_is_used_for() -> None:
    url = "URL = 'https://a.klaviyo.com/api/v2/list/x'\n"
    assert news(url + "requests.put(URL)") == [
        'await klaviyo.lists.update_list(list_id, {"id": list_id, "name": name})'
    ]
    (unknown,) = news(url)
    assert unknown.count(" | ") == 2


def test_ours_is_left_alone() -> None:
    source = (
        "from klaviyo_async import KlaviyoClient, NotFoundError\n"
        "async with KlaviyoClient('pk') as klaviyo:\n"
        "    try: await klaviyo.profiles.get_profile('x')\n"
        "    except NotFoundError: pass\n"
    )
    assert found(source) == []


def test_columns_count_characters() -> None:
    (finding,) = [it for it in found(SDK + "x = 'äöü', k.Lists.get_lists()") if it.kind == "call"]
    assert (finding.line, finding.column) == (3, 12)


def test_a_form_feed_ends_no_line() -> None:
    (finding,) = [it for it in found(SDK + "\f\nx = 'ä', k.Lists.get_lists()") if it.kind == "call"]
    assert (finding.line, finding.column) == (4, 10)


@pytest.mark.parametrize("source", ["klaviyo = (", "klaviyo\0", "klaviyo = " + "(" * 10_000])
def test_what_is_no_python(source: str) -> None:
    with pytest.raises(SyntaxError):
        scan(source)


def test_names_given_by_themselves_end() -> None:
    source = SDK + "a = a.b\nb = b or c\nc = b\na.Lists\nb.Lists\n" + "d = d + d\n" * 60
    assert news(source + "get(d)") == []


def test_names_given_by_one_another_in_a_long_row() -> None:
    chain = "".join(f"k{n} = k{n - 1}\n" for n in range(1, 2000))
    source = "from klaviyo_api import KlaviyoAPI\nk0 = KlaviyoAPI('pk')\n" + chain
    assert news(f"{source}k1999.Lists.get_lists()") == ["await k1999.lists.get_lists()"]


@pytest.mark.parametrize(
    "source", ["x = 1" + "+1" * 50_000, "x" + ".a" * 20_000, "x" + "(1)" * 20_000]
)
def test_what_is_nested_too_deeply(source: str) -> None:
    with pytest.raises(SyntaxError, match="nested"):
        scan(f"klaviyo = 1\n{source}")


@pytest.mark.parametrize(
    "line",
    [
        "KlaviyoAPI('pk_secret').Lists.get_lists()",
        "KlaviyoAPI(api_key='pk_secret', access_token='secret')",
        "KlaviyoAPI('pk').Lists.get_lists(_request_auth='pk_secret')",
        "get('https://a.klaviyo.com/api/v1/metrics?api_key=pk_secret')",
        "get('/api/v1/metrics?api_key=pk_secret')",
        "klaviyo.Klaviyo(private_token='pk_secret').Lists.get_lists()",
    ],
)
def test_keys_are_not_repeated(line: str) -> None:
    findings = found(f"import klaviyo\nfrom klaviyo_api import KlaviyoAPI\n{line}")
    assert len(findings) > 1
    assert "secret" not in "".join(map(str, findings))
