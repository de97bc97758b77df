"""One client for the whole process, in a Flask app; Django's views under WSGI do it alike.

`flask --app web_flask run`, or `gunicorn --preload --threads 8 web_flask:app`.
"""

import logging

from flask import Flask, Response, jsonify

from klaviyo_async import (
    DeadlineExceeded,
    KlaviyoError,
    NotFoundError,
    RateLimitWouldExceedDeadline,
)
from klaviyo_async.blocking import KlaviyoClient

log = logging.getLogger(__name__)

# Made at import: nothing is opened before the first call, and each worker that is forked begins anew.
klaviyo = KlaviyoClient.from_env(deadline=2.0)  # who waits for a page waits no longer

app = Flask(__name__)


@app.get("/profiles/<profile_id>")
def profile(profile_id: str) -> tuple[Response, int, dict[str, str]]:
    try:
        found = klaviyo.profiles.get_profile(profile_id)
    except NotFoundError:
        return jsonify(), 404, {}
    except RateLimitWouldExceedDeadline as error:
        return jsonify(), 503, {"Retry-After": f"{error.wait:.0f}"}
    except DeadlineExceeded:
        return jsonify(), 504, {}  # Klaviyo takes too long
    except KlaviyoError as error:  # it cannot be reached, is not well, has refused the key...
        log.warning("%s", error)
        return jsonify(), 502, {}
    return jsonify(id=found.id, email=found.email or None), 200, {}
