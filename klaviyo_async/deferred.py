"""What is imported when it is first used: names that a package hands out, modules that annotations speak of.

Imports nothing itself, `typing` and `__future__` included: `import klaviyo_async` is to cost next to nothing.
"""

# `typing` would cost more than all the rest; type checkers know the name.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

__all__ = ["Deferred", "deferred_names"]


def deferred_names(
    package: "dict[str, Any]", homes: "Mapping[str, tuple[str, ...]]"
) -> "tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]":
    """What a package needs to import its names when they are first used: `__all__`, `__getattr__`, `__dir__`.

    Args:
        package: its `globals()`, where names are kept once they are known.
        homes: the modules that names come from, absolute or relative to the package, each with its names.
    """
    name_of_package = package["__name__"]
    home_of = {name: home for home, names in homes.items() for name in names}

    def find(name: str) -> "Any":
        home = home_of.get(name)
        if home is None:
            said = f"module {name_of_package!r} has no attribute {name!r}"
            raise AttributeError(said, name=name)
        from importlib import import_module

        package[name] = value = getattr(import_module(home, name_of_package), name)
        return value

    return sorted(home_of), find, lambda: sorted({*package, *home_of})


class Deferred:
    """A module that is imported when something in it is first asked for.

    Annotations are text, and those who resolve them (`typing.get_type_hints`, FastAPI, pydantic) look for
    their names in the module's globals alone, without its `__getattr__`. So what a signature speaks of and few
    programs need is written as an attribute of one of these.

    Args:
        module: its name.
        package: the package that a relative name starts from.
    """

    def __init__(self, module: str, package: str | None = None) -> None:
        self._module = module
        self._package = package

    def __getattr__(self, name: str) -> "Any":
        # What looks for a protocol of Python's (copying, pickling) is no reason to import anything.
        if name.startswith("__"):
            raise AttributeError(f"{self!r} has no attribute {name!r}", name=name, obj=self)
        from importlib import import_module

        value = getattr(import_module(self._module, self._package), name)
        setattr(self, name, value)
        return value

    def __repr__(self) -> str:
        return f"<deferred module {self._module!r}>"
