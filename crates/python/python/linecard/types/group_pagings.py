# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group Pagings: The paging groups of a group, whose members are called at the same time."""

from typing import NotRequired, TypedDict

from linecard.types.group_paging import Get as GroupPagingGet


class Get(TypedDict):
    """The body of a GET response. The paging groups of a group, whose members are called at the same time.

    Group Pagings, page Group Paging.
    """

    instantGroupCalls: NotRequired[list[GroupPagingGet]]
    """The paging groups."""
