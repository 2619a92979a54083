"""Writes a Parquet file with bodies of `criteria` in a PUT, to try the other examples with. One in ten has a fault.

    pip install pyarrow
    python bodies.py recorded.parquet 100000
"""

from __future__ import annotations

import json
import sys
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

ROWS_OF_A_GROUP = 50_000


def body(index: int) -> str:
    """Returns a body."""
    put: dict[str, Any] = {
        "name": f"criteria {index % 1000}",
        "active": index % 3 > 0,
        "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": [f"+3222{index % 1_000_000:06}", "+3222345679"]},
        "timeSchedule": {"level": "User", "name": "Every Friday", "type": "Time"},
        "holidaySchedule": None,
    }
    if index % 10 == 0:
        put["actve"] = put.pop("active")
    if index % 50 == 0:
        put["fromDnCriteria"]["selection"] = "Some"
    return json.dumps(put)


def main() -> None:
    """Writes the file, some groups of rows at a time."""
    path, rows = sys.argv[1], int(sys.argv[2])
    schema = pa.schema({"id": pa.int64(), "body": pa.string()})
    with pq.ParquetWriter(path, schema) as file:
        for begin in range(0, rows, ROWS_OF_A_GROUP):
            ids = range(begin, min(begin + ROWS_OF_A_GROUP, rows))
            file.write(pa.table({"id": ids, "body": [body(index) for index in ids]}, schema=schema))


if __name__ == "__main__":
    main()
