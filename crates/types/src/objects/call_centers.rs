// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Centers: The call centers of a user, and the state of the user as an agent.

use super::{call_center_dnis_instance, call_center_instance};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, OneOrList, Open, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_CENTERS;

/// The body of a GET response. The call centers of a user, and the state of the user as an agent.
///
/// [`Call Centers`](linecard_model::objects::CALL_CENTERS), page Call Centers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The state of the agent.
    ///
    /// - In JSON: `agentACDState`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, usually one of `"Sign-In"`, `"Sign-Out"`, `"Available"`, `"Unavailable"`, `"Wrap-Up"`.
    pub agent_acd_state: Option<Open<AgentAcdState>>,
    /// The name of the agent's threshold profile.
    ///
    /// - In JSON: `agentThresholdProfileName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub agent_threshold_profile_name: Option<String>,
    /// The code of the reason why the agent is unavailable.
    ///
    /// - In JSON: `agentUnavailableCode`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub agent_unavailable_code: Option<String>,
    /// Whether the default guard timer is used.
    ///
    /// - In JSON: `useDefaultGuardTimer`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub use_default_guard_timer: Option<bool>,
    /// Whether there is a pause between two calls.
    ///
    /// - In JSON: `enableGuardTimer`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_guard_timer: Option<bool>,
    /// The duration of the pause between two calls, in seconds.
    ///
    /// - In JSON: `guardTimerSeconds`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub guard_timer_seconds: Option<Integer>,
    /// Whether the settings of the system state when the agent becomes unavailable.
    ///
    /// - In JSON: `useSystemDefaultUnavailableSettings`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub use_system_default_unavailable_settings: Option<bool>,
    /// Whether Do Not Disturb makes the agent unavailable.
    ///
    /// - In JSON: `forceAgentUnavailableOnDNDActivation`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub force_agent_unavailable_on_dnd_activation: Option<bool>,
    /// Whether bounced calls make the agent unavailable.
    ///
    /// - In JSON: `forceAgentUnavailableOnBouncedCallLimit`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub force_agent_unavailable_on_bounced_call_limit: Option<bool>,
    /// The number of consecutive bounced calls that make the agent unavailable.
    ///
    /// - In JSON: `numberConsecutiveBouncedCallsToForceAgentUnavailable`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub number_consecutive_bounced_calls_to_force_agent_unavailable: Option<Integer>,
    /// Whether the agent becomes unavailable when no device is reachable.
    ///
    /// - In JSON: `forceAgentUnavailableOnNotReachable`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub force_agent_unavailable_on_not_reachable: Option<bool>,
    /// The dialed number (DNIS) that outgoing calls of the agent show.
    ///
    /// - In JSON: `outgoingCallDNIS`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Call Center DNIS Instance`](linecard_model::objects::CALL_CENTER_DNIS_INSTANCE)), or an Array, each item an Object (see [`Call Center DNIS Instance`](linecard_model::objects::CALL_CENTER_DNIS_INSTANCE)).
    pub outgoing_call_dnis: Option<OneOrList<call_center_dnis_instance::Get>>,
    /// The call centers of the user.
    ///
    /// - In JSON: `call_centers`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Call Center Instance`](linecard_model::objects::CALL_CENTER_INSTANCE)).
    pub call_centers: Option<Vec<call_center_instance::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`agent_acd_state`](field@Self::agent_acd_state).
    #[must_use]
    pub fn agent_acd_state(mut self, agent_acd_state: impl Into<Open<AgentAcdState>>) -> Self {
        self.agent_acd_state = Some(agent_acd_state.into());
        self
    }

    /// Sets [`agent_threshold_profile_name`](field@Self::agent_threshold_profile_name).
    #[must_use]
    pub fn agent_threshold_profile_name(mut self, agent_threshold_profile_name: impl Into<String>) -> Self {
        self.agent_threshold_profile_name = Some(agent_threshold_profile_name.into());
        self
    }

    /// Sets [`agent_unavailable_code`](field@Self::agent_unavailable_code).
    #[must_use]
    pub fn agent_unavailable_code(mut self, agent_unavailable_code: impl Into<String>) -> Self {
        self.agent_unavailable_code = Some(agent_unavailable_code.into());
        self
    }

    /// Sets [`use_default_guard_timer`](field@Self::use_default_guard_timer).
    #[must_use]
    pub fn use_default_guard_timer(mut self, use_default_guard_timer: bool) -> Self {
        self.use_default_guard_timer = Some(use_default_guard_timer);
        self
    }

    /// Sets [`enable_guard_timer`](field@Self::enable_guard_timer).
    #[must_use]
    pub fn enable_guard_timer(mut self, enable_guard_timer: bool) -> Self {
        self.enable_guard_timer = Some(enable_guard_timer);
        self
    }

    /// Sets [`guard_timer_seconds`](field@Self::guard_timer_seconds).
    #[must_use]
    pub fn guard_timer_seconds(mut self, guard_timer_seconds: impl Into<Integer>) -> Self {
        self.guard_timer_seconds = Some(guard_timer_seconds.into());
        self
    }

    /// Sets [`use_system_default_unavailable_settings`](field@Self::use_system_default_unavailable_settings).
    #[must_use]
    pub fn use_system_default_unavailable_settings(mut self, use_system_default_unavailable_settings: bool) -> Self {
        self.use_system_default_unavailable_settings = Some(use_system_default_unavailable_settings);
        self
    }

    /// Sets [`force_agent_unavailable_on_dnd_activation`](field@Self::force_agent_unavailable_on_dnd_activation).
    #[must_use]
    pub fn force_agent_unavailable_on_dnd_activation(
        mut self,
        force_agent_unavailable_on_dnd_activation: bool,
    ) -> Self {
        self.force_agent_unavailable_on_dnd_activation = Some(force_agent_unavailable_on_dnd_activation);
        self
    }

    /// Sets [`force_agent_unavailable_on_bounced_call_limit`](field@Self::force_agent_unavailable_on_bounced_call_limit).
    #[must_use]
    pub fn force_agent_unavailable_on_bounced_call_limit(
        mut self,
        force_agent_unavailable_on_bounced_call_limit: bool,
    ) -> Self {
        self.force_agent_unavailable_on_bounced_call_limit = Some(force_agent_unavailable_on_bounced_call_limit);
        self
    }

    /// Sets [`number_consecutive_bounced_calls_to_force_agent_unavailable`](field@Self::number_consecutive_bounced_calls_to_force_agent_unavailable).
    #[must_use]
    pub fn number_consecutive_bounced_calls_to_force_agent_unavailable(
        mut self,
        number_consecutive_bounced_calls_to_force_agent_unavailable: impl Into<Integer>,
    ) -> Self {
        self.number_consecutive_bounced_calls_to_force_agent_unavailable =
            Some(number_consecutive_bounced_calls_to_force_agent_unavailable.into());
        self
    }

    /// Sets [`force_agent_unavailable_on_not_reachable`](field@Self::force_agent_unavailable_on_not_reachable).
    #[must_use]
    pub fn force_agent_unavailable_on_not_reachable(mut self, force_agent_unavailable_on_not_reachable: bool) -> Self {
        self.force_agent_unavailable_on_not_reachable = Some(force_agent_unavailable_on_not_reachable);
        self
    }

    /// Sets [`outgoing_call_dnis`](field@Self::outgoing_call_dnis).
    #[must_use]
    pub fn outgoing_call_dnis(
        mut self,
        outgoing_call_dnis: impl Into<OneOrList<call_center_dnis_instance::Get>>,
    ) -> Self {
        self.outgoing_call_dnis = Some(outgoing_call_dnis.into());
        self
    }

    /// Sets [`call_centers`](field@Self::call_centers).
    #[must_use]
    pub fn call_centers(mut self, call_centers: impl IntoIterator<Item = call_center_instance::Get>) -> Self {
        self.call_centers = Some(call_centers.into_iter().collect());
        self
    }
}

