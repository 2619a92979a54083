"""Batches of Arrow, from three engines."""

from __future__ import annotations

from typing import Any

import linecard
import pyarrow as pa
import pytest

BODIES = ['{"name": "lunch"}', '{"newName": "dinner"}', None, "["]

VALID = [True, False, None, False]


def expected() -> list[Any]:
    findings: list[Any] = []
    for body in BODIES:
        if body is None:
            findings.append(None)
            continue
        report = linecard.validate("criteria", "DELETE", body)
        parts = ("severity", "rule", "pointer", "message")
        findings.append([{part: getattr(found, part) for part in parts} for found in report.findings])
    return findings


@pytest.mark.parametrize(
    "type",
    [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary(), pa.binary_view()],
    ids=str,
)
def test_a_batch_has_the_findings_of_its_bodies(type: pa.DataType) -> None:
    bodies = [body.encode() if body and "binary" in str(type) else body for body in BODIES]
    batch = pa.record_batch({"id": pa.array([1, 2, 3, 4]), "body": pa.array(bodies, type=type)})
    result = pa.record_batch(linecard.validate_arrow(batch, "criteria", "DELETE", keep=["id"]))
    assert result.schema.names == ["id", "valid", "findings"]
    assert result.column("id").to_pylist() == [1, 2, 3, 4]
    assert result.column("valid").to_pylist() == VALID
    assert result.column("findings").to_pylist() == expected()
    result.validate(full=True)


def test_the_bodies_are_not_copied() -> None:
    batch = pa.record_batch({"body": pa.array(BODIES * 1000)})
    result = pa.record_batch(linecard.validate_arrow(batch, "criteria", "DELETE", keep=["body"]))
    addresses = [[buffer.address for buffer in each.column("body").buffers() if buffer] for each in (batch, result)]
    assert addresses[0] == addresses[1]


def test_a_slice_of_a_batch() -> None:
    batch = pa.record_batch({"body": pa.array(BODIES)}).slice(1, 2)
    assert pa.record_batch(linecard.validate_arrow(batch, "criteria", "DELETE")).column("valid").to_pylist() == VALID[1:3]


def test_a_stream_is_validated_batch_by_batch() -> None:
    taken = 0

    def batches() -> Any:
        nonlocal taken
        for _ in range(3):
            taken += 1
            yield pa.record_batch({"body": pa.array(BODIES)})

    reader = pa.RecordBatchReader.from_batches(pa.schema({"body": pa.string()}), batches())
    result = pa.RecordBatchReader.from_stream(linecard.validate_arrow(reader, "criteria", "DELETE"))
    assert taken == 0
    assert result.read_next_batch().column("valid").to_pylist() == VALID
    assert taken == 1
    assert result.read_all().num_rows == 8


def test_polars() -> None:
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({"id": [1, 2, 3, 4], "body": BODIES})
    result = pl.DataFrame(linecard.validate_arrow(frame, "criteria", "DELETE", keep=["id"]))
    rules = result.explode("findings").unnest("findings").filter(pl.col("rule").is_not_null()).get_column("rule")
    assert result.get_column("valid").to_list() == VALID
    assert rules.to_list() == ["criteria.name.delete.required", "criteria.newName.delete.forbidden", "json.syntax"]


def test_duckdb() -> None:
    connection = pytest.importorskip("duckdb").connect()
    connection.register("recorded", pa.table({"id": [1, 2, 3, 4], "body": BODIES}))
    bodies = connection.sql("SELECT id, body FROM recorded WHERE id <> 3")
    result = pa.RecordBatchReader.from_stream(linecard.validate_arrow(bodies, "criteria", "DELETE", keep=["id"]))
    connection.register("validated", result.read_all())
    rows = connection.sql("SELECT finding.rule FROM (SELECT unnest(findings) AS finding FROM validated) ORDER BY ALL").fetchall()
    assert rows == [("criteria.name.delete.required",), ("criteria.newName.delete.forbidden",), ("json.syntax",)]


@pytest.mark.parametrize(
    ("batch", "options", "error", "message"),
    [
        ({"bdoy": BODIES}, {}, linecard.UnknownName, 'there is no column "body"; did you mean bdoy'),
        ({"body": [1, 2]}, {}, TypeError, 'the column "body" has the type Int64; a column of bodies has a string or binary type'),
        ({"body": BODIES, "valid": BODIES}, {"keep": ["valid"]}, ValueError, "the result has a column valid"),
        ({"body": BODIES}, {"keep": ["id"]}, linecard.UnknownName, 'there is no column "id"'),
    ],
)
def test_a_batch_that_cannot_be_validated(batch: Any, options: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        linecard.validate_arrow(pa.record_batch(batch), "criteria", "DELETE", **options)


def test_what_is_not_arrow() -> None:
    with pytest.raises(ValueError, match="__arrow_c_array__"):
        linecard.validate_arrow([], "criteria", "DELETE")  # type: ignore[call-overload]
