"""Proves that Spark finds what `validate_arrow` finds, and measures the cost of a row against the number of partitions.

Spark runs as a cluster on this machine: a master, and two workers with a core each, in processes of their own. The bodies are in
memory before the time is taken. `cargo xtask proof spark` builds the wheel, installs it with Spark, and runs this with `--write`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import page
import pyspark

EXAMPLES = Path(__file__).parents[1] / "examples"
sys.path.insert(0, str(EXAMPLES))
os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
os.environ["PYSPARK_PYTHON"] = sys.executable

import bodies  # noqa: E402
import linecard  # noqa: E402
import pyarrow as pa  # noqa: E402
import pyarrow.parquet as pq  # noqa: E402
import with_spark  # noqa: E402
from pyspark.sql import DataFrame, SparkSession  # noqa: E402

PAGE = "book/src/guide/python.md"
ROWS = int(os.environ.get("LINECARD_SPARK_ROWS", "1000000"))
ROUNDS = 3
PARTITIONS = [1, 2, 4, 8, 16, 64]
TARGET = ("criteria", "PUT")


def passed_on(recorded: DataFrame) -> DataFrame:
    """Sends the bodies to Python, and back: the cost of the engine alone."""

    def same(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        yield from batches

    return recorded.select("id", "body").mapInArrow(same, "id long, body string")


def best(run: Callable[[], object]) -> float:
    """Returns the shortest time, in microseconds a row."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        run()
        times.append(time.perf_counter() - begun)
    return min(times) / ROWS * 1e6


def main() -> None:
    """Compares the findings, and prints or writes the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "recorded.parquet")
        sys.argv[1:], arguments = [path, str(ROWS)], sys.argv[1:]
        bodies.main()
        table = pq.read_table(path)

        def alone() -> pa.Table:
            return pa.RecordBatchReader.from_stream(linecard.validate_arrow(table, *TARGET, keep=["id"])).read_all()

        rules = pa.compute.struct_field(alone().column("findings").combine_chunks().flatten(), "rule")
        expected = Counter(rules.to_pylist())
        builder = SparkSession.builder.appName("linecard").master("local-cluster[2,1,1536]")
        settings = {"spark.executor.memory": "1g", "spark.driver.memory": "2g", "spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false"}
        for name, value in settings.items():
            builder = builder.config(name, value)
        spark = builder.getOrCreate()
        spark.sparkContext.setLogLevel("ERROR")
        spark.sparkContext.addPyFile(str(EXAMPLES / "with_spark.py"))
        rows = ["| partitions | Spark alone | with validation | validation | rows a second |", "|---:|---:|---:|---:|---:|"]
        for partitions in PARTITIONS:
            recorded = spark.read.parquet(path).repartition(partitions).cache()
            recorded.count()
            found = with_spark.validated(recorded, *TARGET).selectExpr("inline(findings)").groupBy("rule").count().collect()
            if Counter({row["rule"]: row["count"] for row in found}) != expected:
                sys.exit(f"{partitions} partitions: Spark has other findings")

            def written(frame: DataFrame) -> Callable[[], object]:
                return lambda: frame.write.format("noop").mode("overwrite").save()

            without, with_it = best(written(passed_on(recorded))), best(written(with_spark.validated(recorded, *TARGET)))
            extra = max(with_it - without, 0.0)
            rows.append(f"| {partitions} | {without:.2f} µs | {with_it:.2f} µs | {extra:.2f} µs | {1e6 / with_it:,.0f} |")
            print(rows[-1], flush=True)
            recorded.unpersist(blocking=True)
        spark.stop()
        about = page.machine(f"PySpark {version('pyspark')}", f"pyarrow {version('pyarrow')}")
        part = "\n".join(
            [
                f"{about} {ROWS:,} bodies of {table.nbytes // ROWS} bytes, one in ten with a fault; two workers with a core each.",
                f"Times are by row; without Spark, `validate_arrow` takes {best(alone):.2f} µs in one thread.",
                "",
                *rows,
                "",
            ]
        )
        print(part)
        if "--write" in arguments:
            page.write(PAGE, "spark", part)


if __name__ == "__main__":
    main()
