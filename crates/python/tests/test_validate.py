"""Validation: text, dicts, and what they are wrong about."""

from __future__ import annotations

import enum
import json
import pickle
from collections import OrderedDict
from typing import Any

import linecard
import pytest
from hypothesis import given
from hypothesis import strategies as st
from linecard import strategies

VALID = {"name": "lunch", "active": True}


def ids(report: linecard.Report) -> list[tuple[str, str, str]]:
    return [(found.severity, found.rule, found.pointer) for found in report.findings]


@pytest.mark.parametrize(
    "body",
    [
        b'{"name": "lunch"}',
        '{"name": "lunch"}',
        bytearray(b'{"name": "lunch"}'),
        memoryview(b'{"name": "lunch"}'),
        {"name": "lunch"},
        OrderedDict(name="lunch"),
        {"name": enum.StrEnum("Meal", {"LUNCH": "lunch"}).LUNCH},  # type: ignore[attr-defined]
    ],
)
def test_each_form_of_a_body_is_accepted(body: Any) -> None:
    report = linecard.validate("criteria", "DELETE", body)
    assert report.valid
    assert report.findings == ()
    assert report
    assert linecard.Validator("criteria", "delete").is_valid(body)


def test_a_finding_has_all_of_its_parts() -> None:
    body = b'{\n  "name": "lunch",\n  "actve": true\n}'
    report = linecard.validate("criteria", "put", body)
    [finding] = report.findings
    assert finding.to_dict() == {
        "severity": "violation",
        "rule": "criteria.put.unknown",
        "pointer": "/actve",
        "message": "`actve` is not an attribute of `criteria` in a PUT; did you mean `active`?",
        "offset": 23,
        "line": 3,
        "column": 3,
        "hint": None,
        "suggestion": "rename `actve` to `active`",
        "page": "Common Objects",
        "heading": "Criteria attributes",
        "link": "https://example.org/linecard/book/objects/criteria.html#criteria.put.unknown",
    }
    assert (finding.check, finding.object, finding.method, finding.attribute) == ("unknown", "criteria", "PUT", None)
    assert finding.suggestion is not None
    assert finding.suggestion.apply(body) == body.replace(b"actve", b"active")
    assert str(finding) in str(report)
    assert report.to_dict()["findings"] == [finding.to_dict()]
    assert json.loads(report.to_json())["findings"][0]["rule"] == finding.rule
    assert (report.count(), report.count("violation"), report.count("note")) == (1, 1, 0)
    assert finding == linecard.validate("criteria", "put", body).findings[0]
    assert len({finding, linecard.validate("criteria", "put", body).findings[0]}) == 1
    with pytest.raises(AttributeError):
        finding.rule = "other"  # type: ignore[misc]


def test_a_hint_says_what_the_text_looks_like() -> None:
    [finding] = linecard.validate("criteria", "PUT", "<html></html>").findings
    assert finding.hint is not None
    assert finding.hint.startswith("the text looks like HTML")


def test_a_dict_has_the_findings_of_its_text_without_their_places() -> None:
    body = {"name": 7, "actve": True, "fromDnCriteria": {"phoneNumbers": [1, "+3225550100"]}}
    tree, text = (linecard.validate("criteria", "POST", form) for form in (body, json.dumps(body)))
    assert ids(tree) == ids(text)
    assert len(tree.findings) > 2
    for finding in tree.findings:
        assert (finding.offset, finding.line, finding.column) == (None, None, None)
    unknown = next(found for found in tree.findings if found.check == "unknown")
    assert unknown.suggestion is not None
    assert (unknown.suggestion.sentence, unknown.suggestion.edits) == ("rename `actve` to `active`", [])


def test_the_cases_of_the_repository_have_their_findings(cases: list[tuple[str, dict[str, Any]]]) -> None:
    compared = 0
    for path, case in cases:
        if "body" not in case or "stored" in case or " " in case["as"]:
            continue
        object, method = case["as"].rsplit(".", 1)
        expected = {(found["severity"], found["rule"], found["pointer"]) for found in case.get("findings", [])}
        # The text of the case may have what a dict cannot show.
        report = linecard.validate(object, method, case["body"] if isinstance(case["body"], (dict, list)) else json.dumps(case["body"]))
        if any(rule.startswith("json.") for _, rule, _ in expected):
            continue
        shown = {found for found in ids(report) if found[0] in {"violation", "no-effect"} or found in expected}
        assert shown == expected or "1e400" in json.dumps(case["body"]) or _has_odd_number(case["body"]), f"{path}: {case['name']}"
        compared += 1
    assert compared > 5000


def _has_odd_number(value: Any) -> bool:
    """Whether a value has a number that the parser of Python has rounded."""
    if isinstance(value, dict):
        return any(map(_has_odd_number, value.values()))
    if isinstance(value, list):
        return any(map(_has_odd_number, value))
    return isinstance(value, float)


