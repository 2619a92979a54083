# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Extra Phones: The additional phones of a user."""

from typing import NotRequired, TypedDict

from linecard.types.user_device_extra_endpoint import Get as UserDeviceExtraEndpointGet


class Get(TypedDict):
    """The body of a GET response. The additional phones of a user.

    Extra Phones, page Extra Phones.
    """

    extra_phones: NotRequired[list[UserDeviceExtraEndpointGet]]
    """The phones."""
