# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Supervised Agent: An agent of a supervisor."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. An agent of a supervisor.

    Supervised Agent, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("supervised-agent", "GET")

    user_id: str = Field(validation_alias="userId", serialization_alias="userId")
    """The id of the agent."""

    last_name: str = Field(validation_alias="lastName", serialization_alias="lastName")
    """The last name of the agent."""

    first_name: str = Field(validation_alias="firstName", serialization_alias="firstName")
    """The first name of the agent."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the agent, if there is one."""

    extension: str | None = None
    """The extension of the agent, if there is one."""

    department: GroupDepartmentKeyGet | str | None = None
    """The department of the agent, if there is one."""

    email_address: str | None = Field(default=None, validation_alias="emailAddress", serialization_alias="emailAddress")
    """The email address of the agent, if there is one."""

    imp_id: str | None = Field(default=None, validation_alias="impId", serialization_alias="impId")
    """The IMP id of the agent, if there is one."""

    location_code: str | None = Field(default=None, validation_alias="locationCode", serialization_alias="locationCode")
    """The location code of the agent, if there is one."""


class Put(Body):
    """The body of a PUT, POST or DELETE. An agent of a supervisor.

    Supervised Agent, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("supervised-agent", "PUT")

    user_id: str = Field(validation_alias="userId", serialization_alias="userId")
    """The id of the agent."""


Post = Put
"""The body of a POST. It is the same as `Put`."""


Delete = Put
"""The body of a DELETE. It is the same as `Put`."""
