// Brings what is marked up to date, and shows a request beside the list. Without it, pages are as they were when loaded.
"use strict";

const PAUSE = 1500;
const ROOT = document.currentScript.dataset.root;
const WIDE = matchMedia("(min-width: 80rem)");
const live = document.getElementById("live");
const news = document.getElementById("news");
const view = document.getElementById("view");
const button = document.createElement("button");
let on = true;
let under_way = false;
let pulse = view?.dataset.pulse;

if (live) {
  button.type = "button";
  live.append(button);
  button.addEventListener("click", () => {
    on = !on;
    tell();
  });
}

function tell(problem) {
  button.setAttribute("aria-pressed", String(on));
  button.textContent = problem || (on ? "Live" : "Paused");
  button.className = problem ? "problem" : "";
}

function replace(old, found) {
  // Whoever stands on a link or has scrolled in a table stays there.
  const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
  const scrolled = [...old.querySelectorAll(".scroll")].map((each) => [each.scrollLeft, each.scrollTop]);
  const known = new Set([...old.querySelectorAll("a[id]")].map((each) => each.id));
  old.replaceChildren(...found.childNodes);
  [...old.querySelectorAll(".scroll")].forEach((each, i) => {
    if (scrolled[i]) [each.scrollLeft, each.scrollTop] = scrolled[i];
  });
  for (const each of known.size ? old.querySelectorAll("tbody a[id]") : [])
    if (!known.has(each.id)) each.closest("tr").classList.add("new");
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  mark();
  copiers(old);
}

function latest(within) {
  return Number(within.querySelector(".request")?.id.split("-")[1] || 0);
}

async function load(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(10000) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

async function update() {
  if (!live || !on || document.hidden || under_way) return;
  under_way = true;
  try {
    const now = await load(`${ROOT}sandbox/page/pulse`);
    if (now !== pulse || view.hasAttribute("data-moves")) {
      const text = await load(location.pathname + location.search);
      const found = new DOMParser().parseFromString(text, "text/html");
      const more = latest(found) - latest(document);
      for (const old of document.querySelectorAll("[data-live]")) {
        const fresh = found.getElementById(old.id);
        const selected = old.contains(getSelection().anchorNode) && !getSelection().isCollapsed;
        if (fresh && !selected && fresh.innerHTML !== bare(old)) replace(old, fresh);
      }
      if (more > 0) news.textContent = more === 1 ? "One more request" : `${more} more requests`;
      pulse = now;
    }
    tell();
  } catch {
    tell("Not reached");
  }
  under_way = false;
}

function bare(element) {
  // Without what was put in here.
  const copy = element.cloneNode(true);
  copy.querySelectorAll(".copier").forEach((each) => each.remove());
  copy.querySelectorAll("tr").forEach((each) => each.removeAttribute("class"));
  return copy.innerHTML;
}

// --- a request beside the list

let shown = "";

function mark() {
  for (const each of document.querySelectorAll("#requests tbody tr"))
    each.classList.toggle("open", Boolean(shown) && each.querySelector("a").id === shown);
}

async function open(link) {
  let detail = document.getElementById("detail");
  if (!detail) {
    detail = document.createElement("aside");
    detail.id = "detail";
    detail.setAttribute("aria-label", "The request");
    document.body.append(detail);
  }
  const text = await load(link.href);
  const found = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = "Close";
  close.addEventListener("click", shut);
  found.querySelectorAll(".tools .pager, #news").forEach((each) => each.remove());
  detail.replaceChildren(close, ...found.childNodes);
  detail.scrollTop = 0;
  shown = link.id;
  document.body.classList.add("split");
  copiers(detail);
  mark();
  news.textContent = "Shown beside the list";
}

function shut() {
  const link = document.getElementById(shown);
  shown = "";
  document.body.classList.remove("split");
  document.getElementById("detail").replaceChildren();
  mark();
  link?.focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("#requests tbody a.request");
  if (!link || !WIDE.matches || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  link.focus();
  open(link).catch(() => location.assign(link.href));
});

document.addEventListener("keydown", (event) => {
  const writing = event.target.closest?.("input, textarea, select");
  if (event.key === "Escape" && shown) shut();
  if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && document.querySelector("input[type=search]")) {
    event.preventDefault();
    document.querySelector("input[type=search]").focus();
  }
  const step = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...document.querySelectorAll("main tbody th a")];
  const at = links.indexOf(document.activeElement);
  if (!step || (at < 0 && event.key.length > 1)) return;
  const next = links[at < 0 ? 0 : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (shown && next.matches(".request")) open(next).catch(() => {});
});

// --- copying, and forms that take their time

function copiers(within) {
  for (const block of within.querySelectorAll("pre.copy")) {
    if (block.querySelector(".copier")) continue;
    const text = block.textContent;
    const copy = document.createElement("button");
    copy.type = "button";
    copy.className = "copier";
    copy.textContent = "Copy";
    copy.addEventListener("click", async () => {
      // Where the address is neither loopback nor https, browsers have no clipboard.
      await navigator.clipboard?.writeText(text).then(() => (copy.textContent = "Copied"), () => {});
    });
    if (navigator.clipboard) block.prepend(copy);
  }
}

document.addEventListener("submit", (event) => {
  const sent = event.submitter;
  if (event.target.method === "post" && sent) {
    sent.disabled = true;
    sent.setAttribute("aria-busy", "true");
  }
});
addEventListener("pageshow", () => document.querySelectorAll("[aria-busy]").forEach((each) => (each.disabled = false)));

copiers(document);
document.querySelector("#views a[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
if (live) {
  tell();
  setInterval(update, PAUSE);
  document.addEventListener("visibilitychange", update);
}
