# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Pre-alerting Announcement: The announcement that callers hear before the phone of a user rings."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut
from linecard.types.criteria_in_list import Get as CriteriaInListGet
from linecard.types.criteria_list_item import Put as CriteriaListItemPut

AudioSelection = Literal[
    "File",
    "Default",
]


class Get(TypedDict):
    """The body of a GET response. The announcement that callers hear before the phone of a user rings.

    Pre-alerting Announcement, page Pre-alerting Announcement.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    audioSelection: NotRequired[AudioSelection | str]
    """Whether the announcement is a file or the default one."""

    audioFile: NotRequired[AnnouncementFileNameGet]
    """The file of the announcement."""

    criteria: NotRequired[list[CriteriaInListGet]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(TypedDict):
    """The body of a PUT. The announcement that callers hear before the phone of a user rings.

    Pre-alerting Announcement, page Pre-alerting Announcement.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    audioSelection: NotRequired[AudioSelection]
    """Whether the announcement is a file or the default one."""

    audioFile: NotRequired[AnnouncementFileNamePut]
    """The file of the announcement."""

    criteria: NotRequired[list[CriteriaListItemPut]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
