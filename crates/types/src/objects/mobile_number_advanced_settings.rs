// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Mobile Number: advanced_settings: Further settings of the mobile phone of a user.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::MOBILE_NUMBER_ADVANCED_SETTINGS;

/// The body of a GET response. Further settings of the mobile phone of a user.
///
/// [`Mobile Number: advanced_settings`](linecard_model::objects::MOBILE_NUMBER_ADVANCED_SETTINGS), page Mobile Number.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the mobile phone rings for click-to-dial calls.
    ///
    /// - In JSON: `alertClickToDialCalls`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_click_to_dial_calls: Option<bool>,
    /// Whether the mobile phone rings for group paging calls.
    ///
    /// - In JSON: `alertGroupPagingCalls`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_group_paging_calls: Option<bool>,
    /// Whether calls to the mobile phone are not diverted from there.
    ///
    /// - In JSON: `enableDiversionInhibitor`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_diversion_inhibitor: Option<bool>,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `requireAnswerConfirmation`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub require_answer_confirmation: Option<bool>,
    /// Whether the mobile phone can use the services of the user during a call.
    ///
    /// - In JSON: `callControl`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub call_control: Option<bool>,
    /// Whether calls from the mobile phone are refused.
    ///
    /// - In JSON: `denyCallOriginations`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub deny_call_originations: Option<bool>,
    /// Whether calls to the mobile phone are refused.
    ///
    /// - In JSON: `denyCallTerminations`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub deny_call_terminations: Option<bool>,
    /// The level whose settings apply.
    ///
    /// - In JSON: `useSettingLevel`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, usually `"Group"`.
    pub use_setting_level: Option<Open<UseSettingLevel>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`alert_click_to_dial_calls`](field@Self::alert_click_to_dial_calls).
    #[must_use]
    pub fn alert_click_to_dial_calls(mut self, alert_click_to_dial_calls: bool) -> Self {
        self.alert_click_to_dial_calls = Some(alert_click_to_dial_calls);
        self
    }

    /// Sets [`alert_group_paging_calls`](field@Self::alert_group_paging_calls).
    #[must_use]
    pub fn alert_group_paging_calls(mut self, alert_group_paging_calls: bool) -> Self {
        self.alert_group_paging_calls = Some(alert_group_paging_calls);
        self
    }

    /// Sets [`enable_diversion_inhibitor`](field@Self::enable_diversion_inhibitor).
    #[must_use]
    pub fn enable_diversion_inhibitor(mut self, enable_diversion_inhibitor: bool) -> Self {
        self.enable_diversion_inhibitor = Some(enable_diversion_inhibitor);
        self
    }

    /// Sets [`require_answer_confirmation`](field@Self::require_answer_confirmation).
    #[must_use]
    pub fn require_answer_confirmation(mut self, require_answer_confirmation: bool) -> Self {
        self.require_answer_confirmation = Some(require_answer_confirmation);
        self
    }

    /// Sets [`call_control`](field@Self::call_control).
    #[must_use]
    pub fn call_control(mut self, call_control: bool) -> Self {
        self.call_control = Some(call_control);
        self
    }

    /// Sets [`deny_call_originations`](field@Self::deny_call_originations).
    #[must_use]
    pub fn deny_call_originations(mut self, deny_call_originations: bool) -> Self {
        self.deny_call_originations = Some(deny_call_originations);
        self
    }

    /// Sets [`deny_call_terminations`](field@Self::deny_call_terminations).
    #[must_use]
    pub fn deny_call_terminations(mut self, deny_call_terminations: bool) -> Self {
        self.deny_call_terminations = Some(deny_call_terminations);
        self
    }

    /// Sets [`use_setting_level`](field@Self::use_setting_level).
    #[must_use]
    pub fn use_setting_level(mut self, use_setting_level: impl Into<Open<UseSettingLevel>>) -> Self {
        self.use_setting_level = Some(use_setting_level.into());
        self
    }
}

