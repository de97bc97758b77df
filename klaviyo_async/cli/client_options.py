"""The options of all commands that call Klaviyo: what a program says to its client, said on the command line."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar, get_type_hints

import attrs
import typer

from .options import PackageOption, package_meant

__all__ = ["ClientOptions", "takes_client_options"]

T = TypeVar("T")
_PARAMETER: Final = "client"
_OF_CALLS: Final = ("timeout", "deadline", "max_retries")


@attrs.frozen(kw_only=True)
class ClientOptions:
    """Which server is called, by what way and with how much patience; each field is an option."""

    api_key_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="file that holds the key, in place of KLAVIYO_API_KEY"),
    ] = None
    base_url: Annotated[
        str | None,
        typer.Option(metavar="URL", envvar="KLAVIYO_BASE_URL", help="address of the server"),
    ] = None
    proxy: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="HTTP proxy to send requests through; its password is better kept in KLAVIYO_PROXY",
        ),
    ] = None
    trust_env: Annotated[
        bool, typer.Option("--trust-env", help="use the proxy of HTTPS_PROXY, minding NO_PROXY")
    ] = False
    timeout: Annotated[
        float | None, typer.Option(metavar="S", help="seconds that one request may take; 60")
    ] = None
    deadline: Annotated[
        float | None,
        typer.Option(
            metavar="S",
            help="seconds that a call may take: its requests, pauses and waiting for quota",
        ),
    ] = None
    max_retries: Annotated[
        int | None, typer.Option(metavar="N", min=0, help="repeated requests of a call at most; 3")
    ] = None
    max_concurrency: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="requests at a time at most")
    ] = None
    share: Annotated[
        float | None,
        typer.Option(metavar="PART", help="of the quota, for others to have the rest: 0.5"),
    ] = None
    package: PackageOption = None

    @property
    def of_calls(self) -> dict[str, Any]:
        """Those that are options of each call, as far as they were given."""
        found = {name: getattr(self, name) for name in _OF_CALLS}
        return {name: value for name, value in found.items() if value is not None}

    @property
    def generated(self) -> str:
        """The generated package that is meant.

        Raises:
            ConfigurationError: it is none.
        """
        return package_meant(self.package)


def takes_client_options(command: Callable[..., T]) -> Callable[..., T]:
    """A command with the options of :class:`ClientOptions` in place of its parameter `client`.

    Args:
        command: takes them as one.
    """
    hints = get_type_hints(ClientOptions, include_extras=True)
    fields = attrs.fields(ClientOptions)
    own = [
        inspect.Parameter(
            one.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=one.default,
            annotation=hints[one.name],
        )
        for one in fields
    ]
    signature = inspect.signature(command, eval_str=True)
    parameters: list[inspect.Parameter] = []
    for parameter in signature.parameters.values():
        parameters += own if parameter.name == _PARAMETER else [parameter]

    @wraps(command)
    def run(**given: Any) -> T:
        options = {one.name: given.pop(one.name) for one in fields}
        return command(**given, **{_PARAMETER: ClientOptions(**options)})

    run.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    return run
