# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Anywhere: The phones from which a user can take and make calls."""

from typing import NotRequired, TypedDict

from linecard.types.anywhere_number import Get as AnywhereNumberGet, Put as AnywhereNumberPut


class Get(TypedDict):
    """The body of a GET response. The phones from which a user can take and make calls.

    Anywhere, page Anywhere.
    """

    alertAllLocationsForClickToDialCalls: NotRequired[bool]
    """Whether all phones ring for click-to-dial calls."""

    alertAllLocationsForGroupPagingCalls: NotRequired[bool]
    """Whether all phones ring for group paging calls."""

    phoneNumbers: NotRequired[list[AnywhereNumberGet]]
    """The phones. A list in a request replaces the stored one."""


class Put(TypedDict):
    """The body of a PUT. The phones from which a user can take and make calls.

    Anywhere, page Anywhere.
    """

    alertAllLocationsForClickToDialCalls: NotRequired[bool]
    """Whether all phones ring for click-to-dial calls."""

    alertAllLocationsForGroupPagingCalls: NotRequired[bool]
    """Whether all phones ring for group paging calls."""

    phoneNumbers: NotRequired[list[AnywhereNumberPut]]
    """The phones. A list in a request replaces the stored one."""
