"""The strategies of Hypothesis and the plugin of pytest."""

from __future__ import annotations

import shutil
from typing import Any

import linecard
import pytest
from conftest import FIXTURES
from hypothesis import find, given, settings
from hypothesis import strategies as st
from linecard import strategies


@given(st.data())
@settings(max_examples=200)
def test_generated_bodies_are_what_they_say(data: st.DataObject) -> None:
    info = data.draw(st.sampled_from(linecard.objects()))
    method = data.draw(st.sampled_from(info.methods))
    target = f"{info.name}.{method.lower()}"
    body = data.draw(strategies.valid(target))
    assert linecard.validate(info.name, method, body).valid
    faulty = data.draw(strategies.one_fault(target))
    report = linecard.validate(info.name, method, faulty.body)
    assert {(found.rule, found.pointer) for found in report.violations} == {(faulty.rule, pointer) for pointer in faulty.pointers}


def test_a_rule_can_be_chosen() -> None:
    rule = "criteria.newName.post.forbidden"
    assert rule in strategies.breakable("criteria.post")
    faulty = find(strategies.one_fault("criteria.post", rule=rule), lambda _: True)
    assert (faulty.rule, faulty.severity, faulty.pointers) == (rule, "violation", ("/newName",))
    with pytest.raises(linecard.UnknownName, match="did you mean criteria.newName.post.forbidden"):
        strategies.one_fault("criteria.post", rule="criteria.newNmae.post.forbidden")
    with pytest.raises(linecard.UnknownName, match="names no body; write OBJECT.METHOD"):
        strategies.valid("criteria")


def test_a_failing_body_shrinks() -> None:
    body = find(strategies.valid("criteria.put"), lambda _: True)
    assert set(body) == {"name"}
    whole = find(strategies.valid("criteria.put"), lambda body: "active" in body and len(body) > 3)
    assert linecard.validate("criteria", "PUT", whole).valid


@given(strategies.valid_update("criteria"))
def test_an_update_is_accepted(update: strategies.Update) -> None:
    assert linecard.validate_update("criteria", update.stored, update.put).valid


INI: str = """
[tool.pytest.ini_options]
linecard_fixtures = ["bodies"]
"""


def test_the_files_of_a_folder_are_tests(pytester: pytest.Pytester) -> None:
    pytester.makepyprojecttoml(INI)
    files: dict[str, str] = {
        "lunch.criteria.delete.json": '{"name": "lunch"}',
        "faulty.criteria.delete.json": '{\n  "nmae": "an inner value"\n}',
        "recorded.criteria.delete.ndjson": '{"name": "lunch"}\n{}\n',
        "other.json": "{",
        "some.cases.json": """{"cases": [
            {"name": "passes", "as": "criteria.delete", "body": {"name": "lunch"}},
            {"name": "fails", "as": "criteria.delete", "body": {}}
        ]}""",
    }
    bodies = pytester.mkdir("bodies")
    for name, text in files.items():
        (bodies / name).write_text(text)
    (pytester.path / "left.criteria.delete.json").write_text("[]")
    result = pytester.runpytest("-v")
    result.assert_outcomes(passed=2, failed=3)
    result.stdout.fnmatch_lines(
        [
            "*faulty.criteria.delete.json:2:3: violation /nmae: *",
            "*recorded.criteria.delete.ndjson:2:1: violation /name: *",
            "*some.cases.json:3: unexpected: violation criteria.name.delete.required /name*",
        ],
        consecutive=False,
    )
    assert "an inner value" not in result.stdout.str()


def test_a_file_with_an_unknown_object_is_an_error(pytester: pytest.Pytester) -> None:
    pytester.makepyprojecttoml(INI)
    bodies = pytester.mkdir("bodies")
    (bodies / "lunch.criterai.delete.json").write_text("{}")
    (bodies / "bad.cases.json").write_text("{}")
    result = pytester.runpytest()
    result.stdout.fnmatch_lines(["*bad.cases.json: not a case file*", "*there is no object*criterai*did you mean criteria*"])


def test_without_the_setting_no_file_is_a_test(pytester: pytest.Pytester) -> None:
    (pytester.mkdir("bodies") / "lunch.criteria.delete.json").write_text("[]")
    pytester.runpytest().assert_outcomes()


def test_the_fixtures_of_the_repository_pass(pytester: pytest.Pytester) -> None:
    pytester.makepyprojecttoml(INI)
    shutil.copytree(FIXTURES / "criteria", pytester.path / "bodies")
    counts: dict[str, Any] = pytester.runpytest("-q").parseoutcomes()
    assert counts.get("failed", 0) == 0
    assert counts["passed"] > 100
