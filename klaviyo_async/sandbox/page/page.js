// Brings the parts that are marked up to date. Without it, the page is as it was when it was loaded.
"use strict";

const PAUSE = 1500;
const live = document.getElementById("live");
const news = document.getElementById("news");
const button = document.createElement("button");
let on = true;
let under_way = false;

button.type = "button";
live.append(button);
button.addEventListener("click", () => {
  on = !on;
  tell();
});

function tell(problem) {
  button.setAttribute("aria-pressed", String(on));
  button.textContent = problem || (on ? "Live" : "Paused");
  button.className = problem ? "problem" : "";
}

function replace(old, found) {
  // Whoever stands on a link or has scrolled in a table stays there.
  const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
  const scrolled = [...old.querySelectorAll(".scroll")].map((each) => [each.scrollLeft, each.scrollTop]);
  old.replaceChildren(...found.childNodes);
  [...old.querySelectorAll(".scroll")].forEach((each, i) => {
    if (scrolled[i]) [each.scrollLeft, each.scrollTop] = scrolled[i];
  });
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function requests(within) {
  return Number(within.querySelector("#summary dd")?.textContent.replaceAll(",", "") || 0);
}

async function update() {
  if (!on || document.hidden || under_way) return;
  under_way = true;
  try {
    const answer = await fetch(location.pathname + location.search, { signal: AbortSignal.timeout(10000) });
    if (!answer.ok) throw new Error(String(answer.status));
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    const more = requests(found) - requests(document);
    for (const old of document.querySelectorAll("[data-live]")) {
      const now = found.getElementById(old.id);
      const selected = old.contains(getSelection().anchorNode) && !getSelection().isCollapsed;
      if (now && !selected && now.innerHTML !== old.innerHTML) replace(old, now);
    }
    if (more > 0) news.textContent = more === 1 ? "One more request" : `${more} more requests`;
    tell();
  } catch {
    tell("Not reached");
  }
  under_way = false;
}

tell();
setInterval(update, PAUSE);
document.addEventListener("visibilitychange", update);
