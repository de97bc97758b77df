"""A script without `await`: profiles of a CSV file go in, and what Klaviyo has of them comes out.

python blocking_script.py customers.csv
"""

import csv
import sys
from collections.abc import Iterator

from klaviyo_async import F
from klaviyo_async.blocking import KlaviyoClient


def customers(path: str) -> Iterator[dict[str, str]]:
    """Rows of the file; any iterable does, such as the cursor of a database."""
    with open(path, newline="", encoding="utf-8") as file:  # noqa: PTH123
        yield from csv.DictReader(file)


def main(path: str) -> None:
    with KlaviyoClient.from_env() as klaviyo:
        report = klaviyo.jobs.import_profiles(customers(path))
        print(report.delivered, "imported,", report.rejected, "rejected")
        for letter in report.rejections[:5]:
            print("  ", letter.reason)
        for row in customers(path):
            for found in klaviyo.profiles.get_profiles(filter=F.email == row["email"]):
                print(found.id, found.email, found.first_name)


if __name__ == "__main__":
    main(sys.argv[1])
