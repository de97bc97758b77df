// An event to the sandbox, its profile back, and what the sandbox says has come. Node 18 or later, nothing to install.
import assert from "node:assert/strict";

const base = process.env.KLAVIYO_BASE_URL ?? "http://127.0.0.1:8765";
const headers = {
  Authorization: `Klaviyo-API-Key ${process.env.KLAVIYO_API_KEY ?? "pk_node"}`,
  revision: "2026-07-15",
  "Content-Type": "application/vnd.api+json",
};

async function klaviyo(method, path, body) {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) });
    if (answer.status === 503 && attempt < 5) {
      await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers.get("Retry-After") ?? 1)));
      continue;
    }
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return text ? JSON.parse(text) : null;
  }
}

async function sandbox(path, body) {
  const answer = await fetch(`${base}/sandbox/${path}`, { method: "POST", body: JSON.stringify(body) });
  return [answer.status, await answer.json()];
}

// The first request is refused: what does the program do?
await sandbox("faults", { kind: "status", status: 503, retry_after: "0.01", operation: "create_event" });
const attributes = {
  metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
  profile: { data: { type: "profile", attributes: { email: "node@example.com" } } },
  properties: { Order: "1002" },
  unique_id: "order-1002",
};
await klaviyo("POST", "/api/events", { data: { type: "event", attributes } });

const query = new URLSearchParams({ filter: 'equals(email,"node@example.com")' });
const found = await klaviyo("GET", `/api/profiles?${query}`);
assert.equal(found.data[0].attributes.email, "node@example.com");

const body = { data: { attributes: { unique_id: "order-1002" } } };
const [status, told] = await sandbox("requests/verify", { operation: "create_event", status: 202, body, count: 1 });
assert.equal(status, 200, JSON.stringify(told));
console.log(found.data[0].id, told.requests);
