"""TLS with a certificate of the sandbox's own making (extra `sandbox`)."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Sequence

from ..errors import ConfigurationError


class OwnCertificate:
    """An authority that nobody knows, and a certificate of it for the sandbox.

    Args:
        names: host names and addresses that the certificate is for, e.g. `["a.klaviyo.com"]`; besides
            `localhost` and the loopback addresses.

    Raises:
        ConfigurationError: the extra is missing, or a name is none.
    """

    def __init__(self, names: Sequence[str] = ()) -> None:
        try:
            import trustme
        except ImportError:
            raise ConfigurationError(
                "TLS needs another package: pip install 'klaviyo-async[sandbox]'"
            ) from None
        authority = trustme.CA()
        try:
            certificate = authority.issue_cert("localhost", "127.0.0.1", "::1", *map(_name, names))
        except ValueError as error:
            raise ConfigurationError(f"no certificate can be made for {names}: {error}") from None
        self.authority: str = authority.cert_pem.bytes().decode()
        """The authority's certificate as PEM: what clients have to trust."""
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        """What the sandbox serves with."""
        certificate.configure_cert(self.context)


def _name(name: str) -> str:
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        return name
