# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group department key attributes: The key of a department."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. The key of a department.

    Group department key attributes, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("group-department-key", "GET")

    tenant_id: str | None = Field(default=None, validation_alias="tenantId", serialization_alias="tenantId")
    """The tenant of the department."""

    group_id: str | None = Field(default=None, validation_alias="groupId", serialization_alias="groupId")
    """The group of the department; absent if the department belongs to the enterprise."""

    department_name: str | None = Field(default=None, validation_alias="departmentName", serialization_alias="departmentName")
    """The name of the department."""

    full_path_name: str | None = Field(default=None, validation_alias="fullPathName", serialization_alias="fullPathName")
    """The full path: the name of the department and of its parent departments."""


class Put(OpenBody):
    """The body of a PUT or POST. The key of a department.

    Group department key attributes, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("group-department-key", "PUT")

    tenant_id: str | None = Field(default=None, validation_alias="tenantId", serialization_alias="tenantId")
    """The tenant of the department."""

    group_id: str | None = Field(default=None, validation_alias="groupId", serialization_alias="groupId")
    """The group of the department; absent if the department belongs to the enterprise."""

    department_name: str | None = Field(default=None, validation_alias="departmentName", serialization_alias="departmentName")
    """The name of the department."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
