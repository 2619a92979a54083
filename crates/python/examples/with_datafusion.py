"""Validates the bodies of a Parquet file, and counts the findings of each rule with DataFusion.

    pip install linecard datafusion pyarrow
    python with_datafusion.py recorded.parquet criteria PUT
"""

from __future__ import annotations

import sys

import linecard
import pyarrow as pa
from datafusion import SessionContext


def main() -> None:
    """Prints how often each rule is broken."""
    path, object, method = sys.argv[1:]
    context = SessionContext()
    recorded = context.read_parquet(path).select("id", "body")
    validated = pa.RecordBatchReader.from_stream(linecard.validate_arrow(recorded, object, method, keep=["id"]))
    context.from_arrow(validated, name="validated")
    query = """
        SELECT finding['rule'] AS rule, count(*) AS count FROM (SELECT unnest(findings) AS finding FROM validated)
        GROUP BY finding['rule'] ORDER BY rule
    """
    for row in context.sql(query).to_pylist():
        print(row["rule"], row["count"])


if __name__ == "__main__":
    main()
