# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Pre-alerting Announcement of a tenant: audioFile: The file of an announcement of a tenant."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. The file of an announcement of a tenant.

    Pre-alerting Announcement of a tenant: audioFile, page Pre-alerting Announcement.
    """

    _validator: ClassVar[Validator] = Validator("tenant-announcement-file", "GET")

    description: str | None = None
    """The description of the file."""


class Put(OpenBody):
    """The body of a PUT. The file of an announcement of a tenant.

    Pre-alerting Announcement of a tenant: audioFile, page Pre-alerting Announcement.
    """

    _validator: ClassVar[Validator] = Validator("tenant-announcement-file", "PUT")

    description: str | None = None
    """The description of the file."""

    content: str | None = None
    """The content of the file."""
