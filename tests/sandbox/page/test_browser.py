"""The page in a real browser: live, by keyboard, for screen readers, in light and dark, without JavaScript."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from klaviyo_async.sandbox import Sandbox

from ...support import Loopback
from ..conftest import Http, event, resource
from .browser import CHROMIUM, Browser, opened
from .conftest import VIEWS, fill

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium"),
]

CONTRAST = """(() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const back = (each) => {
    for (; each; each = each.parentElement) {
      const colour = parse(getComputedStyle(each).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const each of document.querySelectorAll("body *")) {
    if (![...each.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    if (each.closest("meter, script, option") || !each.getClientRects().length) continue;
    const [a, b] = [light(parse(getComputedStyle(each).color)), light(back(each))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push(`${each.tagName} ${each.textContent.slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  return poor;
})()"""


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with opened() as found:
        yield found


async def accessible(browser: Browser) -> list[tuple[str, str]]:
    """Roles and names, as a screen reader is told them."""
    tree = await browser.call("Accessibility.getFullAXTree")
    return [
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in tree["nodes"]
        if not node["ignored"]
    ]


async def test_what_comes_is_shown_at_once(sandbox: Sandbox, http: Http, browser: Browser) -> None:
    await browser.go(sandbox.url)
    await browser.evaluate("window.same = true")
    assert "No requests have come." in await browser.evaluate("document.body.innerText")
    await fill(http)
    await browser.until("document.querySelectorAll('#requests tbody tr').length === 5")
    # Those that came since it last asked.
    assert "more request" in await browser.evaluate("document.getElementById('news').textContent")
    assert await browser.evaluate("window.same") is True
    # Who stands on a link stays there while rows come above it, and who writes is not disturbed.
    await browser.evaluate("document.getElementById('request-2').focus()")
    await http("GET", "/api/tags")
    await browser.until("document.querySelectorAll('#requests tbody tr').length === 6")
    assert await browser.evaluate("document.activeElement.id") == "request-2"
    await browser.evaluate("document.querySelector('input[name=text]').value = 'mine'")
    await browser.evaluate("document.querySelector('#live button').click()")
    assert await browser.evaluate("document.querySelector('#live button').innerText") == "Paused"
    await http("GET", "/api/tags")
    await browser.evaluate("update()")
    assert await browser.evaluate("document.querySelectorAll('#requests tbody tr').length") == 6
    await browser.evaluate("document.querySelector('#live button').click()")
    await http("GET", "/api/tags")
    await browser.until("document.querySelectorAll('#requests tbody tr').length === 8")
    assert await browser.evaluate("document.querySelector('input[name=text]').value") == "mine"
    assert await browser.evaluate("document.querySelector('#to-requests .badge').innerText") == "8"
    assert browser.problems == []


async def test_the_sandbox_is_gone(http: Http, browser: Browser) -> None:
    async with Sandbox() as sandbox:
        await browser.go(sandbox.url)
    await browser.until("document.querySelector('#live button').innerText === 'Not reached'")


async def test_by_keyboard(sandbox: Sandbox, browser: Browser) -> None:
    await browser.go(sandbox.url)
    await browser.press("Tab", 9)
    assert await browser.evaluate("document.activeElement.className") == "skip"
    assert await browser.evaluate("document.activeElement.getBoundingClientRect().left") == 0
    await browser.press("Enter", 13, "\r")
    assert await browser.evaluate("document.activeElement.id") == "main"
    await tabs_to(browser, "forget-requests")
    await tabs_to(browser, "chip-4xx")
    await browser.go(sandbox.url)
    await tabs_to(browser, "to-faults")
    await browser.loads(browser.press("Enter", 13, "\r"))
    await tabs_to(browser, "switch-slow")
    await browser.loads(browser.press(" ", 32, " "))
    assert [fault.kind for fault in sandbox.faults.all()] == ["delay"]
    assert "The fault is on." in await browser.evaluate("document.body.innerText")
    checked = "document.getElementById('switch-slow').getAttribute('aria-checked')"
    assert await browser.evaluate(checked) == "true"


async def tabs_to(browser: Browser, id_: str) -> None:
    """Press the key until an element has the focus, which each shows that has it."""
    seen: set[str] = set()
    for _ in range(60):
        await browser.press("Tab", 9)
        style = "getComputedStyle(document.activeElement).outlineStyle"
        found = await browser.evaluate(f"[document.activeElement.id, {style}]")
        assert found[1] != "none", found
        seen.add(found[0])
        if found[0] == id_:
            return
    raise AssertionError(f"{id_} is not among {seen}")


async def test_for_screen_readers(sandbox: Sandbox, http: Http, browser: Browser) -> None:
    await fill(http)
    await sandbox.deliver(url="http://127.0.0.1:9/x", secret="s")
    seen: set[tuple[str, str]] = set()
    for path in (*VIEWS, "/sandbox/page/requests/1"):
        await browser.go(sandbox.url + path)
        told = await accessible(browser)
        seen.update(told)
        roles = {role for role, _ in told}
        assert {"banner", "navigation", "main", "heading", "link", "button"} <= roles, path
        operable = {"button", "link", "textbox", "combobox", "switch", "meter", "table", "region"}
        assert [role for role, name in told if role in operable and not name.strip()] == []
        levels = await browser.evaluate("[...document.querySelectorAll('h1')].length")
        assert levels == 1
    assert ("switch", "401 for all") in seen
    assert ("meter", "create_list, a minute") in seen
    assert ("region", "Requests") in seen
    assert ("button", "Resend delivery 1") in seen
    assert ("button", "Live") in seen
    assert ("search", "Events") in seen
    assert ("searchbox", "Text in path, body or reason") in seen


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_it_can_be_read(sandbox: Sandbox, http: Http, browser: Browser, scheme: str) -> None:
    await fill(http)
    await http("DELETE", "/api/tags")
    sandbox.fault("status", status=503)
    await http("GET", "/api/tags")
    await sandbox.deliver(url="http://127.0.0.1:9/x", secret="s")
    await browser.call(
        "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}]
    )
    paths = (
        "/?status=4xx&said=on",
        *VIEWS,
        "/sandbox/page/requests/1",
        "/sandbox/page/requests/99",
    )
    for path in paths:
        await browser.go(sandbox.url + path)
        await browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert await browser.evaluate(CONTRAST) == [], path
    back = await browser.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (int(back[4:].split(",")[0]) < 128) == (scheme == "dark")


@pytest.mark.parametrize("width", [320, 768, 1600])
async def test_it_fits(sandbox: Sandbox, http: Http, browser: Browser, width: int) -> None:
    await fill(http)
    await http("GET", f"/api/{'long' * 100}?{'x' * 500}")
    await http("POST", "/api/events", event("m" * 500, properties={"p": "q" * 5000}))
    facts = {"height": 900, "deviceScaleFactor": 1, "mobile": False}
    await browser.call("Emulation.setDeviceMetricsOverride", width=width, **facts)
    for path in (*VIEWS, "/sandbox/page/requests/6", "/sandbox/page/requests/7"):
        await browser.go(sandbox.url + path)
        wide = "document.documentElement.scrollWidth"
        assert await browser.evaluate(wide) <= width, path
    assert (await browser.screenshot()).startswith(b"\x89PNG")


async def test_without_javascript(sandbox: Sandbox, http: Http, browser: Browser) -> None:
    await fill(http)
    await browser.call("Emulation.setScriptExecutionDisabled", value=True)
    await browser.go(sandbox.url)
    text = "document.body.innerText"
    assert "name is required" in await browser.evaluate(text)
    click = "document.getElementById('{}').click()"
    await browser.loads(browser.evaluate(click.format("chip-4xx")))
    assert await browser.evaluate("document.querySelectorAll('#requests tbody tr').length") == 2
    await browser.loads(browser.evaluate(click.format("request-3")))
    assert "name is required" in await browser.evaluate(text)
    await browser.loads(browser.evaluate(click.format("to-faults")))
    await browser.loads(browser.evaluate(click.format("switch-slow")))
    assert len(sandbox.faults.all()) == 1
    await browser.loads(browser.evaluate(click.format("clear-faults")))
    assert not sandbox.faults.all()
    await browser.loads(browser.evaluate(click.format("to-data")))
    await browser.loads(browser.evaluate(click.format("reset")))
    assert sandbox.stats.requests == 0
    assert "Everything is forgotten." in await browser.evaluate(text)
    assert "Live" not in await browser.evaluate(text)


async def test_a_request_is_shown_beside_the_list(
    sandbox: Sandbox, http: Http, browser: Browser
) -> None:
    await fill(http)
    facts = {"width": 1600, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    await browser.call("Emulation.setDeviceMetricsOverride", **facts)
    await browser.go(sandbox.url)
    await browser.press("j", 74, "j")
    assert await browser.evaluate("document.activeElement.id") == "request-5"
    await browser.press("Enter", 13, "\r")
    beside = "document.querySelector('#detail h1')?.innerText"
    await browser.until(f"{beside} === 'Request 5'")
    await browser.press("ArrowDown", 40)
    await browser.press("ArrowDown", 40)
    await browser.until(f"{beside} === 'Request 3'")
    assert "name is required" in await browser.evaluate(
        "document.getElementById('detail').innerText"
    )
    assert await browser.evaluate(CONTRAST) == []
    assert await browser.evaluate("document.documentElement.scrollWidth") <= 1600
    # It stays while others come.
    await http("GET", "/api/tags")
    await browser.until("document.querySelectorAll('#requests tbody tr').length === 6")
    assert await browser.evaluate("document.querySelector('tr.open a').id") == "request-3"
    await browser.press("Escape", 27)
    assert await browser.evaluate("document.activeElement.id") == "request-3"
    assert await browser.evaluate("document.body.className") == ""
    # Where there is no room for both, a link leads to the other page.
    await browser.call("Emulation.setDeviceMetricsOverride", **{**facts, "width": 600})
    await browser.loads(browser.evaluate("document.getElementById('request-2').click()"))
    assert await browser.evaluate("location.pathname") == "/sandbox/page/requests/2"
    assert browser.problems == []


async def test_hostile_bodies_run_nowhere(sandbox: Sandbox, http: Http, browser: Browser) -> None:
    name = "</script><img src=x onerror='window.ran=1'><svg onload='window.ran=1'><script>ran=1</script>"
    await http("POST", "/api/events", event(name, properties={name: name}))
    await http("POST", "/api/lists", resource("list", name=name))
    await http("GET", f"/api/{name}")
    for path in (*VIEWS, "/sandbox/page/requests/1", "/sandbox/page/requests/3"):
        await browser.go(sandbox.url + path)
        assert await browser.evaluate("typeof window.ran") == "undefined"
    await browser.go(sandbox.url)
    # What comes while somebody looks is put in by the script.
    await http("POST", "/api/events", event(name + "2"))
    await browser.until("document.querySelectorAll('#requests tbody tr').length === 4")
    assert await browser.evaluate("typeof window.ran") == "undefined"
    assert await browser.evaluate("document.querySelectorAll('main img, main svg').length") == 0
    assert browser.problems == []


async def test_pages_of_others_change_nothing(
    sandbox: Sandbox, http: Http, browser: Browser, loopback: Loopback
) -> None:
    await http("POST", "/api/lists", resource("list", name="Kept"))
    attack = f"""<iframe src="{sandbox.url}/"></iframe>
      <form method=post action="{sandbox.url}/sandbox/page/reset"></form>"""

    async def attacking(_: web.BaseRequest) -> web.Response:
        return web.Response(text=attack, content_type="text/html")

    loopback.handler = attacking
    await browser.go(loopback.url.replace("127.0.0.1", "localhost"))
    for path in ("reset", "page/reset", "page/forget-requests"):
        sent = f"fetch('{sandbox.url}/sandbox/{path}', {{method: 'POST', mode: 'no-cors', body: '{{}}'}})"
        await browser.evaluate(f"{sent}.then(() => 'sent', String)")
    read: Any = await browser.evaluate(
        f"fetch('{sandbox.url}/sandbox/requests').then(a => a.text(), e => 'refused')"
    )
    assert read == "refused"
    await browser.loads(browser.evaluate("document.forms[0].submit()"))
    assert "has sent this" in await browser.evaluate("document.body.innerText")
    assert len(sandbox.store("pk_one").all("list")) == len(sandbox.journal) == 1
    assert any("frame" in each.lower() for each in browser.problems)
