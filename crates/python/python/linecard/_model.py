"""What the models of `linecard.models` have in common."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, model_validator

from linecard import Validator

__all__ = ["Body", "OpenBody", "Whole"]


def _whole(value: object) -> object:
    """Reads a whole number that is written with a point: in JSON, 1.0 and 1 are the same."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = Annotated[int, BeforeValidator(_whole)]
"""A whole number."""


class Body(BaseModel):
    """A body without a violation.

    Attributes are given by their names in Python or in JSON. None is null, and an attribute that is not given is left out of the
    body. Errors of pydantic show no values.
    """

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        populate_by_name=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
    )

    _validator: ClassVar[Validator]

    def to_dict(self) -> dict[str, Any]:
        """Returns the attributes that were set, under their names in JSON: the body that is sent."""
        return self.model_dump(by_alias=True, exclude_unset=True)

    @model_validator(mode="after")
    def _has_no_violation(self) -> Self:
        report = self._validator.validate(self.to_dict())
        if not report.valid:
            raise ValueError("\n".join(str(finding) for finding in report.violations))
        return self


class OpenBody(Body):
    """A body that may have attributes that no table has: a response, or an object that is read off examples."""

    model_config = ConfigDict(extra="allow")
