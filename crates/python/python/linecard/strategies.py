"""Strategies of Hypothesis, from the test kit: valid bodies, and bodies with exactly one fault.

>>> from hypothesis import given
>>> from linecard import strategies, validate
>>> @given(strategies.valid("criteria.post"))
... def test_a_body_is_accepted(body):
...     assert validate("criteria", "POST", body).valid

A failing test shows a simple body: while it shrinks, a body stays valid, or keeps its fault.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from linecard import _native

__all__ = ["FaultyBody", "Update", "breakable", "one_fault", "valid", "valid_update"]

_SEEDS = st.integers(0, 2**64 - 1)
_COMPLEXITY = st.integers(0, 64)


@dataclass(frozen=True)
class FaultyBody:
    """A body with one fault."""

    body: dict[str, Any]
    """The body."""
    severity: str
    """The severity of the finding."""
    rule: str
    """The id of the rule that it breaks."""
    pointers: tuple[str, ...]
    """The JSON Pointers of the findings. There is one, unless attributes exclude one another."""


@dataclass(frozen=True)
class Update:
    """A stored state, and a PUT that it accepts."""

    stored: dict[str, Any]
    """The stored state: the body of a GET."""
    put: dict[str, Any]
    """The body of the PUT."""


def valid(target: str) -> st.SearchStrategy[dict[str, Any]]:
    """Generates valid bodies of an object in a method, such as ``criteria.post``."""
    _native.valid(target, 0)

    def make(seed: int, complexity: int) -> dict[str, Any]:
        return _native.valid(target, seed, complexity)

    return st.builds(make, _SEEDS, _COMPLEXITY)


def one_fault(target: str, *, rule: str | None = None) -> st.SearchStrategy[FaultyBody]:
    """Generates bodies with exactly one fault; with a rule, bodies that break this rule."""
    _native.one_fault(target, 0, 64, rule)

    def make(seed: int, complexity: int) -> FaultyBody:
        body, severity, broken, pointers = _native.one_fault(target, seed, complexity, rule)
        return FaultyBody(body, severity, broken, tuple(pointers))

    return st.builds(make, _SEEDS, _COMPLEXITY)


def valid_update(object: str) -> st.SearchStrategy[Update]:
    """Generates stored states of an object, each with a PUT that it accepts."""
    _native.valid_update(object, 0)

    def make(seed: int, complexity: int) -> Update:
        return Update(*_native.valid_update(object, seed, complexity))

    return st.builds(make, _SEEDS, _COMPLEXITY)


def breakable(target: str) -> list[str]:
    """Returns the ids of the rules that `one_fault` can break."""
    return _native.breakable(target)
