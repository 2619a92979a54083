# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Pre-alerting Announcement of a tenant: The announcement that callers of a tenant hear before its phones ring."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.tenant_announcement_file import Get as TenantAnnouncementFileGet, Put as TenantAnnouncementFilePut

AnnouncementInterruption = Literal[
    "Not Allowed",
]

AudioSelection = Literal[
    "File",
    "Default",
]


class Get(TypedDict):
    """The body of a GET response. The announcement that callers of a tenant hear before its phones ring.

    Pre-alerting Announcement of a tenant, page Pre-alerting Announcement.
    """

    announcementInterruption: NotRequired[AnnouncementInterruption | str]
    """Whether the caller may interrupt the announcement."""

    interruptionDigitSequence: NotRequired[str]
    """The digits that interrupt the announcement."""

    audioSelection: NotRequired[AudioSelection | str]
    """Whether the announcement is a file or the default."""

    audioFile: NotRequired[TenantAnnouncementFileGet]
    """The file."""


class Put(TypedDict):
    """The body of a PUT. The announcement that callers of a tenant hear before its phones ring.

    Pre-alerting Announcement of a tenant, page Pre-alerting Announcement.
    """

    announcementInterruption: NotRequired[AnnouncementInterruption | str]
    """Whether the caller may interrupt the announcement."""

    interruptionDigitSequence: NotRequired[str]
    """The digits that interrupt the announcement."""

    audioSelection: NotRequired[AudioSelection | str]
    """Whether the announcement is a file or the default."""

    audioFile: NotRequired[TenantAnnouncementFilePut]
    """The file."""
