"""Several threads, with the lock of the interpreter and without it."""

from __future__ import annotations

import json
import sysconfig
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import linecard
import pytest

FAULTY = {"name": 7, "actve": True, "fromDnCriteria": {"phoneNumbers": [1]}}


def test_threads_have_the_reports_of_one_thread() -> None:
    validator = linecard.Validator("criteria", "POST")
    bodies: list[Any] = [json.dumps(FAULTY).encode(), json.dumps(FAULTY), FAULTY, b"{}", b"["] * 200
    alone = [str(validator.validate(body)) for body in bodies]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda body: str(validator.validate(body)), bodies)) == alone


def test_threads_share_a_report() -> None:
    text = json.dumps({f"unknown{number}": [number] for number in range(300)}, indent=1)
    for _ in range(5):
        report = linecard.validate("criteria", "PUT", text)
        expected = report.to_json()
        with ThreadPoolExecutor(8) as pool:
            lines = list(pool.map(lambda index: [(found.line, found.suggestion) for found in report.findings][index], range(64)))
        assert [line for line, _ in lines] == sorted(line or 0 for line, _ in lines)
        assert report.to_json() == expected


@pytest.mark.skipif(bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="there is no lock")
def test_the_lock_is_released_while_a_long_text_is_validated() -> None:
    body = b'{"name": "lunch", "newName": "' + b"x" * 15_000_000 + b'"}'
    steps, is_done = 0, threading.Event()

    def validate() -> None:
        for _ in range(20):
            linecard.validate("criteria", "PUT", body)
        is_done.set()

    thread = threading.Thread(target=validate)
    begun = time.perf_counter()
    thread.start()
    pauses = []
    while not is_done.is_set():
        before = time.perf_counter()
        time.sleep(0)
        pauses.append(time.perf_counter() - before)
        steps += 1
    taken = time.perf_counter() - begun
    thread.join()
    # With the lock held, each validation would be one pause, and there would be about as many steps as validations.
    assert steps > 200, (steps, taken, max(pauses))


def test_ndjson_is_validated_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "recorded.ndjson"
    lines = [b'{"name": "lunch"}' if number % 7 else b'{"newName": 1}' for number in range(20_000)]
    lines[10] = b""
    lines[11] = b'{"name": "' + b"x" * 600_000 + b'"}'
    path.write_bytes(b"\r\n".join(lines))
    alone = [(line.number, line.offset, line.report.to_json()) for line in linecard.validate_ndjson("criteria", "DELETE", path, threads=1)]
    found = linecard.validate_ndjson("criteria", "DELETE", str(path), threads=5)
    assert [(line.number, line.offset, line.report.to_json()) for line in found] == alone
    assert (found.bodies, found.invalid) == (19_999, len(alone))
    numbers = [number for number, _, _ in alone]
    assert numbers == sorted(numbers)
    text = path.read_bytes()
    for number, offset, _ in alone[:50]:
        assert text[offset:].startswith(lines[number - 1])
    everything = list(linecard.validate_ndjson("criteria", "DELETE", path, every_line=True))
    assert len(everything) == 19_999
    long = list(linecard.validate_ndjson("criteria", "DELETE", path, max_body=1000))
    assert [line.report.findings[0].rule for line in long if line.number == 12] == ["json.size"]


def test_lines_are_shared_between_threads(tmp_path: Path) -> None:
    path = tmp_path / "recorded.ndjson"
    path.write_bytes(b"{}\n" * 10_000)
    lines = linecard.validate_ndjson("criteria", "DELETE", path)
    with ThreadPoolExecutor(4) as pool:
        numbers = [number for part in pool.map(lambda _: [line.number for line in lines], range(4)) for number in part]
    assert sorted(numbers) == list(range(1, 10_001))


def test_ndjson_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        linecard.validate_ndjson("criteria", "PUT", tmp_path / "missing.ndjson")
    (tmp_path / "some.ndjson").write_bytes(b"")
    with pytest.raises(ValueError, match="threads is 0"):
        linecard.validate_ndjson("criteria", "PUT", tmp_path / "some.ndjson", threads=0)
    assert list(linecard.validate_ndjson("criteria", "PUT", tmp_path / "some.ndjson")) == []
    with pytest.raises(OSError):
        list(linecard.validate_ndjson("criteria", "PUT", tmp_path))
