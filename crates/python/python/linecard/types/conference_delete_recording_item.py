# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Conference delete recording item: A conference recording to delete."""

from typing import TypedDict


class Delete(TypedDict):
    """The body of a DELETE. A conference recording to delete.

    Conference delete recording item, page Common Objects.
    """

    bridgeId: str
    """The id of the bridge."""

    conferenceId: str
    """The id of the conference."""

    startTime: str
    """The start time of the conference."""
