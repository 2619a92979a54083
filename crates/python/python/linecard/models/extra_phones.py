# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Extra Phones: The additional phones of a user."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.user_device_extra_endpoint import Get as UserDeviceExtraEndpointGet


class Get(OpenBody):
    """The body of a GET response. The additional phones of a user.

    Extra Phones, page Extra Phones.
    """

    _validator: ClassVar[Validator] = Validator("extra-phones", "GET")

    extra_phones: list[UserDeviceExtraEndpointGet] | None = None
    """The phones."""