@given(strategies.one_fault("selective-call-acceptance.put"))
def test_text_and_dict_have_the_same_findings(faulty: strategies.FaultyBody) -> None:
    tree = linecard.validate("selective-call-acceptance", "PUT", faulty.body)
    text = linecard.validate("selective-call-acceptance", "PUT", json.dumps(faulty.body))
    assert tree == text
    assert ids(tree) == ids(text)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["name", "active"]), inner),
)


@given(st.dictionaries(st.text() | st.sampled_from(["name", "active", "fromDnCriteria"]), JSON))
def test_any_dict_has_the_findings_of_its_text(body: dict[str, Any]) -> None:
    assert ids(linecard.validate("criteria", "POST", body)) == ids(linecard.validate("criteria", "POST", json.dumps(body)))


def written(body: dict[str, Any]) -> str:
    """The text that a dict is written as, which a report with findings keeps."""
    state: Any = linecard.validate("criteria", "POST", body).__reduce__()[1]
    return str(state[4], "utf-8")


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def test_a_dict_is_written_as_python_writes_it() -> None:
    special = ['"', "\\", "\n", "\x1f", "\x00", " ", "!", "#", "[", "]", "\x7f", "é", "漢", "😀", ""]
    for length in range(20):
        for at in range(length + 1):
            texts = ["a" * at + character + "b" * (length - at) for character in special]
            by_text = {text: text for text in texts}
            assert json.loads(written(by_text)) == by_text
    body: dict[str, Any] = {"a": [], "b": {}, "c": [[], [{}], {"d": [None, True, False, -1, 0, 7, 10**18, -(2**63), 2**63 - 1]}], "": ""}
    assert written(body) == compact(body)
    long = {"a": "x" * 10_000, "quotes": '"' * 5_000, "b": [{"c": "é" * 5_000}] * 20}
    assert written(long) == compact(long)
    # The buffer of the long one is not seen in the next one.
    assert written({"x": []}) == '{"x":[]}'


def test_a_report_is_about_the_dict_as_it_was() -> None:
    inner: list[Any] = [{"actve": True}, ["a"]]
    body: dict[str, Any] = {"name": "lunch", "actve": True, "x": inner, "fromDnCriteria": {"phoneNumbers": []}}
    before, text = compact(body), linecard.validate("criteria", "POST", compact(body))
    report = linecard.validate("criteria", "POST", body)
    assert report.findings
    inner[1].append("b")
    inner.clear()
    body["fromDnCriteria"]["phoneNumbers"].append("1")
    body.clear()
    state: Any = report.__reduce__()[1]
    assert str(state[4], "utf-8") == before
    assert report == text
    assert report.to_json() == text.to_json()
    parts = ["severity", "rule", "pointer", "message", "hint", "suggestion"]
    assert [[found.to_dict()[part] for part in parts] for found in report.findings] == [
        [found.to_dict()[part] for part in parts] for found in text.findings
    ]


@pytest.mark.parametrize("target", ["criteria.post", "call-processing-policies.put", "selective-call-acceptance.get", "schedule.put"])
def test_samples_have_the_same_findings_as_their_texts(target: str) -> None:
    validator = linecard.Validator(*target.split("."))
    for seed in range(300):
        for body in (linecard._native.valid(target, seed), linecard._native.one_fault(target, seed)[0]):
            tree, text = validator.validate(body), validator.validate(compact(body))
            assert tree == text
            assert str(tree) == str(text)
            assert validator.is_valid(body) == text.valid == tree.valid
            assert [found.suggestion and found.suggestion.sentence for found in tree.findings] == [
                found.suggestion and found.suggestion.sentence for found in text.findings
            ]


def test_the_collector_is_on_after_a_validation() -> None:
    import gc

    for body in ({"name": "lunch"}, {"name": "\ud800"}, {"name": 1.5}):
        linecard.validate("criteria", "DELETE", body)
        assert gc.isenabled()
    gc.disable()
    try:
        linecard.validate("criteria", "DELETE", {"name": "lunch"})
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_longest_body_is_that_of_the_text() -> None:
    body = {"name": "lunch", "x": [1, {"y": "é"}]}
    length = len(compact(body).encode())
    for max_body in range(length + 3):
        rules = {found.rule for found in linecard.validate("criteria", "POST", body, max_body=max_body).findings}
        assert ("json.size" in rules) == (max_body < length), max_body


@given(st.binary())
def test_any_bytes_have_a_report(body: bytes) -> None:
    report = linecard.validate("criteria", "POST", body)
    assert all(found.to_dict()["message"] for found in report.findings)


