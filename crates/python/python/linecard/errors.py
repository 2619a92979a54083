"""The exceptions of the package.

No message and no attribute holds a value of a body, except a word of a documented list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from linecard import Report

__all__ = ["InvalidBody", "NotJson", "OperationNotFound", "UnknownName", "Unreachable"]


class UnknownName(ValueError):
    """An object, a method, a rule, an attribute, a column or a release does not exist."""

    near: tuple[str, ...]
    """The names that are similar, or that are allowed."""

    def __init__(self, message: str, near: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.near = tuple(near)

    def __reduce__(self) -> tuple[type[UnknownName], tuple[str, tuple[str, ...]]]:
        return (UnknownName, (str(self), self.near))


class OperationNotFound(ValueError):
    """No operation has the method and the path."""


class NotJson(ValueError):
    """A value cannot be JSON, or is not a JSON object."""

    pointer: str
    """The location of the value, as a JSON Pointer."""

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer

    def __reduce__(self) -> tuple[type[NotJson], tuple[str, str]]:
        return (NotJson, (str(self), self.pointer))


class InvalidBody(ValueError):
    """A body breaks the contract."""

    report: Report
    """The report on the body. It has at least one violation."""

    def __init__(self, message: str, report: Report) -> None:
        super().__init__(message)
        self.report = report

    def __reduce__(self) -> tuple[type[InvalidBody], tuple[str, Report]]:
        return (InvalidBody, (str(self), self.report))


class Unreachable(ValueError):
    """No PUT can change the stored state into the wanted state."""

    obstacles: tuple[tuple[str, str | None], ...]
    """The JSON Pointer of each obstacle, and the id of the rule that the PUT would break, if there is one."""

    def __init__(self, message: str, obstacles: Sequence[tuple[str, str | None]] = ()) -> None:
        super().__init__(message)
        self.obstacles = tuple(obstacles)

    def __reduce__(self) -> tuple[type[Unreachable], tuple[str, tuple[tuple[str, str | None], ...]]]:
        return (Unreachable, (str(self), self.obstacles))
