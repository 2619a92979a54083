# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Pre-alerting Announcement of a tenant: audioFile: The file of an announcement of a tenant."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The file of an announcement of a tenant.

    Pre-alerting Announcement of a tenant: audioFile, page Pre-alerting Announcement.
    """

    description: NotRequired[str]
    """The description of the file."""


class Put(TypedDict):
    """The body of a PUT. The file of an announcement of a tenant.

    Pre-alerting Announcement of a tenant: audioFile, page Pre-alerting Announcement.
    """

    description: NotRequired[str]
    """The description of the file."""

    content: NotRequired[str]
    """The content of the file."""
