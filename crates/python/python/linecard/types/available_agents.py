# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Agents available: The users whom a call center of a group may have as agents."""

from typing import NotRequired, TypedDict

from linecard.types.available_agent import Get as AvailableAgentGet


class Get(TypedDict):
    """The body of a GET response. The users whom a call center of a group may have as agents.

    Agents available, page Call Center Agents.
    """

    available_agents: NotRequired[list[AvailableAgentGet]]
    """The users."""
