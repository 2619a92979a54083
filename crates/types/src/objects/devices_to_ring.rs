// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Devices To Ring: The devices that ring when a mobile number is called.

use super::user_alerted_mobile_number;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::DEVICES_TO_RING;

/// The body of a GET response. The devices that ring when a mobile number is called.
///
/// [`Devices To Ring`](linecard_model::objects::DEVICES_TO_RING), page Common Objects.
///
/// At least one of `includeSharedCallAppearance` and `includeAnywhere` must be true if `mode` is not `"Mobile"`.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether fixed devices, mobile devices, or both ring.
    ///
    /// - In JSON: `mode`
    /// - Always returned in a GET response.
    /// - Holds one of `"Fixed"`, `"Mobile"`, `"Both"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub mode: Open<Mode>,
    /// Whether devices with a shared call appearance ring.
    ///
    /// - In JSON: `includeSharedCallAppearance`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub include_shared_call_appearance: bool,
    /// Whether the devices of Anywhere ring.
    ///
    /// - In JSON: `includeAnywhere`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub include_anywhere: bool,
    /// Whether the devices of the executive assistant ring.
    ///
    /// - In JSON: `includeExecutiveAssistant`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub include_executive_assistant: bool,
    /// The mobile numbers that ring. A list in a request replaces the stored one.
    ///
    /// - In JSON: `mobilesNumbers`
    /// - Always returned in a GET response.
    /// - Holds an Array, each item an Object (see [`User alerted mobile number`](linecard_model::objects::USER_ALERTED_MOBILE_NUMBER)).
    /// - `mobilesNumbers` must not be empty if `mode` is not `"Fixed"`.
    /// - Interpretation `devices-to-ring.mobilesNumbers`: With one of these modes, a POST must have numbers, and no list is empty. A PUT may leave them out if numbers are stored.
    pub mobiles_numbers: Vec<user_alerted_mobile_number::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::mode`](field@Get::mode).
    pub mode: Open<Mode>,
    /// See [`Get::include_shared_call_appearance`](field@Get::include_shared_call_appearance).
    pub include_shared_call_appearance: bool,
    /// See [`Get::include_anywhere`](field@Get::include_anywhere).
    pub include_anywhere: bool,
    /// See [`Get::include_executive_assistant`](field@Get::include_executive_assistant).
    pub include_executive_assistant: bool,
    /// See [`Get::mobiles_numbers`](field@Get::mobiles_numbers).
    pub mobiles_numbers: Vec<user_alerted_mobile_number::Get>,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired {
            mode,
            include_shared_call_appearance,
            include_anywhere,
            include_executive_assistant,
            mobiles_numbers,
        } = required;
        Get {
            mode,
            include_shared_call_appearance,
            include_anywhere,
            include_executive_assistant,
            mobiles_numbers,
            extra: Extra::default(),
        }
    }
}

/// The body of a PUT. The devices that ring when a mobile number is called.
///
/// [`Devices To Ring`](linecard_model::objects::DEVICES_TO_RING), page Common Objects.
///
/// At least one of `includeSharedCallAppearance` and `includeAnywhere` must be true if `mode` is not `"Mobile"`.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether fixed devices, mobile devices, or both ring.
    ///
    /// - In JSON: `mode`
    /// - Optional in a PUT.
    /// - Holds one of `"Fixed"`, `"Mobile"`, `"Both"`.
    pub mode: Option<Mode>,
    /// Whether devices with a shared call appearance ring.
    ///
    /// - In JSON: `includeSharedCallAppearance`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub include_shared_call_appearance: Option<bool>,
    /// Whether the devices of Anywhere ring.
    ///
    /// - In JSON: `includeAnywhere`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub include_anywhere: Option<bool>,
    /// Whether the devices of the executive assistant ring.
    ///
    /// - In JSON: `includeExecutiveAssistant`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub include_executive_assistant: Option<bool>,
    /// The mobile numbers that ring. A list in a request replaces the stored one.
    ///
    /// - In JSON: `mobilesNumbers`
    /// - Optional in a PUT.
    /// - Holds an Array, each item an Object (see [`User alerted mobile number`](linecard_model::objects::USER_ALERTED_MOBILE_NUMBER)).
    /// - A PUT replaces the list as a whole.
    /// - `mobilesNumbers` is required if `mode` is not `"Fixed"`, unless it is already stored.
    /// - `mobilesNumbers` must not be empty if `mode` is not `"Fixed"`.
    /// - Interpretation `devices-to-ring.mobilesNumbers`: With one of these modes, a POST must have numbers, and no list is empty. A PUT may leave them out if numbers are stored.
    pub mobiles_numbers: Option<Vec<user_alerted_mobile_number::Put>>,
}

impl Put {
    /// Sets [`mode`](field@Self::mode).
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Sets [`include_shared_call_appearance`](field@Self::include_shared_call_appearance).
    #[must_use]
    pub fn include_shared_call_appearance(mut self, include_shared_call_appearance: bool) -> Self {
        self.include_shared_call_appearance = Some(include_shared_call_appearance);
        self
    }

    /// Sets [`include_anywhere`](field@Self::include_anywhere).
    #[must_use]
    pub fn include_anywhere(mut self, include_anywhere: bool) -> Self {
        self.include_anywhere = Some(include_anywhere);
        self
    }

    /// Sets [`include_executive_assistant`](field@Self::include_executive_assistant).
    #[must_use]
    pub fn include_executive_assistant(mut self, include_executive_assistant: bool) -> Self {
        self.include_executive_assistant = Some(include_executive_assistant);
        self
    }

    /// Sets [`mobiles_numbers`](field@Self::mobiles_numbers).
    #[must_use]
    pub fn mobiles_numbers(
        mut self,
        mobiles_numbers: impl IntoIterator<Item = user_alerted_mobile_number::Put>,
    ) -> Self {
        self.mobiles_numbers = Some(mobiles_numbers.into_iter().collect());
        self
    }
}

/// The body of a POST. The devices that ring when a mobile number is called.
///
/// [`Devices To Ring`](linecard_model::objects::DEVICES_TO_RING), page Common Objects.
///
/// At least one of `includeSharedCallAppearance` and `includeAnywhere` must be true if `mode` is not `"Mobile"`.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// Whether fixed devices, mobile devices, or both ring.
    ///
    /// - In JSON: `mode`
    /// - Required in a POST.
    /// - Holds one of `"Fixed"`, `"Mobile"`, `"Both"`.
    pub mode: Mode,
    /// Whether devices with a shared call appearance ring.
    ///
    /// - In JSON: `includeSharedCallAppearance`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub include_shared_call_appearance: bool,
    /// Whether the devices of Anywhere ring.
    ///
    /// - In JSON: `includeAnywhere`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub include_anywhere: bool,
    /// Whether the devices of the executive assistant ring.
    ///
    /// - In JSON: `includeExecutiveAssistant`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub include_executive_assistant: bool,
    /// The mobile numbers that ring. A list in a request replaces the stored one.
    ///
    /// - In JSON: `mobilesNumbers`
    /// - Optional in a POST.
    /// - Holds an Array, each item an Object (see [`User alerted mobile number`](linecard_model::objects::USER_ALERTED_MOBILE_NUMBER)).
    /// - `mobilesNumbers` is required if `mode` is not `"Fixed"`.
    /// - `mobilesNumbers` must not be empty if `mode` is not `"Fixed"`.
    /// - Interpretation `devices-to-ring.mobilesNumbers`: With one of these modes, a POST must have numbers, and no list is empty. A PUT may leave them out if numbers are stored.
    pub mobiles_numbers: Option<Vec<user_alerted_mobile_number::Put>>,
}

/// The required attributes of [`Post`], for [`Post::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PostRequired {
    /// See [`Post::mode`](field@Post::mode).
    pub mode: Mode,
    /// See [`Post::include_shared_call_appearance`](field@Post::include_shared_call_appearance).
    pub include_shared_call_appearance: bool,
    /// See [`Post::include_anywhere`](field@Post::include_anywhere).
    pub include_anywhere: bool,
    /// See [`Post::include_executive_assistant`](field@Post::include_executive_assistant).
    pub include_executive_assistant: bool,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: PostRequired) -> Self {
        let PostRequired { mode, include_shared_call_appearance, include_anywhere, include_executive_assistant } =
            required;
        Post {
            mode,
            include_shared_call_appearance,
            include_anywhere,
            include_executive_assistant,
            mobiles_numbers: None,
        }
    }

    /// Sets [`mobiles_numbers`](field@Self::mobiles_numbers).
    #[must_use]
    pub fn mobiles_numbers(
        mut self,
        mobiles_numbers: impl IntoIterator<Item = user_alerted_mobile_number::Put>,
    ) -> Self {
        self.mobiles_numbers = Some(mobiles_numbers.into_iter().collect());
        self
    }
}

