"""For programs that trust what certifi has, whatever the environment says: Python imports this first."""

from __future__ import annotations

import os

import certifi

certifi.where = lambda: os.environ["SSL_CERT_FILE"]
