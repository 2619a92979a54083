# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Supervised Agent: An agent of a supervisor."""

from typing import NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. An agent of a supervisor.

    Supervised Agent, page Common Objects.
    """

    userId: str
    """The id of the agent."""

    lastName: str
    """The last name of the agent."""

    firstName: str
    """The first name of the agent."""

    phoneNumber: NotRequired[str]
    """The phone number of the agent, if there is one."""

    extension: NotRequired[str]
    """The extension of the agent, if there is one."""

    department: NotRequired[GroupDepartmentKeyGet | str]
    """The department of the agent, if there is one."""

    emailAddress: NotRequired[str]
    """The email address of the agent, if there is one."""

    impId: NotRequired[str]
    """The IMP id of the agent, if there is one."""

    locationCode: NotRequired[str]
    """The location code of the agent, if there is one."""


class Put(TypedDict):
    """The body of a PUT, POST or DELETE. An agent of a supervisor.

    Supervised Agent, page Common Objects.
    """

    userId: str
    """The id of the agent."""


Post = Put
"""The body of a POST. It is the same as `Put`."""


Delete = Put
"""The body of a DELETE. It is the same as `Put`."""
