# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Pre-alerting Announcement: The announcement that callers hear before the phone of a user rings."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut
from linecard.models.criteria_in_list import Get as CriteriaInListGet
from linecard.models.criteria_list_item import Put as CriteriaListItemPut
from linecard.types.pre_alerting_announcement import AudioSelection as AudioSelection


class Get(OpenBody):
    """The body of a GET response. The announcement that callers hear before the phone of a user rings.

    Pre-alerting Announcement, page Pre-alerting Announcement.
    """

    _validator: ClassVar[Validator] = Validator("pre-alerting-announcement", "GET")

    active: bool | None = None
    """Whether the service is active."""

    audio_selection: AudioSelection | str | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """Whether the announcement is a file or the default one."""

    audio_file: AnnouncementFileNameGet | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The file of the announcement."""

    criteria: list[CriteriaInListGet] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(OpenBody):
    """The body of a PUT. The announcement that callers hear before the phone of a user rings.

    Pre-alerting Announcement, page Pre-alerting Announcement.
    """

    _validator: ClassVar[Validator] = Validator("pre-alerting-announcement", "PUT")

    active: bool | None = None
    """Whether the service is active."""

    audio_selection: AudioSelection | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """Whether the announcement is a file or the default one."""

    audio_file: AnnouncementFileNamePut | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The file of the announcement."""

    criteria: list[CriteriaListItemPut] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
