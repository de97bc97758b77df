"""`--before-send MODULE:FUNCTION`: a function of the user's own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError
from ..pipeline.before_send import check_before_send

__all__ = ["function_named"]


def function_named(name: str | None) -> Callable[[Any], Any] | None:
    """The function of a module.

    Args:
        name: `module:function`; the module is looked for in the working directory too. None: there is none.

    Raises:
        ConfigurationError: there is no such function, or its module cannot be imported.
    """
    if name is None:
        return None
    module, found, function = name.partition(":")
    if not (found and module and function):
        raise ConfigurationError(f"--before-send takes MODULE:FUNCTION, not {name}")
    folder = str(Path.cwd())
    sys.path.insert(0, folder)
    try:
        value: Any = import_module(module)
        for part in function.split("."):
            value = getattr(value, part)
    except Exception as error:
        problem = f"{type(error).__name__}: {error}"
    else:
        check_before_send(value)
        return value  # type: ignore[no-any-return]
    finally:
        sys.path.remove(folder)
    raise ConfigurationError(f"--before-send {name} cannot be used: {problem}")
