# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Centers: The call centers of a user, and the state of the user as an agent."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.call_center_dnis_instance import Get as CallCenterDnisInstanceGet
from linecard.types.call_center_instance import Get as CallCenterInstanceGet

AgentAcdState = Literal[
    "Sign-In",
    "Sign-Out",
    "Available",
    "Unavailable",
    "Wrap-Up",
]


class Get(TypedDict):
    """The body of a GET response. The call centers of a user, and the state of the user as an agent.

    Call Centers, page Call Centers.
    """

    agentACDState: NotRequired[AgentAcdState | str]
    """The state of the agent."""

    agentThresholdProfileName: NotRequired[str]
    """The name of the agent's threshold profile."""

    agentUnavailableCode: NotRequired[str]
    """The code of the reason why the agent is unavailable."""

    useDefaultGuardTimer: NotRequired[bool]
    """Whether the default guard timer is used."""

    enableGuardTimer: NotRequired[bool]
    """Whether there is a pause between two calls."""

    guardTimerSeconds: NotRequired[int]
    """The duration of the pause between two calls, in seconds."""

    useSystemDefaultUnavailableSettings: NotRequired[bool]
    """Whether the settings of the system state when the agent becomes unavailable."""

    forceAgentUnavailableOnDNDActivation: NotRequired[bool]
    """Whether Do Not Disturb makes the agent unavailable."""

    forceAgentUnavailableOnBouncedCallLimit: NotRequired[bool]
    """Whether bounced calls make the agent unavailable."""

    numberConsecutiveBouncedCallsToForceAgentUnavailable: NotRequired[int]
    """The number of consecutive bounced calls that make the agent unavailable."""

    forceAgentUnavailableOnNotReachable: NotRequired[bool]
    """Whether the agent becomes unavailable when no device is reachable."""

    outgoingCallDNIS: NotRequired[CallCenterDnisInstanceGet | list[CallCenterDnisInstanceGet]]
    """The dialed number (DNIS) that outgoing calls of the agent show."""

    call_centers: NotRequired[list[CallCenterInstanceGet]]
    """The call centers of the user."""
