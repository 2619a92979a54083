# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Pre-alerting Announcement of a tenant: The announcement that callers of a tenant hear before its phones ring."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.tenant_announcement_file import Get as TenantAnnouncementFileGet, Put as TenantAnnouncementFilePut
from linecard.types.tenant_pre_alerting_announcement import AnnouncementInterruption as AnnouncementInterruption, AudioSelection as AudioSelection


class Get(OpenBody):
    """The body of a GET response. The announcement that callers of a tenant hear before its phones ring.

    Pre-alerting Announcement of a tenant, page Pre-alerting Announcement.
    """

    _validator: ClassVar[Validator] = Validator("tenant-pre-alerting-announcement", "GET")

    announcement_interruption: AnnouncementInterruption | str | None = Field(default=None, validation_alias="announcementInterruption", serialization_alias="announcementInterruption")
    """Whether the caller may interrupt the announcement."""

    interruption_digit_sequence: str | None = Field(default=None, validation_alias="interruptionDigitSequence", serialization_alias="interruptionDigitSequence")
    """The digits that interrupt the announcement."""

    audio_selection: AudioSelection | str | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """Whether the announcement is a file or the default."""

    audio_file: TenantAnnouncementFileGet | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The file."""


class Put(OpenBody):
    """The body of a PUT. The announcement that callers of a tenant hear before its phones ring.

    Pre-alerting Announcement of a tenant, page Pre-alerting Announcement.
    """

    _validator: ClassVar[Validator] = Validator("tenant-pre-alerting-announcement", "PUT")

    announcement_interruption: AnnouncementInterruption | str | None = Field(default=None, validation_alias="announcementInterruption", serialization_alias="announcementInterruption")
    """Whether the caller may interrupt the announcement."""

    interruption_digit_sequence: str | None = Field(default=None, validation_alias="interruptionDigitSequence", serialization_alias="interruptionDigitSequence")
    """The digits that interrupt the announcement."""

    audio_selection: AudioSelection | str | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """Whether the announcement is a file or the default."""

    audio_file: TenantAnnouncementFilePut | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The file."""
