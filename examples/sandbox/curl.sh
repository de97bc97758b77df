#!/bin/sh
# An event to the sandbox, its profile back, and what the sandbox says has come. With curl and nothing else.
set -eu
base=${KLAVIYO_BASE_URL:-http://127.0.0.1:8765}

klaviyo() {
    curl --silent --show-error --fail-with-body --globoff \
        --header "Authorization: Klaviyo-API-Key ${KLAVIYO_API_KEY:-pk_curl}" \
        --header "revision: 2026-07-15" --header "Content-Type: application/vnd.api+json" "$@"
}

klaviyo "$base/api/events" --data '{"data": {"type": "event", "attributes": {
    "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
    "profile": {"data": {"type": "profile", "attributes": {"email": "curl@example.com"}}},
    "properties": {"Order": "1001"}, "value": 12.5, "unique_id": "order-1001"}}}'

klaviyo "$base/api/profiles?filter=equals(email,\"curl@example.com\")&fields[profile]=email"
echo

# 200 if one such request came, else 409, and curl fails.
curl --silent --show-error --fail-with-body "$base/sandbox/requests/verify" --data '{
    "operation": "create_event", "status": 202, "count": 1,
    "body": {"data": {"attributes": {"unique_id": "order-1001"}}}}'
echo
