"""A plugin of pytest: the files of a folder are tests.

In ``pyproject.toml``::

    [tool.pytest.ini_options]
    linecard_fixtures = ["fixtures"]

Each folder is relative to the root of the tests. A file is validated by its name:

- ``lunch.criteria.put.json`` is a PUT of ``criteria``, which must have no violation;
- ``recorded.criteria.get.ndjson`` has such a body on each line;
- ``rules.cases.json`` is a case file, of which each case is a test.

A file whose name has no object and method is left out.
"""

# pyright: reportUnknownMemberType=false
# The constructors of pytest have no types.

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from linecard import _native

__all__ = ["BodyFile", "BodyTest", "CaseFile", "CaseTest", "MisnamedFile"]

_FOLDERS = "linecard_fixtures"


class FixtureFailed(Exception):
    """A body is not valid, or a case has other findings than it expects."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the setting with the folders."""
    parser.addini(_FOLDERS, "folders whose files are validated by their names", type="linelist", default=[])


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collects a file of these folders whose name has an object and a method."""
    if file_path.suffix.lower() not in {".json", ".ndjson", ".jsonl"}:
        return None
    folders = [(parent.config.rootpath / folder).resolve() for folder in parent.config.getini(_FOLDERS)]
    if not any(file_path.resolve().is_relative_to(folder) for folder in folders):
        return None
    try:
        target = _native.target_of_file(file_path.name)
    except ValueError as error:
        misnamed = MisnamedFile.from_parent(parent, path=file_path)
        misnamed.message = str(error)
        return misnamed
    match target:
        case ("cases", _, _):
            return CaseFile.from_parent(parent, path=file_path)
        case (kind, str(object), str(method)):
            file = BodyFile.from_parent(parent, path=file_path)
            file.target = (object, method)
            file.has_lines = kind == "lines"
            return file
        case _:
            return None


class _Item(pytest.Item):
    """A test that shows a message, and no traceback."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Shows the message of a failure."""
        if isinstance(excinfo.value, FixtureFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)


class MisnamedFile(pytest.File):
    """A file whose name has an object or a method that does not exist."""

    message: str

    def collect(self) -> Iterable[pytest.Item]:
        """Says what is wrong with the name."""
        raise self.CollectError(f"{self.path}: {self.message}")


class BodyFile(pytest.File):
    """A file with a body, or with one on each line."""

    target: tuple[str, str]
    has_lines: bool

    def collect(self) -> Iterable[pytest.Item]:
        """Returns the one test of the file."""
        item = BodyTest.from_parent(self, name=f"{self.target[0]}.{self.target[1].lower()}")
        item.target = self.target
        item.has_lines = self.has_lines
        return [item]


class BodyTest(_Item):
    """The test that a file has no violation."""

    target: tuple[str, str]
    has_lines: bool

    def runtest(self) -> None:
        """Validates the file."""
        object, method = self.target
        if self.has_lines:
            lines = _native.validate_ndjson(object, method, self.path)
            faults = [
                f"{self.path}:{line.number}:{finding.column}: {finding}"
                for line in lines
                for finding in line.report.violations
            ]
        else:
            report = _native.validate(object, method, self.path.read_bytes())
            faults = [f"{self.path}:{found.line}:{found.column}: {found}" for found in report.violations]
        if faults:
            raise FixtureFailed("\n".join(faults))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Returns where the test is."""
        return self.path, 0, self.name


class CaseFile(pytest.File):
    """A case file."""

    def collect(self) -> Iterable[pytest.Item]:
        """Returns a test for each case."""
        try:
            results = _native.case_results(self.path.read_bytes())
        except ValueError as error:
            raise self.CollectError(f"{self.path}: {error}") from None
        for name, target, line, failure in results:
            item = CaseTest.from_parent(self, name=f"{target}: {name}")
            item.line = line
            item.failure = failure
            yield item


class CaseTest(_Item):
    """The test that a case has the findings that it expects."""

    line: int
    failure: str | None

    def runtest(self) -> None:
        """Fails if the findings differ."""
        if self.failure is not None:
            raise FixtureFailed(f"{self.path}:{self.line}: {self.failure}")

    def reportinfo(self) -> tuple[Path, int, str]:
        """Returns where the case is."""
        return self.path, self.line - 1, self.name
