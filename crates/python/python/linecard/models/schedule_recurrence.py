# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule recurrence attributes: How often a conference takes place, and when it ends."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole
from linecard.models.recur_monthly_by_day import Get as RecurMonthlyByDayGet, Put as RecurMonthlyByDayPut
from linecard.models.recur_monthly_by_week import Get as RecurMonthlyByWeekGet, Put as RecurMonthlyByWeekPut
from linecard.models.recur_yearly_by_day import Get as RecurYearlyByDayGet, Put as RecurYearlyByDayPut
from linecard.models.recur_yearly_by_week import Get as RecurYearlyByWeekGet, Put as RecurYearlyByWeekPut
from linecard.models.schedule_recurrence_daily import Get as ScheduleRecurrenceDailyGet, Put as ScheduleRecurrenceDailyPut
from linecard.models.schedule_recurrence_weekly import Get as ScheduleRecurrenceWeeklyGet, Post as ScheduleRecurrenceWeeklyPost


class Get(OpenBody):
    """The body of a GET response. How often a conference takes place, and when it ends.

    Schedule recurrence attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-recurrence", "GET")

    recur_daily: ScheduleRecurrenceDailyGet | None = Field(default=None, validation_alias="recurDaily", serialization_alias="recurDaily")
    """The recurrence after a number of days."""

    recur_weekly: ScheduleRecurrenceWeeklyGet | None = Field(default=None, validation_alias="recurWeekly", serialization_alias="recurWeekly")
    """The recurrence on weekdays."""

    recur_monthly_by_day: RecurMonthlyByDayGet | None = Field(default=None, validation_alias="recurMonthlyByDay", serialization_alias="recurMonthlyByDay")
    """The recurrence on a day of the month."""

    recur_monthly_by_week: RecurMonthlyByWeekGet | None = Field(default=None, validation_alias="recurMonthlyByWeek", serialization_alias="recurMonthlyByWeek")
    """The recurrence on a weekday in a week of the month."""

    recur_yearly_by_day: RecurYearlyByDayGet | None = Field(default=None, validation_alias="recurYearlyByDay", serialization_alias="recurYearlyByDay")
    """The recurrence on a day of the year."""

    recur_yearly_by_week: RecurYearlyByWeekGet | None = Field(default=None, validation_alias="recurYearlyByWeek", serialization_alias="recurYearlyByWeek")
    """The recurrence on a weekday in a week of a month of the year."""

    recur_for_ever: bool | None = Field(default=None, validation_alias="recurForEver", serialization_alias="recurForEver")
    """Whether the recurrence has no end."""

    recur_end_date: str | None = Field(default=None, validation_alias="recurEndDate", serialization_alias="recurEndDate")
    """The date when the recurrence ends."""

    recur_end_occurrence: Whole | None = Field(default=None, validation_alias="recurEndOccurrence", serialization_alias="recurEndOccurrence")
    """The number of conferences after which the recurrence ends."""


class Put(Body):
    """The body of a PUT. How often a conference takes place, and when it ends.

    Schedule recurrence attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-recurrence", "PUT")

    recur_daily: ScheduleRecurrenceDailyPut | None = Field(default=None, validation_alias="recurDaily", serialization_alias="recurDaily")
    """The recurrence after a number of days."""

    recur_weekly: ScheduleRecurrenceWeeklyPost | None = Field(default=None, validation_alias="recurWeekly", serialization_alias="recurWeekly")
    """The recurrence on weekdays."""

    recur_monthly_by_day: RecurMonthlyByDayPut | None = Field(default=None, validation_alias="recurMonthlyByDay", serialization_alias="recurMonthlyByDay")
    """The recurrence on a day of the month."""

    recur_monthly_by_week: RecurMonthlyByWeekPut | None = Field(default=None, validation_alias="recurMonthlyByWeek", serialization_alias="recurMonthlyByWeek")
    """The recurrence on a weekday in a week of the month."""

    recur_yearly_by_day: RecurYearlyByDayPut | None = Field(default=None, validation_alias="recurYearlyByDay", serialization_alias="recurYearlyByDay")
    """The recurrence on a day of the year."""

    recur_yearly_by_week: RecurYearlyByWeekPut | None = Field(default=None, validation_alias="recurYearlyByWeek", serialization_alias="recurYearlyByWeek")
    """The recurrence on a weekday in a week of a month of the year."""

    recur_for_ever: bool | None = Field(default=None, validation_alias="recurForEver", serialization_alias="recurForEver")
    """Whether the recurrence has no end."""

    recur_end_date: str | None = Field(default=None, validation_alias="recurEndDate", serialization_alias="recurEndDate")
    """The date when the recurrence ends."""

    recur_end_occurrence: Whole | None = Field(default=None, validation_alias="recurEndOccurrence", serialization_alias="recurEndOccurrence")
    """The number of conferences after which the recurrence ends."""


class Post(Body):
    """The body of a POST. How often a conference takes place, and when it ends.

    Schedule recurrence attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-recurrence", "POST")

    recur_daily: ScheduleRecurrenceDailyPut | None = Field(default=None, validation_alias="recurDaily", serialization_alias="recurDaily")
    """The recurrence after a number of days."""

    recur_weekly: ScheduleRecurrenceWeeklyPost | None = Field(default=None, validation_alias="recurWeekly", serialization_alias="recurWeekly")
    """The recurrence on weekdays."""

    recur_monthly_by_day: RecurMonthlyByDayPut | None = Field(default=None, validation_alias="recurMonthlyByDay", serialization_alias="recurMonthlyByDay")
    """The recurrence on a day of the month."""

    recur_monthly_by_week: RecurMonthlyByWeekPut | None = Field(default=None, validation_alias="recurMonthlyByWeek", serialization_alias="recurMonthlyByWeek")
    """The recurrence on a weekday in a week of the month."""

    recur_yearly_by_day: RecurYearlyByDayPut | None = Field(default=None, validation_alias="recurYearlyByDay", serialization_alias="recurYearlyByDay")
    """The recurrence on a day of the year."""

    recur_yearly_by_week: RecurYearlyByWeekPut | None = Field(default=None, validation_alias="recurYearlyByWeek", serialization_alias="recurYearlyByWeek")
    """The recurrence on a weekday in a week of a month of the year."""

    recur_for_ever: bool | None = Field(default=None, validation_alias="recurForEver", serialization_alias="recurForEver")
    """Whether the recurrence has no end."""

    recur_end_date: str | None = Field(default=None, validation_alias="recurEndDate", serialization_alias="recurEndDate")
    """The date when the recurrence ends."""

    recur_end_occurrence: Whole | None = Field(default=None, validation_alias="recurEndOccurrence", serialization_alias="recurEndOccurrence")
    """The number of conferences after which the recurrence ends."""
