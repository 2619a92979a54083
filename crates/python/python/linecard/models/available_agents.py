# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Agents available: The users whom a call center of a group may have as agents."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.available_agent import Get as AvailableAgentGet


class Get(OpenBody):
    """The body of a GET response. The users whom a call center of a group may have as agents.

    Agents available, page Call Center Agents.
    """

    _validator: ClassVar[Validator] = Validator("available-agents", "GET")

    available_agents: list[AvailableAgentGet] | None = None
    """The users."""
