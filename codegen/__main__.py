"""The command line `python -m codegen`, or `klaviyo-codegen`; needs the extra `klaviyo-async[codegen]`."""

from __future__ import annotations

import sys
from typing import Final

from .errors import CodegenError

_NEEDED: Final = ("typer", "openapi_python_client")


def main() -> None:
    """Run the command line; an unusable input is one line on stderr and exit code 2.

    So is a missing extra: installers make a package's scripts whatever extras were asked for.
    """
    try:
        from .cli import app

        app()
    except CodegenError as error:
        message = " ".join(str(error).split())
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        message = "the generator is not installed: pip install 'klaviyo-async[codegen]'"
    else:
        return
    print(f"error: {message}", file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    main()