/// The body of a PUT. Further settings of the mobile phone of a user.
///
/// [`Mobile Number: advanced_settings`](linecard_model::objects::MOBILE_NUMBER_ADVANCED_SETTINGS), page Mobile Number.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the mobile phone rings for click-to-dial calls.
    ///
    /// - In JSON: `alertClickToDialCalls`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_click_to_dial_calls: Option<bool>,
    /// Whether the mobile phone rings for group paging calls.
    ///
    /// - In JSON: `alertGroupPagingCalls`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_group_paging_calls: Option<bool>,
    /// Whether calls to the mobile phone are not diverted from there.
    ///
    /// - In JSON: `enableDiversionInhibitor`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_diversion_inhibitor: Option<bool>,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `requireAnswerConfirmation`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub require_answer_confirmation: Option<bool>,
    /// Whether the mobile phone can use the services of the user during a call.
    ///
    /// - In JSON: `callControl`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub call_control: Option<bool>,
    /// Whether calls from the mobile phone are refused.
    ///
    /// - In JSON: `denyCallOriginations`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub deny_call_originations: Option<bool>,
    /// Whether calls to the mobile phone are refused.
    ///
    /// - In JSON: `denyCallTerminations`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub deny_call_terminations: Option<bool>,
    /// The level whose settings apply.
    ///
    /// - In JSON: `useSettingLevel`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, usually `"Group"`.
    pub use_setting_level: Option<Open<UseSettingLevel>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`alert_click_to_dial_calls`](field@Self::alert_click_to_dial_calls).
    #[must_use]
    pub fn alert_click_to_dial_calls(mut self, alert_click_to_dial_calls: bool) -> Self {
        self.alert_click_to_dial_calls = Some(alert_click_to_dial_calls);
        self
    }

    /// Sets [`alert_group_paging_calls`](field@Self::alert_group_paging_calls).
    #[must_use]
    pub fn alert_group_paging_calls(mut self, alert_group_paging_calls: bool) -> Self {
        self.alert_group_paging_calls = Some(alert_group_paging_calls);
        self
    }

    /// Sets [`enable_diversion_inhibitor`](field@Self::enable_diversion_inhibitor).
    #[must_use]
    pub fn enable_diversion_inhibitor(mut self, enable_diversion_inhibitor: bool) -> Self {
        self.enable_diversion_inhibitor = Some(enable_diversion_inhibitor);
        self
    }

    /// Sets [`require_answer_confirmation`](field@Self::require_answer_confirmation).
    #[must_use]
    pub fn require_answer_confirmation(mut self, require_answer_confirmation: bool) -> Self {
        self.require_answer_confirmation = Some(require_answer_confirmation);
        self
    }

    /// Sets [`call_control`](field@Self::call_control).
    #[must_use]
    pub fn call_control(mut self, call_control: bool) -> Self {
        self.call_control = Some(call_control);
        self
    }

    /// Sets [`deny_call_originations`](field@Self::deny_call_originations).
    #[must_use]
    pub fn deny_call_originations(mut self, deny_call_originations: bool) -> Self {
        self.deny_call_originations = Some(deny_call_originations);
        self
    }

    /// Sets [`deny_call_terminations`](field@Self::deny_call_terminations).
    #[must_use]
    pub fn deny_call_terminations(mut self, deny_call_terminations: bool) -> Self {
        self.deny_call_terminations = Some(deny_call_terminations);
        self
    }

    /// Sets [`use_setting_level`](field@Self::use_setting_level).
    #[must_use]
    pub fn use_setting_level(mut self, use_setting_level: impl Into<Open<UseSettingLevel>>) -> Self {
        self.use_setting_level = Some(use_setting_level.into());
        self
    }
}

