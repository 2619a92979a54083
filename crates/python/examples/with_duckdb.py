"""Validates the bodies of a Parquet file, and counts the findings of each rule with DuckDB. The file is read as a stream.

    pip install linecard duckdb pyarrow
    python with_duckdb.py recorded.parquet criteria PUT
"""

from __future__ import annotations

import sys

import duckdb
import linecard
import pyarrow as pa


def main() -> None:
    """Prints how often each rule is broken."""
    path, object, method = sys.argv[1:]
    recorded = duckdb.read_parquet(path).select("id", "body")
    validated = pa.RecordBatchReader.from_stream(linecard.validate_arrow(recorded, object, method, keep=["id"]))
    # A connection of its own: the stream is read from the other one meanwhile.
    connection = duckdb.connect()
    connection.register("validated", validated)
    query = "SELECT finding.rule, count(*) FROM (SELECT unnest(findings) AS finding FROM validated) GROUP BY ALL ORDER BY ALL"
    for rule, count in connection.sql(query).fetchall():
        print(rule, count)


if __name__ == "__main__":
    main()
