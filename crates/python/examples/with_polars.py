"""Validates the bodies of a Parquet file, and counts the findings of each rule with Polars.

    pip install linecard polars
    python with_polars.py recorded.parquet criteria PUT
"""

from __future__ import annotations

import sys

import linecard
import polars as pl


def main() -> None:
    """Prints how often each rule is broken."""
    path, object, method = sys.argv[1:]
    recorded = pl.read_parquet(path, columns=["id", "body"])
    validated = pl.DataFrame(linecard.validate_arrow(recorded, object, method, keep=["id"]))
    findings = validated.select(pl.col("findings").explode()).drop_nulls().unnest("findings")
    for rule, count in findings.group_by("rule").len().sort("rule").iter_rows():
        print(rule, count)


if __name__ == "__main__":
    main()
