# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group Pagings: The paging groups of a group, whose members are called at the same time."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_paging import Get as GroupPagingGet


class Get(OpenBody):
    """The body of a GET response. The paging groups of a group, whose members are called at the same time.

    Group Pagings, page Group Paging.
    """

    _validator: ClassVar[Validator] = Validator("group-pagings", "GET")

    instant_group_calls: list[GroupPagingGet] | None = Field(default=None, validation_alias="instantGroupCalls", serialization_alias="instantGroupCalls")
    """The paging groups."""
