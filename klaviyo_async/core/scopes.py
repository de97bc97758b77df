"""OAuth scopes: their names, which of them operations need, and what is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from ..deferred import Deferred
from ..errors import ConfigurationError
from .operations import operation_of
from .runtime import Operation

if TYPE_CHECKING:
    from klaviyo_openapi.scopes import Scope as _Stable
    from klaviyo_openapi_beta.scopes import Scope as _Beta

    from . import scopes as here

    Scope: TypeAlias = Literal[_Stable, _Beta]
    """A scope of the stable or the beta revision. At run time any other is taken too: a newer
    revision may have it; `typing.cast(Scope, name)` where type checkers see one that is no literal.
    """
else:
    here = Deferred(__name__)

__all__ = ["Scope", "check_scopes", "scopes_for"]

# RFC 6749, 3.3, but for the comma: Klaviyo's have none, and a list joined by commas is a mistake.
_NONE_HAS: Final = frozenset('",\\')


def scopes_for(
    *operations: str | Operation | Callable[..., Any], package: str = "klaviyo_openapi"
) -> tuple[here.Scope, ...]:
    """The scopes that these need together, from Klaviyo's document.

    Args:
        operations: operations, their names or aliases, or the methods that call them.
        package: the generated package to look in.

    Raises:
        InvalidRequest: there is no such operation.
    """
    found = {scope for one in operations for scope in operation_of(one, package).scopes}
    return cast("tuple[here.Scope, ...]", tuple(sorted(found)))


def check_scopes(scopes: Iterable[here.Scope]) -> tuple[here.Scope, ...]:
    """The scopes, if they can be some; each once.

    Raises:
        ConfigurationError: one is no string, empty, or holds what no scope does: blanks, commas,
            quotes, line ends.
    """
    if isinstance(scopes, str):
        raise ConfigurationError("scopes are a list, not one string: pass scopes.split()")
    found = tuple(dict.fromkeys(scopes))
    for scope in found:
        if not isinstance(scope, str):
            raise ConfigurationError(f"a scope is a string, not {type(scope).__name__}")
        plain = scope.isascii() and scope.isprintable() and " " not in scope
        if not scope or not plain or not _NONE_HAS.isdisjoint(scope):
            raise ConfigurationError(
                f"{scope[:100]!r} is no scope: blanks, commas, quotes and line ends are in none; "
                "pass a list of names, e.g. ['profiles:read', 'events:write']"
            )
    return found


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # The generated packages are imported by those alone who ask for the type at run time.
        if name != "Scope":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        from klaviyo_openapi import scopes as stable
        from klaviyo_openapi_beta import scopes as beta

        globals()[name] = value = Literal[stable.Scope, beta.Scope]
        return value
