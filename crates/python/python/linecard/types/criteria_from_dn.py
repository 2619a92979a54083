# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria From DN attributes: Selects callers by their phone numbers."""

from typing import Literal, NotRequired, TypedDict

Selection = Literal[
    "Any",
    "Specified Only",
]


class Get(TypedDict):
    """The body of a GET response. Selects callers by their phone numbers.

    Criteria From DN attributes, page Common Objects.
    """

    selection: Selection | str
    """Which callers match: all of them, or those that the other attributes select."""

    includeAnonymousCallers: NotRequired[bool]
    """Whether anonymous callers match."""

    includeUnavailableCallers: NotRequired[bool]
    """Whether callers whose number is unavailable match."""

    phoneNumbers: list[str]
    """The phone numbers that match. A list in a request replaces the stored one."""


class Put(TypedDict):
    """The body of a PUT. Selects callers by their phone numbers.

    Criteria From DN attributes, page Common Objects.
    """

    selection: NotRequired[Selection]
    """Which callers match: all of them, or those that the other attributes select."""

    includeAnonymousCallers: NotRequired[bool]
    """Whether anonymous callers match."""

    includeUnavailableCallers: NotRequired[bool]
    """Whether callers whose number is unavailable match."""

    phoneNumbers: NotRequired[list[str]]
    """The phone numbers that match. A list in a request replaces the stored one."""


class Post(TypedDict):
    """The body of a POST. Selects callers by their phone numbers.

    Criteria From DN attributes, page Common Objects.
    """

    selection: Selection
    """Which callers match: all of them, or those that the other attributes select."""

    includeAnonymousCallers: bool
    """Whether anonymous callers match."""

    includeUnavailableCallers: bool
    """Whether callers whose number is unavailable match."""

    phoneNumbers: NotRequired[list[str]]
    """The phone numbers that match. A list in a request replaces the stored one."""
