"""Everything into DuckDB, and every night what is new: run it again with the same folder.

pip install "klaviyo-async[dlt]" duckdb
KLAVIYO_API_KEY=pk_... python warehouse.py [FOLDER]

Another warehouse is another destination: dlt.destinations.postgres("postgresql://..."), bigquery, snowflake...
"""

import sys
from pathlib import Path

import dlt
import duckdb

from klaviyo_async import KlaviyoClient
from klaviyo_async.export.dlt import klaviyo_source

REPORT = """
    SELECT m.name, count(*) AS events, count(DISTINCT e.profile_id) AS profiles,
           sum((e.event_properties ->> '$."$value"')::double) AS value
    FROM klaviyo.events e JOIN klaviyo.metrics m ON m.id = e.metric_id
    GROUP BY ALL ORDER BY events DESC
"""


def main(folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    base = folder / "warehouse.duckdb"  # DuckDB knows it by that name: the dataset needs another
    klaviyo = KlaviyoClient.from_env()
    pipeline = dlt.pipeline(
        "klaviyo",
        pipelines_dir=str(folder / "pipelines"),
        destination=dlt.destinations.duckdb(str(base)),
        dataset_name="klaviyo",
    )
    export = klaviyo.export("events", "profiles", "metrics", since="730d")
    pipeline.run(klaviyo_source(export))
    for name, report in export.report.streams.items():
        print(f"{name}: {report.rows:,} rows in {report.pages:,} pages")
    with duckdb.connect(str(base), read_only=True) as warehouse:
        for name, events, profiles, value in warehouse.sql(REPORT).fetchall():
            print(f"{name}: {events:,} events of {profiles:,} profiles, {value or 0:,.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "warehouse"))