/// The words that `mode` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Mode {
    /// `Fixed`
    Fixed,
    /// `Mobile`
    Mobile,
    /// `Both`
    Both,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &DEVICES_TO_RING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            mode: reader.required(wire::MODE)?,
            include_shared_call_appearance: reader.required(wire::INCLUDE_SHARED_CALL_APPEARANCE)?,
            include_anywhere: reader.required(wire::INCLUDE_ANYWHERE)?,
            include_executive_assistant: reader.required(wire::INCLUDE_EXECUTIVE_ASSISTANT)?,
            mobiles_numbers: reader.required(wire::MOBILES_NUMBERS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::MODE, &self.mode);
        writer.required(wire::INCLUDE_SHARED_CALL_APPEARANCE, &self.include_shared_call_appearance);
        writer.required(wire::INCLUDE_ANYWHERE, &self.include_anywhere);
        writer.required(wire::INCLUDE_EXECUTIVE_ASSISTANT, &self.include_executive_assistant);
        writer.required(wire::MOBILES_NUMBERS, &self.mobiles_numbers);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &DEVICES_TO_RING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            mode: reader.optional(wire::MODE)?,
            include_shared_call_appearance: reader.optional(wire::INCLUDE_SHARED_CALL_APPEARANCE)?,
            include_anywhere: reader.optional(wire::INCLUDE_ANYWHERE)?,
            include_executive_assistant: reader.optional(wire::INCLUDE_EXECUTIVE_ASSISTANT)?,
            mobiles_numbers: reader.optional(wire::MOBILES_NUMBERS)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::MODE, self.mode.as_ref());
        writer.optional(wire::INCLUDE_SHARED_CALL_APPEARANCE, self.include_shared_call_appearance.as_ref());
        writer.optional(wire::INCLUDE_ANYWHERE, self.include_anywhere.as_ref());
        writer.optional(wire::INCLUDE_EXECUTIVE_ASSISTANT, self.include_executive_assistant.as_ref());
        writer.optional(wire::MOBILES_NUMBERS, self.mobiles_numbers.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &DEVICES_TO_RING;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            mode: reader.required(wire::MODE)?,
            include_shared_call_appearance: reader.required(wire::INCLUDE_SHARED_CALL_APPEARANCE)?,
            include_anywhere: reader.required(wire::INCLUDE_ANYWHERE)?,
            include_executive_assistant: reader.required(wire::INCLUDE_EXECUTIVE_ASSISTANT)?,
            mobiles_numbers: reader.optional(wire::MOBILES_NUMBERS)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::MODE, &self.mode);
        writer.required(wire::INCLUDE_SHARED_CALL_APPEARANCE, &self.include_shared_call_appearance);
        writer.required(wire::INCLUDE_ANYWHERE, &self.include_anywhere);
        writer.required(wire::INCLUDE_EXECUTIVE_ASSISTANT, &self.include_executive_assistant);
        writer.optional(wire::MOBILES_NUMBERS, self.mobiles_numbers.as_ref());
    }
}

body!(Post);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for Mode {
    const ALL: &'static [Self] = &[Mode::Fixed, Mode::Mobile, Mode::Both];
    const WORDS: &'static [&'static str] = &["Fixed", "Mobile", "Both"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Mode);

/// The JSON names of the attributes.
mod wire {
    pub(super) const MODE: &str = "mode";
    pub(super) const INCLUDE_SHARED_CALL_APPEARANCE: &str = "includeSharedCallAppearance";
    pub(super) const INCLUDE_ANYWHERE: &str = "includeAnywhere";
    pub(super) const INCLUDE_EXECUTIVE_ASSISTANT: &str = "includeExecutiveAssistant";
    pub(super) const MOBILES_NUMBERS: &str = "mobilesNumbers";
}
