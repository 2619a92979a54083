"""The examples run: those of the docstrings, of the README, of the book, and the files of `examples`."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import linecard
import pytest

ROOT = Path(__file__).parents[3]
EXAMPLES = Path(__file__).parents[1] / "examples"
# Engines that have no wheel for each Python.
ENGINES = ["polars", "duckdb"]
MODULES = ["linecard", *(f"linecard.{module.name}" for module in pkgutil.iter_modules(linecard.__path__))]


@pytest.mark.parametrize("name", MODULES)
def test_the_docstrings_run(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0
    assert result.attempted > 0 or name not in {"linecard", "linecard.types", "linecard.models", "linecard.strategies"}


def blocks(page: Path) -> list[tuple[int, str]]:
    """Returns the blocks of Python on a page, each with its line."""
    text = page.read_text(encoding="utf-8")
    return [(text[: found.start()].count("\n") + 1, found[1]) for found in re.finditer(r"^```python\n(.*?)^```", text, re.M | re.S)]


def test_the_readme_runs() -> None:
    [(_, block)] = blocks(Path(__file__).parents[1] / "README.md")
    with pytest.raises(linecard.InvalidBody):
        exec(block, {})


def test_the_page_of_the_book_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    monkeypatch.chdir(tmp_path)
    (tmp_path / "recorded.ndjson").write_text('{"name": "lunch"}\n')
    pq.write_table(pa.table({"id": [1], "body": ['{"name": "lunch", "actve": true}']}), "recorded.parquet")
    ran = 0
    for line, block in blocks(ROOT / "book" / "src" / "guide" / "python.md"):
        if "spark" in block or any(name in block and not find_spec(name) for name in ENGINES):
            # Spark has to run: its example has the same lines, and a test.
            continue
        try:
            exec(block, {"linecard": linecard, "body": b"{}"})
        except Exception as error:
            raise AssertionError(f"python.md, line {line}: {error!r}") from error
        ran += 1
    assert ran >= 8 - sum(not find_spec(name) for name in ENGINES)


needs_spark = pytest.mark.skipif(not find_spec("pyspark") or not which("java"), reason="Spark is tested where pyspark, pandas and Java are")
engines = [
    *(pytest.param(name, marks=pytest.mark.skipif(not find_spec(name), reason=f"{name} has no wheel for this Python")) for name in ENGINES),
    pytest.param("spark", marks=needs_spark),
]


@pytest.mark.parametrize("engine", engines)
def test_an_example_counts_the_findings(engine: str, tmp_path: Path) -> None:
    path = str(tmp_path / "recorded.parquet")
    subprocess.run([sys.executable, EXAMPLES / "bodies.py", path, "1000"], check=True)
    run: list[str | Path] = [sys.executable, EXAMPLES / f"with_{engine}.py", path, "criteria", "PUT"]
    output = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    counts = dict(line.rsplit(" ", 1) for line in output.splitlines())
    assert counts["criteria.put.unknown"] == "100"
    assert counts["criteria-from-dn.selection.put.value"] == "20"
