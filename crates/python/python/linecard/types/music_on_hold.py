# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Music On Hold: What a caller hears while a user holds the call."""

from typing import NotRequired, TypedDict

from linecard.types.music_on_hold_source import Get as MusicOnHoldSourceGet, Put as MusicOnHoldSourcePut


class Get(TypedDict):
    """The body of a GET response. What a caller hears while a user holds the call.

    Music On Hold, page Music On Hold.
    """

    isActive: NotRequired[bool]
    """Whether the service is active."""

    source: NotRequired[MusicOnHoldSourceGet]
    """What callers hear."""

    useAlternateSourceForInternalCalls: NotRequired[bool]
    """Whether callers of the same group or tenant hear something else."""

    internalSource: NotRequired[MusicOnHoldSourceGet]
    """What these callers hear."""


class Put(TypedDict):
    """The body of a PUT. What a caller hears while a user holds the call.

    Music On Hold, page Music On Hold.
    """

    isActive: NotRequired[bool]
    """Whether the service is active."""

    source: NotRequired[MusicOnHoldSourcePut]
    """What callers hear."""

    useAlternateSourceForInternalCalls: NotRequired[bool]
    """Whether callers of the same group or tenant hear something else."""

    internalSource: NotRequired[MusicOnHoldSourcePut]
    """What these callers hear."""