def test_what_a_dict_can_say_and_json_cannot() -> None:
    cyclic: dict[str, Any] = {}
    cyclic["name"] = cyclic
    wide: list[Any] = []
    for _ in range(60):
        wide = [wide, wide]
    check: list[tuple[Any, str]] = [
        (cyclic, "json.nesting"),
        ({"name": wide}, "json.size"),
        ({"name": "\ud800"}, "json.surrogate"),
        ("\ud800", "json.utf8"),
        ([], "json.object"),
    ]
    found = [linecard.validate("criteria", "POST", body, max_body=100_000).findings[-1].rule for body, _ in check]
    assert [rule.split(".")[0] for rule in found] == ["json"] * len(check), found


def test_huge_whole_numbers_are_exact() -> None:
    report = linecard.validate("call-processing-policies", "PUT", {"maxSimultaneousCalls": 10**30})
    assert report.findings[0].check == "range"


@pytest.mark.parametrize(
    ("body", "message", "pointer"),
    [
        ({"name": {1, 2}}, "/name: a value of the type set is not JSON; convert it into", "/name"),
        ({"a/b": [0, float("nan")]}, "/a~1b/1: the number is not finite", "/a~1b/1"),
        ({"name": {1: 2}}, "/name: a name of a member is of the type int", "/name"),
        ({"name": 10**5000}, "/name: the number has too many digits", "/name"),
    ],
)
def test_what_is_not_json_is_an_error_with_its_place(body: Any, message: str, pointer: str) -> None:
    with pytest.raises(linecard.NotJson) as caught:
        linecard.validate("criteria", "PUT", body)
    assert str(caught.value).startswith(message)
    assert caught.value.pointer == pointer
    assert pickle.loads(pickle.dumps(caught.value)).pointer == pointer


@pytest.mark.parametrize("body", [None, 7, {1, 2}, object()])
def test_what_is_not_a_body_is_a_type_error(body: Any) -> None:
    with pytest.raises(TypeError, match="a body is bytes, str, dict or list, and not"):
        linecard.validate("criteria", "PUT", body)


@pytest.mark.parametrize(
    ("object", "method", "message", "near"),
    [
        ("criterai", "PUT", 'there is no object "criterai"; did you mean criteria?', "criteria"),
        ("zzzzzzzz", "PUT", 'there is no object "zzzzzzzz"; linecard.objects() lists all objects', None),
        ("criteria", "PATCH", 'there is no method "PATCH"; use GET, PUT, POST or DELETE', "PUT"),
        ("call-processing-policies", "DELETE", "call-processing-policies has no body in DELETE; it has one in GET, PUT", "PUT"),
    ],
)
def test_an_unknown_name_has_the_names_near_it(object: str, method: str, message: str, near: str | None) -> None:
    with pytest.raises(linecard.UnknownName) as caught:
        linecard.validate(object, method, b"{}")
    assert str(caught.value) == message
    assert near is None or near in caught.value.near
    assert pickle.loads(pickle.dumps(caught.value)).near == caught.value.near


def test_an_invalid_body_is_an_exception_on_demand() -> None:
    secret = "an inner value"
    report = linecard.validate("criteria", "POST", {"name": 7, "newName": secret, "timeSchedule": secret})
    with pytest.raises(linecard.InvalidBody, match="the body breaks the contract of criteria in POST:\nviolation ") as caught:
        report.raise_for_violations()
    assert caught.value.report is report
    for text in [str(caught.value), repr(caught.value), repr(report), str(report), repr(report.findings)]:
        assert secret not in text
    valid = linecard.validate("criteria", "DELETE", {"name": "lunch"})
    assert valid.raise_for_violations() is valid


def test_options() -> None:
    assert linecard.validate("criteria", "DELETE", '{"name": "lunch"}', max_body=10).findings[0].rule == "json.size"
    assert linecard.releases() == ["before Rel21", "Rel21", "Rel22", "Rel22 AS data mode"]
    assert linecard.validate("criteria", "DELETE", '{"name": "lunch"}', release="Rel22").valid
    with pytest.raises(linecard.UnknownName, match='there is no release "Rel9"'):
        linecard.validate("criteria", "DELETE", "{}", release="Rel9")


def test_a_validator_can_be_pickled() -> None:
    validator = linecard.Validator("Criteria", "put", max_body=100, release="rel22")
    again = pickle.loads(pickle.dumps(validator))
    assert again == validator
    assert hash(again) == hash(validator)
    assert repr(again) == "Validator('criteria', 'PUT')"
    assert again != linecard.Validator("criteria", "put")


def test_a_report_of_many_findings_is_cut() -> None:
    body = {f"unknown{number}": 0 for number in range(1000)}
    report = linecard.validate("criteria", "PUT", body)
    assert report.cut
    assert len(report.findings) == 256
    assert report.count("violation") > 1000


def test_a_body_is_mended() -> None:
    mended = linecard.mend("criteria", "PUT", '{"actve": true, "name": "lunch",}')
    assert mended.body == b'{"active": true, "name": "lunch"}'
    assert mended.sentences == ["remove the comma before the bracket", "rename `actve` to `active`"]
    assert mended.report.valid
