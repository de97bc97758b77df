"""Warehouses that dlt loads into, read by drivers of their own; and loads in a thread, beside the server's loop."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

dlt: Any = pytest.importorskip("dlt", reason="dlt is not installed")
duckdb: Any = pytest.importorskip("duckdb", reason="DuckDB is not installed")


class Warehouse:
    """A destination, and a schema in it.

    Args:
        folder: of the test.
        postgres: address of a PostgreSQL server; None: DuckDB.
    """

    def __init__(self, folder: Path, postgres: str | None = None) -> None:
        # Before dlt reads it: it tells its makers of each run.
        os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
        self.folder = folder
        self._postgres = postgres
        self._file = folder / "warehouse.duckdb"
        self.schema = f"klaviyo_{uuid4().hex[:8]}"

    @property
    def destination(self) -> Any:
        if self._postgres is not None:
            return dlt.destinations.postgres(self._postgres)
        return dlt.destinations.duckdb(str(self._file))

    def pipeline(self) -> Any:
        """A pipeline, as a new process has it: what it knows is in the warehouse, and in the test's folder."""
        return dlt.pipeline(
            "klaviyo",
            pipelines_dir=str(self.folder / "pipelines"),
            destination=self.destination,
            dataset_name=self.schema,
        )

    async def load(self, source: Any, **options: Any) -> Any:
        """Run a pipeline, in a thread."""
        return await asyncio.to_thread(lambda: self.pipeline().run(source, **options))

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        """Rows of a query, by a driver that is not dlt's; `{}` is the schema."""
        if self._postgres is not None:
            psycopg2: Any = pytest.importorskip("psycopg2", reason="psycopg2 is not installed")
            base = psycopg2.connect(self._postgres)
        else:
            base = duckdb.connect(str(self._file), read_only=True)
        try:
            cursor = base.cursor()
            cursor.execute(statement.format(self.schema))
            found: list[tuple[Any, ...]] = cursor.fetchall()
            return found
        finally:
            base.close()

    def rows(self, table: str, *columns: str) -> list[dict[str, Any]]:
        """Some columns of all rows; JSON is decoded where it is text."""
        names = ", ".join(f'"{one}"' for one in columns)
        return [
            dict(zip(columns, map(_plain, row), strict=True))
            for row in self.query(f"SELECT {names} FROM {{}}.{table}")
        ]

    def types(self, table: str) -> dict[str, str]:
        """Type of each column."""
        found = self.query(
            "SELECT column_name, data_type FROM information_schema.columns "
            f"WHERE table_schema = '{{}}' AND table_name = '{table}'"
        )
        return {name: kind.lower() for name, kind in found}

    def tables(self) -> set[str]:
        """Names of the tables that are not dlt's own."""
        found = self.query(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = '{}'"
        )
        return {name for (name,) in found if not name.startswith("_dlt")}


def _plain(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("{", "["):
        return json.loads(value)
    return value
