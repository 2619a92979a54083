"""Updates, explanations, operations, and the lists of the contract."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import linecard
import pytest

STORED = {"name": "lunch", "active": True, "fromDnCriteria": {"selection": "Any"}}


def test_a_put_is_validated_against_the_stored_state() -> None:
    put = '{"name": "lunch", "fromDnCriteria": {"selection": "Specified Only"}}'
    assert linecard.validate("criteria", "PUT", put).valid
    for form in (put, put.encode(), json.loads(put)):
        report = linecard.validate_update("criteria", STORED, form)
        assert [found.rule for found in report.violations] == ["criteria-from-dn.phoneNumbers.put.required"]
    assert linecard.validate_update("criteria", json.dumps(STORED), put).violations == report.violations
    with pytest.raises(linecard.InvalidBody) as caught:
        linecard.update("criteria", STORED, put)
    assert caught.value.report.violations == report.violations
    assert caught.value.report.violations[0].line is None


def test_an_update_is_applied() -> None:
    put = {"name": "lunch", "newName": "dinner", "active": True}
    assert linecard.update("criteria", STORED, put) == {**STORED, "name": "dinner"}
    assert linecard.least("criteria", STORED, put) == {"name": "lunch", "newName": "dinner"}
    assert linecard.difference("criteria", STORED, {**STORED, "active": False}) == {"name": "lunch", "active": False}


def test_a_state_that_no_put_reaches() -> None:
    with pytest.raises(linecard.Unreachable) as caught:
        linecard.difference("criteria", STORED, {"name": "lunch", "fromDnCriteria": {"selection": "Any"}})
    assert caught.value.obstacles == (("/active", None),)


@pytest.mark.parametrize(
    ("stored", "message"),
    [("[]", "the stored state is not a JSON object"), ("{", "the stored state is not valid JSON"), ([], "not a JSON object")],
)
def test_a_stored_state_is_a_json_object(stored: object, message: str) -> None:
    with pytest.raises(linecard.NotJson, match=message):
        linecard.update("criteria", stored, {"name": "lunch"})  # type: ignore[arg-type]


def test_a_response_becomes_a_request() -> None:
    projection = linecard.project("criteria", {**STORED, "_internal_record_id": 7})
    assert projection.body == STORED
    assert [remark.pointer for remark in projection.dropped] == ["/_internal_record_id"]
    assert [remark.rule for remark in linecard.project("criteria", {"name": "lunch"}, "POST").lacking] == [
        "criteria.fromDnCriteria.post.required"
    ]


def test_what_is_explained_is_what_the_command_explains() -> None:
    for what in ["criteria", "criteria.fromDnCriteria.phoneNumbers", "criteria.newName.post.forbidden", "json.syntax"]:
        shown = subprocess.run(["linecard", "explain", what, "--format", "json"], check=True, capture_output=True).stdout
        assert linecard.explain(what) == json.loads(shown)
    assert linecard.explain("criteria.newName", "PUT")["kind"] == "attribute"
    with pytest.raises(linecard.UnknownName, match="criteria has no attribute|newNmae"):
        linecard.explain("criteria.newNmae")


def test_the_command_is_installed_beside_python() -> None:
    shown = subprocess.run(["linecard", "--version"], check=True, capture_output=True, text=True).stdout
    assert shown.split()[1] == linecard.__version__
    assert any((folder / "linecard").exists() for folder in [Path(sys.executable).parent])


def test_an_operation_is_found() -> None:
    path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/every%20day/?verbose=1"
    operation = linecard.find("put", path)
    assert (operation.id, operation.method) == ("updateSelectiveCallAcceptanceCriteria", "PUT")
    assert operation.segments["instance_name"] == "every day"
    assert operation.request is not None
    assert operation.request.object == "criteria-selective-call-acceptance"
    assert not operation.request.validate(b"{}")
    assert operation.path.endswith("/{instance_name}/")
    with pytest.raises(linecard.OperationNotFound, match="every path ends in a slash"):
        linecard.find("PUT", path.split("?")[0].rstrip("/"))


def test_the_contract_is_listed() -> None:
    criteria = next(info for info in linecard.objects() if info.name == "criteria")
    assert criteria.methods == linecard.methods("criteria") == ["GET", "PUT", "POST", "DELETE"]
    assert "newName" in criteria.attributes
    for info in linecard.objects():
        for method in info.methods:
            linecard.Validator(info.name, method)
    ids = [operation.id for operation in linecard.operations()]
    assert len(ids) == len(set(ids)) > 100
