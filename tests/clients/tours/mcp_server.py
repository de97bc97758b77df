"""klaviyo-mcp-server as it is, but through the proxy; for `python -m`."""

from __future__ import annotations

from tests.clients.tours.proxied import through_proxy

if __name__ == "__main__":
    through_proxy()
    from klaviyo_mcp_server.main import main  # type: ignore[import-not-found]

    main()
