# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Anchoring: Whether calls of a mobile phone are anchored in the service."""

from typing import NotRequired, TypedDict

from linecard.types.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut


class Get(TypedDict):
    """The body of a GET response. Whether calls of a mobile phone are anchored in the service.

    Call Anchoring, page Common Objects.
    """

    enableCallAnchoring: bool
    """Whether call anchoring is enabled."""

    timeSchedule: NotRequired[ScheduleNestedGet]
    """The time schedule that is excluded from call anchoring."""

    holidaySchedule: NotRequired[ScheduleNestedGet]
    """The holiday schedule that is excluded from call anchoring."""


class Put(TypedDict):
    """The body of a PUT. Whether calls of a mobile phone are anchored in the service.

    Call Anchoring, page Common Objects.
    """

    enableCallAnchoring: NotRequired[bool]
    """Whether call anchoring is enabled."""

    timeSchedule: NotRequired[ScheduleNestedPut]
    """The time schedule that is excluded from call anchoring."""

    holidaySchedule: NotRequired[ScheduleNestedPut]
    """The holiday schedule that is excluded from call anchoring."""


class Post(TypedDict):
    """The body of a POST. Whether calls of a mobile phone are anchored in the service.

    Call Anchoring, page Common Objects.
    """

    enableCallAnchoring: bool
    """Whether call anchoring is enabled."""

    timeSchedule: NotRequired[ScheduleNestedPut]
    """The time schedule that is excluded from call anchoring."""

    holidaySchedule: NotRequired[ScheduleNestedPut]
    """The holiday schedule that is excluded from call anchoring."""
