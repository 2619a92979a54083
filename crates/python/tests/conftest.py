"""What the tests share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester"]

# On a busy machine, everything is slow: that is no fault of a test.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")

FIXTURES = Path(__file__).parents[3] / "fixtures"


def read_cases() -> list[tuple[str, dict[str, Any]]]:
    """Reads the cases of the repository that have a body as JSON."""
    cases = []
    for path in sorted(FIXTURES.rglob("*.cases.json")):
        for case in json.loads(path.read_bytes())["cases"]:
            cases.append((str(path.relative_to(FIXTURES)), case))
    return cases


@pytest.fixture(scope="session")
def cases() -> list[tuple[str, dict[str, Any]]]:
    """The cases of the repository."""
    return read_cases()
