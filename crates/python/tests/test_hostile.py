"""Callers that do what nobody expects."""

from __future__ import annotations

import codecs
import copy
import multiprocessing
import os
import pickle
import subprocess
import sys
import sysconfig
from array import array
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import linecard
import pytest

SECRET = "an inner value"


class _Dict(dict[str, Any]):
    def items(self) -> Any:
        raise AssertionError

    def __iter__(self) -> Any:
        raise AssertionError


class _Text(str):
    def encode(self, *_: Any, **__: Any) -> bytes:
        raise AssertionError


class _Whole(int):
    def __repr__(self) -> str:
        return "boo"

    def __index__(self) -> int:
        raise AssertionError


class _Number(float):
    def __float__(self) -> float:
        raise AssertionError


class _Bytes(bytes):
    pass


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        (_Dict(name="lunch"), []),
        ({"name": _Text("lunch")}, []),
        ({"name": _Text("\ud800")}, ["json.surrogate"]),
        (_Text("\ud800"), ["json.utf8"]),
        ({"name": _Whole(10**30)}, ["criteria.name.delete.type"]),
        ({"name": _Number(1.5)}, ["criteria.name.delete.type"]),
        (_Bytes(b'{"name": "lunch"}'), []),
        (memoryview(b"{xxxx}")[::5], ["criteria.name.delete.required"]),
        ({}, ["criteria.name.delete.required"]),
    ],
    # pytest would encode the texts.
    ids=["dict", "text", "surrogate", "text with a surrogate", "whole number", "number", "bytes", "memory", "nothing"],
)
def test_a_subclass_cannot_change_what_is_read(body: Any, rules: list[str]) -> None:
    assert [finding.rule for finding in linecard.validate("criteria", "DELETE", body).findings] == rules


@pytest.mark.parametrize("nested", [dict, list])
def test_nesting_has_no_bound_but_that_of_the_validation(nested: type) -> None:
    value: Any = nested()
    for _ in range(100_000):
        value = {"a": value} if nested is dict else [value]
    found = linecard.validate("criteria", "PUT", {"name": value}).findings
    assert "json.nesting" in [finding.rule for finding in found]
    del found
    # To free it, Python needs no stack either.
    while value:
        value = value["a"] if nested is dict else value[0]


@pytest.mark.parametrize("body", [array("b", b"{}"), range(3), iter([])])
def test_other_buffers_are_a_type_error(body: Any) -> None:
    with pytest.raises(TypeError, match="a body is bytes, str, dict or list, and not"):
        linecard.validate("criteria", "PUT", body)


@pytest.mark.parametrize("max_body", [-1, 2**70])
def test_a_bound_that_is_no_length(max_body: int) -> None:
    with pytest.raises(ValueError, match=f"max_body is {max_body}; use a number of bytes from 0 to "):
        linecard.validate("criteria", "PUT", b"{}", max_body=max_body)
    with pytest.raises(TypeError):
        linecard.validate("criteria", "PUT", b"{}", max_body=1.5)  # type: ignore[arg-type]


@pytest.mark.parametrize("body", [{"name": 7, "actve": True}, b'{"name": 7,\n "actve": true}', "[", b"", b"{}", {"name": "lunch"}])
def test_reports_and_findings_can_be_copied_and_pickled(body: Any) -> None:
    report = linecard.validate("criteria", "PUT", body, max_body=1000, release="Rel22")
    for again in (pickle.loads(pickle.dumps(report)), copy.copy(report), copy.deepcopy(report)):
        assert again == report
        assert again.to_dict() == report.to_dict()
    for finding in report.findings:
        again = pickle.loads(pickle.dumps(finding))
        assert again == finding
        assert again.to_dict() == finding.to_dict()


def test_a_report_of_an_update_can_be_pickled() -> None:
    stored = {"name": "lunch", "active": True}
    report = linecard.validate_update("criteria", stored, {"name": "lunch", "active": None})
    assert not report.valid
    assert pickle.loads(pickle.dumps(report)).to_dict() == report.to_dict()
    with pytest.raises(linecard.InvalidBody) as caught:
        linecard.update("criteria", stored, {"name": "lunch", "active": SECRET})
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.report) == (str(caught.value), caught.value.report)
    assert SECRET not in str(again) + repr(again) + repr(again.report)


def _refused(body: Any) -> linecard.Report:
    return linecard.validate("criteria", "PUT", body).raise_for_violations()


def test_other_processes_return_reports_and_raise_findings() -> None:
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        assert pool.submit(_refused, {"name": "lunch"}).result().valid
        with pytest.raises(linecard.InvalidBody) as caught:
            pool.submit(_refused, {"name": 7}).result()
        assert caught.value.report.findings[0].rule == "criteria.name.put.type"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_fork_validates() -> None:
    linecard.validate("criteria", "PUT", b"{}")
    child = os.fork()
    if child == 0:
        is_right = not linecard.validate("criteria", "PUT", b"{}").valid
        os._exit(0 if is_right and list(linecard.validate_ndjson("criteria", "PUT", __file__, threads=2)) else 1)
    assert os.waitpid(child, 0)[1] == 0


@pytest.mark.skipif(sys.version_info < (3, 13), reason="there is no module for it")
def test_a_second_interpreter_is_refused_and_not_confused() -> None:
    code = "import _interpreters as i; print(i.run_string(i.create(), 'import linecard').formatted)"
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert output.startswith("ImportError: module linecard._native does not support loading in subinterpreters")


def test_the_parts_of_a_projection_are_shown_as_python() -> None:
    projection = linecard.project("criteria", {"name": "lunch"}, "GET")
    assert "lacking=[Remark(pointer=" in repr(projection)
    assert "lunch" not in repr(projection)


@pytest.mark.skipif(bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="without the lock, a copy is read")
@pytest.mark.parametrize("change", [lambda body: body.update(more=1), lambda body: body.clear()], ids=["longer", "empty"])
def test_a_dict_that_changes_while_it_is_read(change: Callable[[dict[str, object]], object]) -> None:
    """The handler of half a surrogate pair is code of Python that runs in the middle."""
    body: dict[str, object] = {"name": "\ud800", "active": True}

    def changes(error: UnicodeError) -> tuple[bytes, int]:
        change(body)
        assert isinstance(error, UnicodeEncodeError)
        return b"\x00\xd8", error.end

    original = codecs.lookup_error("surrogatepass")
    codecs.register_error("surrogatepass", changes)
    try:
        with pytest.raises(linecard.NotJson, match="the dict was changed while it was read") as caught:
            linecard.validate("criteria", "POST", body)
    finally:
        codecs.register_error("surrogatepass", original)
    assert caught.value.pointer == ""