/// The words that `agentACDState` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AgentAcdState {
    /// `Sign-In`
    SignIn,
    /// `Sign-Out`
    SignOut,
    /// `Available`
    Available,
    /// `Unavailable`
    Unavailable,
    /// `Wrap-Up`
    WrapUp,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_CENTERS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            agent_acd_state: reader.optional(wire::AGENT_ACD_STATE)?,
            agent_threshold_profile_name: reader.optional(wire::AGENT_THRESHOLD_PROFILE_NAME)?,
            agent_unavailable_code: reader.optional(wire::AGENT_UNAVAILABLE_CODE)?,
            use_default_guard_timer: reader.optional(wire::USE_DEFAULT_GUARD_TIMER)?,
            enable_guard_timer: reader.optional(wire::ENABLE_GUARD_TIMER)?,
            guard_timer_seconds: reader.optional(wire::GUARD_TIMER_SECONDS)?,
            use_system_default_unavailable_settings: reader.optional(wire::USE_SYSTEM_DEFAULT_UNAVAILABLE_SETTINGS)?,
            force_agent_unavailable_on_dnd_activation: reader
                .optional(wire::FORCE_AGENT_UNAVAILABLE_ON_DND_ACTIVATION)?,
            force_agent_unavailable_on_bounced_call_limit: reader
                .optional(wire::FORCE_AGENT_UNAVAILABLE_ON_BOUNCED_CALL_LIMIT)?,
            number_consecutive_bounced_calls_to_force_agent_unavailable: reader
                .optional(wire::NUMBER_CONSECUTIVE_BOUNCED_CALLS_TO_FORCE_AGENT_UNAVAILABLE)?,
            force_agent_unavailable_on_not_reachable: reader
                .optional(wire::FORCE_AGENT_UNAVAILABLE_ON_NOT_REACHABLE)?,
            outgoing_call_dnis: reader.optional(wire::OUTGOING_CALL_DNIS)?,
            call_centers: reader.optional(wire::CALL_CENTERS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::AGENT_ACD_STATE, self.agent_acd_state.as_ref());
        writer.optional(wire::AGENT_THRESHOLD_PROFILE_NAME, self.agent_threshold_profile_name.as_ref());
        writer.optional(wire::AGENT_UNAVAILABLE_CODE, self.agent_unavailable_code.as_ref());
        writer.optional(wire::USE_DEFAULT_GUARD_TIMER, self.use_default_guard_timer.as_ref());
        writer.optional(wire::ENABLE_GUARD_TIMER, self.enable_guard_timer.as_ref());
        writer.optional(wire::GUARD_TIMER_SECONDS, self.guard_timer_seconds.as_ref());
        writer.optional(
            wire::USE_SYSTEM_DEFAULT_UNAVAILABLE_SETTINGS,
            self.use_system_default_unavailable_settings.as_ref(),
        );
        writer.optional(
            wire::FORCE_AGENT_UNAVAILABLE_ON_DND_ACTIVATION,
            self.force_agent_unavailable_on_dnd_activation.as_ref(),
        );
        writer.optional(
            wire::FORCE_AGENT_UNAVAILABLE_ON_BOUNCED_CALL_LIMIT,
            self.force_agent_unavailable_on_bounced_call_limit.as_ref(),
        );
        writer.optional(
            wire::NUMBER_CONSECUTIVE_BOUNCED_CALLS_TO_FORCE_AGENT_UNAVAILABLE,
            self.number_consecutive_bounced_calls_to_force_agent_unavailable.as_ref(),
        );
        writer.optional(
            wire::FORCE_AGENT_UNAVAILABLE_ON_NOT_REACHABLE,
            self.force_agent_unavailable_on_not_reachable.as_ref(),
        );
        writer.optional(wire::OUTGOING_CALL_DNIS, self.outgoing_call_dnis.as_ref());
        writer.optional(wire::CALL_CENTERS, self.call_centers.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Word for AgentAcdState {
    const ALL: &'static [Self] = &[
        AgentAcdState::SignIn,
        AgentAcdState::SignOut,
        AgentAcdState::Available,
        AgentAcdState::Unavailable,
        AgentAcdState::WrapUp,
    ];
    const WORDS: &'static [&'static str] = &["Sign-In", "Sign-Out", "Available", "Unavailable", "Wrap-Up"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(AgentAcdState);

/// The JSON names of the attributes.
mod wire {
    pub(super) const AGENT_ACD_STATE: &str = "agentACDState";
    pub(super) const AGENT_THRESHOLD_PROFILE_NAME: &str = "agentThresholdProfileName";
    pub(super) const AGENT_UNAVAILABLE_CODE: &str = "agentUnavailableCode";
    pub(super) const USE_DEFAULT_GUARD_TIMER: &str = "useDefaultGuardTimer";
    pub(super) const ENABLE_GUARD_TIMER: &str = "enableGuardTimer";
    pub(super) const GUARD_TIMER_SECONDS: &str = "guardTimerSeconds";
    pub(super) const USE_SYSTEM_DEFAULT_UNAVAILABLE_SETTINGS: &str = "useSystemDefaultUnavailableSettings";
    pub(super) const FORCE_AGENT_UNAVAILABLE_ON_DND_ACTIVATION: &str = "forceAgentUnavailableOnDNDActivation";
    pub(super) const FORCE_AGENT_UNAVAILABLE_ON_BOUNCED_CALL_LIMIT: &str = "forceAgentUnavailableOnBouncedCallLimit";
    pub(super) const NUMBER_CONSECUTIVE_BOUNCED_CALLS_TO_FORCE_AGENT_UNAVAILABLE: &str =
        "numberConsecutiveBouncedCallsToForceAgentUnavailable";
    pub(super) const FORCE_AGENT_UNAVAILABLE_ON_NOT_REACHABLE: &str = "forceAgentUnavailableOnNotReachable";
    pub(super) const OUTGOING_CALL_DNIS: &str = "outgoingCallDNIS";
    pub(super) const CALL_CENTERS: &str = "call_centers";
}
