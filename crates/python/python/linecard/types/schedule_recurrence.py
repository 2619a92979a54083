# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule recurrence attributes: How often a conference takes place, and when it ends."""

from typing import NotRequired, TypedDict

from linecard.types.recur_monthly_by_day import Get as RecurMonthlyByDayGet, Put as RecurMonthlyByDayPut
from linecard.types.recur_monthly_by_week import Get as RecurMonthlyByWeekGet, Put as RecurMonthlyByWeekPut
from linecard.types.recur_yearly_by_day import Get as RecurYearlyByDayGet, Put as RecurYearlyByDayPut
from linecard.types.recur_yearly_by_week import Get as RecurYearlyByWeekGet, Put as RecurYearlyByWeekPut
from linecard.types.schedule_recurrence_daily import Get as ScheduleRecurrenceDailyGet, Put as ScheduleRecurrenceDailyPut
from linecard.types.schedule_recurrence_weekly import Get as ScheduleRecurrenceWeeklyGet, Post as ScheduleRecurrenceWeeklyPost


class Get(TypedDict):
    """The body of a GET response. How often a conference takes place, and when it ends.

    Schedule recurrence attributes, page Common Objects.
    """

    recurDaily: NotRequired[ScheduleRecurrenceDailyGet]
    """The recurrence after a number of days."""

    recurWeekly: NotRequired[ScheduleRecurrenceWeeklyGet]
    """The recurrence on weekdays."""

    recurMonthlyByDay: NotRequired[RecurMonthlyByDayGet]
    """The recurrence on a day of the month."""

    recurMonthlyByWeek: NotRequired[RecurMonthlyByWeekGet]
    """The recurrence on a weekday in a week of the month."""

    recurYearlyByDay: NotRequired[RecurYearlyByDayGet]
    """The recurrence on a day of the year."""

    recurYearlyByWeek: NotRequired[RecurYearlyByWeekGet]
    """The recurrence on a weekday in a week of a month of the year."""

    recurForEver: NotRequired[bool]
    """Whether the recurrence has no end."""

    recurEndDate: NotRequired[str]
    """The date when the recurrence ends."""

    recurEndOccurrence: NotRequired[int]
    """The number of conferences after which the recurrence ends."""


class Put(TypedDict):
    """The body of a PUT. How often a conference takes place, and when it ends.

    Schedule recurrence attributes, page Common Objects.
    """

    recurDaily: NotRequired[ScheduleRecurrenceDailyPut]
    """The recurrence after a number of days."""

    recurWeekly: NotRequired[ScheduleRecurrenceWeeklyPost]
    """The recurrence on weekdays."""

    recurMonthlyByDay: NotRequired[RecurMonthlyByDayPut]
    """The recurrence on a day of the month."""

    recurMonthlyByWeek: NotRequired[RecurMonthlyByWeekPut]
    """The recurrence on a weekday in a week of the month."""

    recurYearlyByDay: NotRequired[RecurYearlyByDayPut]
    """The recurrence on a day of the year."""

    recurYearlyByWeek: NotRequired[RecurYearlyByWeekPut]
    """The recurrence on a weekday in a week of a month of the year."""

    recurForEver: NotRequired[bool]
    """Whether the recurrence has no end."""

    recurEndDate: NotRequired[str]
    """The date when the recurrence ends."""

    recurEndOccurrence: NotRequired[int]
    """The number of conferences after which the recurrence ends."""


class Post(TypedDict):
    """The body of a POST. How often a conference takes place, and when it ends.

    Schedule recurrence attributes, page Common Objects.
    """

    recurDaily: NotRequired[ScheduleRecurrenceDailyPut]
    """The recurrence after a number of days."""

    recurWeekly: NotRequired[ScheduleRecurrenceWeeklyPost]
    """The recurrence on weekdays."""

    recurMonthlyByDay: NotRequired[RecurMonthlyByDayPut]
    """The recurrence on a day of the month."""

    recurMonthlyByWeek: NotRequired[RecurMonthlyByWeekPut]
    """The recurrence on a weekday in a week of the month."""

    recurYearlyByDay: NotRequired[RecurYearlyByDayPut]
    """The recurrence on a day of the year."""

    recurYearlyByWeek: NotRequired[RecurYearlyByWeekPut]
    """The recurrence on a weekday in a week of a month of the year."""

    recurForEver: NotRequired[bool]
    """Whether the recurrence has no end."""

    recurEndDate: NotRequired[str]
    """The date when the recurrence ends."""

    recurEndOccurrence: NotRequired[int]
    """The number of conferences after which the recurrence ends."""
