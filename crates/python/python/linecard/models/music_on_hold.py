# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Music On Hold: What a caller hears while a user holds the call."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.music_on_hold_source import Get as MusicOnHoldSourceGet, Put as MusicOnHoldSourcePut


class Get(OpenBody):
    """The body of a GET response. What a caller hears while a user holds the call.

    Music On Hold, page Music On Hold.
    """

    _validator: ClassVar[Validator] = Validator("music-on-hold", "GET")

    is_active: bool | None = Field(default=None, validation_alias="isActive", serialization_alias="isActive")
    """Whether the service is active."""

    source: MusicOnHoldSourceGet | None = None
    """What callers hear."""

    use_alternate_source_for_internal_calls: bool | None = Field(default=None, validation_alias="useAlternateSourceForInternalCalls", serialization_alias="useAlternateSourceForInternalCalls")
    """Whether callers of the same group or tenant hear something else."""

    internal_source: MusicOnHoldSourceGet | None = Field(default=None, validation_alias="internalSource", serialization_alias="internalSource")
    """What these callers hear."""


class Put(OpenBody):
    """The body of a PUT. What a caller hears while a user holds the call.

    Music On Hold, page Music On Hold.
    """

    _validator: ClassVar[Validator] = Validator("music-on-hold", "PUT")

    is_active: bool | None = Field(default=None, validation_alias="isActive", serialization_alias="isActive")
    """Whether the service is active."""

    source: MusicOnHoldSourcePut | None = None
    """What callers hear."""

    use_alternate_source_for_internal_calls: bool | None = Field(default=None, validation_alias="useAlternateSourceForInternalCalls", serialization_alias="useAlternateSourceForInternalCalls")
    """Whether callers of the same group or tenant hear something else."""

    internal_source: MusicOnHoldSourcePut | None = Field(default=None, validation_alias="internalSource", serialization_alias="internalSource")
    """What these callers hear."""
