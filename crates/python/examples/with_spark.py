"""Validates the bodies of a Parquet file with Spark, and counts the findings of each rule. Each partition is validated by a Python
of its own.

    pip install linecard pyspark pandas pyarrow
    python with_spark.py recorded.parquet criteria PUT
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import linecard
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

SCHEMA = "id long, valid boolean, findings array<struct<severity:string,rule:string,pointer:string,message:string>>"


def validated(recorded: DataFrame, object: str, method: str) -> DataFrame:
    """Validates the column `body`, and keeps the column `id`."""

    def validate(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield pa.record_batch(linecard.validate_arrow(batch, object, method, keep=["id"]))

    return recorded.select("id", "body").mapInArrow(validate, SCHEMA)


def main() -> None:
    """Prints how often each rule is broken."""
    path, object, method = sys.argv[1:]
    # The Python of a partition is this one, unless another is named.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.appName("linecard").getOrCreate()
    findings = validated(spark.read.parquet(path), object, method).selectExpr("inline(findings)")
    for row in findings.groupBy("rule").count().orderBy("rule").collect():
        print(row["rule"], row["count"])
    spark.stop()


if __name__ == "__main__":
    main()