/// The words that `useSettingLevel` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum UseSettingLevel {
    /// `Group`
    Group,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MOBILE_NUMBER_ADVANCED_SETTINGS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            alert_click_to_dial_calls: reader.optional(wire::ALERT_CLICK_TO_DIAL_CALLS)?,
            alert_group_paging_calls: reader.optional(wire::ALERT_GROUP_PAGING_CALLS)?,
            enable_diversion_inhibitor: reader.optional(wire::ENABLE_DIVERSION_INHIBITOR)?,
            require_answer_confirmation: reader.optional(wire::REQUIRE_ANSWER_CONFIRMATION)?,
            call_control: reader.optional(wire::CALL_CONTROL)?,
            deny_call_originations: reader.optional(wire::DENY_CALL_ORIGINATIONS)?,
            deny_call_terminations: reader.optional(wire::DENY_CALL_TERMINATIONS)?,
            use_setting_level: reader.optional(wire::USE_SETTING_LEVEL)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ALERT_CLICK_TO_DIAL_CALLS, self.alert_click_to_dial_calls.as_ref());
        writer.optional(wire::ALERT_GROUP_PAGING_CALLS, self.alert_group_paging_calls.as_ref());
        writer.optional(wire::ENABLE_DIVERSION_INHIBITOR, self.enable_diversion_inhibitor.as_ref());
        writer.optional(wire::REQUIRE_ANSWER_CONFIRMATION, self.require_answer_confirmation.as_ref());
        writer.optional(wire::CALL_CONTROL, self.call_control.as_ref());
        writer.optional(wire::DENY_CALL_ORIGINATIONS, self.deny_call_originations.as_ref());
        writer.optional(wire::DENY_CALL_TERMINATIONS, self.deny_call_terminations.as_ref());
        writer.optional(wire::USE_SETTING_LEVEL, self.use_setting_level.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &MOBILE_NUMBER_ADVANCED_SETTINGS;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            alert_click_to_dial_calls: reader.optional(wire::ALERT_CLICK_TO_DIAL_CALLS)?,
            alert_group_paging_calls: reader.optional(wire::ALERT_GROUP_PAGING_CALLS)?,
            enable_diversion_inhibitor: reader.optional(wire::ENABLE_DIVERSION_INHIBITOR)?,
            require_answer_confirmation: reader.optional(wire::REQUIRE_ANSWER_CONFIRMATION)?,
            call_control: reader.optional(wire::CALL_CONTROL)?,
            deny_call_originations: reader.optional(wire::DENY_CALL_ORIGINATIONS)?,
            deny_call_terminations: reader.optional(wire::DENY_CALL_TERMINATIONS)?,
            use_setting_level: reader.optional(wire::USE_SETTING_LEVEL)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ALERT_CLICK_TO_DIAL_CALLS, self.alert_click_to_dial_calls.as_ref());
        writer.optional(wire::ALERT_GROUP_PAGING_CALLS, self.alert_group_paging_calls.as_ref());
        writer.optional(wire::ENABLE_DIVERSION_INHIBITOR, self.enable_diversion_inhibitor.as_ref());
        writer.optional(wire::REQUIRE_ANSWER_CONFIRMATION, self.require_answer_confirmation.as_ref());
        writer.optional(wire::CALL_CONTROL, self.call_control.as_ref());
        writer.optional(wire::DENY_CALL_ORIGINATIONS, self.deny_call_originations.as_ref());
        writer.optional(wire::DENY_CALL_TERMINATIONS, self.deny_call_terminations.as_ref());
        writer.optional(wire::USE_SETTING_LEVEL, self.use_setting_level.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for UseSettingLevel {
    const ALL: &'static [Self] = &[UseSettingLevel::Group];
    const WORDS: &'static [&'static str] = &["Group"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(UseSettingLevel);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ALERT_CLICK_TO_DIAL_CALLS: &str = "alertClickToDialCalls";
    pub(super) const ALERT_GROUP_PAGING_CALLS: &str = "alertGroupPagingCalls";
    pub(super) const ENABLE_DIVERSION_INHIBITOR: &str = "enableDiversionInhibitor";
    pub(super) const REQUIRE_ANSWER_CONFIRMATION: &str = "requireAnswerConfirmation";
    pub(super) const CALL_CONTROL: &str = "callControl";
    pub(super) const DENY_CALL_ORIGINATIONS: &str = "denyCallOriginations";
    pub(super) const DENY_CALL_TERMINATIONS: &str = "denyCallTerminations";
    pub(super) const USE_SETTING_LEVEL: &str = "useSettingLevel";
}
