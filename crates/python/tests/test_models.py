"""The models of pydantic accept what `validate` accepts."""

from __future__ import annotations

import importlib
import json
import math
import pkgutil
from typing import Any

import linecard
import linecard.models
import linecard.types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from linecard import strategies
from linecard.models import criteria
from pydantic import ValidationError


def model_of(object: str, method: str) -> type[linecard.models.Body]:
    """Returns the model of a body."""
    module = importlib.import_module(f"linecard.models.{object.replace('-', '_')}")
    found: type[linecard.models.Body] = getattr(module, method.title())
    return found


def test_each_body_has_a_model_and_a_type() -> None:
    for info in linecard.objects():
        for method in info.methods:
            assert issubclass(model_of(info.name, method), linecard.models.Body)
            assert hasattr(importlib.import_module(f"linecard.types.{info.name.replace('-', '_')}"), method.title())
    for package in (linecard.models, linecard.types):
        names = [module.name for module in pkgutil.iter_modules(package.__path__)]
        assert len(names) >= len(linecard.objects())
        for name in names:
            assert importlib.import_module(f"{package.__name__}.{name}").__doc__


def has_infinity(value: Any) -> bool:
    """Returns whether Python read a number as infinite. JSON has no such number."""
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(map(has_infinity, values)) or isinstance(value, float) and math.isinf(value)


def test_the_models_accept_the_bodies_without_a_violation(cases: list[tuple[str, dict[str, Any]]]) -> None:
    accepted = refused = 0
    for path, case in cases:
        # A request is named by its path, and other tests are about it.
        if " " in case["as"] or not isinstance(body := case.get("body"), dict) or has_infinity(body):
            continue
        object, method = case["as"].rsplit(".", 1)
        model = model_of(object, method)
        try:
            written = model.model_validate(body).to_dict()
        except ValidationError:
            assert not linecard.validate(object, method, body).valid, (path, case["name"])
            refused += 1
            continue
        # Which names are there twice, dicts do not show: those cases have a text, and no body.
        assert linecard.validate(object, method, body).valid, (path, case["name"])
        assert written == body, (path, case["name"])
        accepted += 1
    assert accepted > 4000 and refused > 3500, (accepted, refused)


@given(st.data())
@settings(max_examples=200)
def test_the_models_agree_on_generated_bodies(data: st.DataObject) -> None:
    info = data.draw(st.sampled_from(linecard.objects()))
    method = data.draw(st.sampled_from(info.methods))
    target = f"{info.name}.{method.lower()}"
    body = data.draw(strategies.valid(target))
    model = model_of(info.name, method)
    read = model.model_validate(body)
    assert read.to_dict() == body
    assert linecard.validate(info.name, method, read.to_dict()).valid
    assert linecard.validate(info.name, method, read.model_dump_json(by_alias=True, exclude_unset=True)).valid
    faulty = data.draw(strategies.one_fault(target)).body
    if not linecard.validate(info.name, method, faulty).valid:
        with pytest.raises(ValidationError):
            model.model_validate(faulty)


def test_a_model_has_the_names_of_python_and_those_of_json() -> None:
    body = criteria.Put(name="lunch", new_name="dinner", time_schedule=None)
    assert body == criteria.Put.model_validate({"name": "lunch", "newName": "dinner", "timeSchedule": None})
    # None that is given is null, which clears; what is not given is left out.
    assert body.to_dict() == {"name": "lunch", "newName": "dinner", "timeSchedule": None}
    assert body.active is None
    assert criteria.Put(name="lunch").to_dict() == {"name": "lunch"}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"name": "lunch", "active": None}, "criteria.active.put.type"),
        ({"name": "lunch", "actve": True}, "Extra inputs are not permitted"),
        ({"name": ""}, "at least 1 character"),
        ({"name": "lunch", "active": "true"}, "valid boolean"),
        ({"active": True}, "Field required"),
    ],
)
def test_a_model_says_what_is_wrong_without_the_value(given: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=says) as raised:
        criteria.Put.model_validate(given)
    assert "lunch" not in str(raised.value)


def test_a_response_keeps_what_no_table_has() -> None:
    callers = {"selection": "Any", "includeAnonymousCallers": False, "includeUnavailableCallers": True, "phoneNumbers": []}
    body = {"name": "lunch", "active": True, "fromDnCriteria": callers, "newer": [1]}
    read = criteria.Get.model_validate(body)
    assert read.to_dict() == body
