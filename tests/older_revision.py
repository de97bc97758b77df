"""The package of an older revision, generated once for all tests and workers that want one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from filelock import FileLock

from codegen.generate import generate

SPEC = Path(__file__).parents[1] / "spec"
OLD = "2026-04-15"


@pytest.fixture(scope="session")
def older_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its folder, which bears the package's usual name; to be copied, not changed."""
    base = tmp_path_factory.getbasetemp()
    # Each worker of pytest-xdist has a folder in one that they share.
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "older-revision"
    package = folder / "klaviyo_openapi"
    with FileLock(f"{folder}.lock"):
        if not package.exists():
            made = folder / "being-made" / "klaviyo_openapi"
            made.parent.mkdir(parents=True, exist_ok=True)
            generate(SPEC / OLD, made, SPEC / "overlay.toml")
            made.rename(package)
    return package
