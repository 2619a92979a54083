# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Centers: The call centers of a user, and the state of the user as an agent."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.call_center_dnis_instance import Get as CallCenterDnisInstanceGet
from linecard.models.call_center_instance import Get as CallCenterInstanceGet
from linecard.types.call_centers import AgentAcdState as AgentAcdState


class Get(OpenBody):
    """The body of a GET response. The call centers of a user, and the state of the user as an agent.

    Call Centers, page Call Centers.
    """

    _validator: ClassVar[Validator] = Validator("call-centers", "GET")

    agent_acd_state: AgentAcdState | str | None = Field(default=None, validation_alias="agentACDState", serialization_alias="agentACDState")
    """The state of the agent."""

    agent_threshold_profile_name: str | None = Field(default=None, validation_alias="agentThresholdProfileName", serialization_alias="agentThresholdProfileName")
    """The name of the agent's threshold profile."""

    agent_unavailable_code: str | None = Field(default=None, validation_alias="agentUnavailableCode", serialization_alias="agentUnavailableCode")
    """The code of the reason why the agent is unavailable."""

    use_default_guard_timer: bool | None = Field(default=None, validation_alias="useDefaultGuardTimer", serialization_alias="useDefaultGuardTimer")
    """Whether the default guard timer is used."""

    enable_guard_timer: bool | None = Field(default=None, validation_alias="enableGuardTimer", serialization_alias="enableGuardTimer")
    """Whether there is a pause between two calls."""

    guard_timer_seconds: Whole | None = Field(default=None, validation_alias="guardTimerSeconds", serialization_alias="guardTimerSeconds")
    """The duration of the pause between two calls, in seconds."""

    use_system_default_unavailable_settings: bool | None = Field(default=None, validation_alias="useSystemDefaultUnavailableSettings", serialization_alias="useSystemDefaultUnavailableSettings")
    """Whether the settings of the system state when the agent becomes unavailable."""

    force_agent_unavailable_on_dnd_activation: bool | None = Field(default=None, validation_alias="forceAgentUnavailableOnDNDActivation", serialization_alias="forceAgentUnavailableOnDNDActivation")
    """Whether Do Not Disturb makes the agent unavailable."""

    force_agent_unavailable_on_bounced_call_limit: bool | None = Field(default=None, validation_alias="forceAgentUnavailableOnBouncedCallLimit", serialization_alias="forceAgentUnavailableOnBouncedCallLimit")
    """Whether bounced calls make the agent unavailable."""

    number_consecutive_bounced_calls_to_force_agent_unavailable: Whole | None = Field(default=None, validation_alias="numberConsecutiveBouncedCallsToForceAgentUnavailable", serialization_alias="numberConsecutiveBouncedCallsToForceAgentUnavailable")
    """The number of consecutive bounced calls that make the agent unavailable."""

    force_agent_unavailable_on_not_reachable: bool | None = Field(default=None, validation_alias="forceAgentUnavailableOnNotReachable", serialization_alias="forceAgentUnavailableOnNotReachable")
    """Whether the agent becomes unavailable when no device is reachable."""

    outgoing_call_dnis: CallCenterDnisInstanceGet | list[CallCenterDnisInstanceGet] | None = Field(default=None, validation_alias="outgoingCallDNIS", serialization_alias="outgoingCallDNIS")
    """The dialed number (DNIS) that outgoing calls of the agent show."""

    call_centers: list[CallCenterInstanceGet] | None = None
    """The call centers of the user."""
