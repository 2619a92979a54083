// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call To Number attributes: A number of the user that was called.

use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, ExtensionOrNone, Extra, Open, PhoneNumber, ReturnedNumber, Stored, Update, Word,
    attribute::checked, body::body, word::word,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_TO_NUMBER;

/// The body of a GET response. A number of the user that was called.
///
/// [`Call To Number attributes`](linecard_model::objects::CALL_TO_NUMBER), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The type of the number.
    ///
    /// - In JSON: `type`
    /// - Always returned in a GET response.
    /// - Holds one of 12 words.
    /// - The type also accepts other words, because a newer service may return them.
    pub r#type: Open<Type>,
    /// The number, if there is one of that type.
    ///
    /// - In JSON: `number`
    /// - Conditional in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub number: Option<ReturnedNumber>,
    /// The extension, if there is one of that type.
    ///
    /// - In JSON: `extension`
    /// - Conditional in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - `extension` must be empty if `type` is `"BroadWorks Mobility"`.
    /// - Interpretation `call-to-number.extension`: As documented: with BroadWorks Mobility, it is absent or empty in a GET, and has no effect in a request.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub extension: Option<ReturnedNumber>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(r#type: impl Into<Open<Type>>) -> Self {
        Get { r#type: r#type.into(), number: None, extension: None, extra: Extra::default() }
    }

    /// Sets [`number`](field@Self::number).
    #[must_use]
    pub fn number(mut self, number: ReturnedNumber) -> Self {
        self.number = Some(number);
        self
    }

    /// Converts the value, and sets [`number`](field@Self::number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_number(mut self, number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.number = Some(checked::<Self, ReturnedNumber>(wire::NUMBER, Into::<String>::into(number))?);
        Ok(self)
    }

    /// Sets [`extension`](field@Self::extension).
    #[must_use]
    pub fn extension(mut self, extension: ReturnedNumber) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Converts the value, and sets [`extension`](field@Self::extension).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_extension(mut self, extension: impl Into<String>) -> Result<Self, BadAttribute> {
        self.extension = Some(checked::<Self, ReturnedNumber>(wire::EXTENSION, Into::<String>::into(extension))?);
        Ok(self)
    }
}

/// The body of a PUT or POST. A number of the user that was called.
///
/// [`Call To Number attributes`](linecard_model::objects::CALL_TO_NUMBER), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The type of the number.
    ///
    /// - In JSON: `type`
    /// - Required in a PUT and a POST.
    /// - Holds one of 12 words.
    pub r#type: Type,
    /// The number, if there is one of that type.
    ///
    /// - In JSON: `number`
    /// - Conditional in a PUT and a POST.
    /// - Holds a String, a telephone number: an optional +, then digits, with blanks, hyphens, full stops or parentheses between them.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub number: Option<PhoneNumber>,
    /// The extension, if there is one of that type.
    ///
    /// - In JSON: `extension`
    /// - Conditional in a PUT and a POST.
    /// - Holds a String, an extension of at least two digits, or an empty string if there is none.
    /// - `extension` is used only if `type` is not `"BroadWorks Mobility"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-to-number.extension`: As documented: with BroadWorks Mobility, it is absent or empty in a GET, and has no effect in a request.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub extension: Option<ExtensionOrNone>,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(r#type: Type) -> Self {
        Put { r#type, number: None, extension: None }
    }

    /// Sets [`number`](field@Self::number).
    #[must_use]
    pub fn number(mut self, number: PhoneNumber) -> Self {
        self.number = Some(number);
        self
    }

    /// Converts the value, and sets [`number`](field@Self::number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_number(mut self, number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.number = Some(checked::<Self, PhoneNumber>(wire::NUMBER, Into::<String>::into(number))?);
        Ok(self)
    }

    /// Sets [`extension`](field@Self::extension).
    #[must_use]
    pub fn extension(mut self, extension: ExtensionOrNone) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Converts the value, and sets [`extension`](field@Self::extension).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_extension(mut self, extension: impl Into<String>) -> Result<Self, BadAttribute> {
        self.extension = Some(checked::<Self, ExtensionOrNone>(wire::EXTENSION, Into::<String>::into(extension))?);
        Ok(self)
    }
}

/// The words that `type` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Type {
    /// `Primary`
    Primary,
    /// `Alternate1`
    Alternate1,
    /// `Alternate2`
    Alternate2,
    /// `Alternate3`
    Alternate3,
    /// `Alternate4`
    Alternate4,
    /// `Alternate5`
    Alternate5,
    /// `Alternate6`
    Alternate6,
    /// `Alternate7`
    Alternate7,
    /// `Alternate8`
    Alternate8,
    /// `Alternate9`
    Alternate9,
    /// `Alternate10`
    Alternate10,
    /// `BroadWorks Mobility`
    BroadWorksMobility,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_TO_NUMBER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            r#type: reader.required(wire::TYPE)?,
            number: reader.optional(wire::NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::TYPE, &self.r#type);
        writer.optional(wire::NUMBER, self.number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_TO_NUMBER;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            r#type: reader.required(wire::TYPE)?,
            number: reader.optional(wire::NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::TYPE, &self.r#type);
        writer.optional(wire::NUMBER, self.number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for Type {
    const ALL: &'static [Self] = &[
        Type::Primary,
        Type::Alternate1,
        Type::Alternate2,
        Type::Alternate3,
        Type::Alternate4,
        Type::Alternate5,
        Type::Alternate6,
        Type::Alternate7,
        Type::Alternate8,
        Type::Alternate9,
        Type::Alternate10,
        Type::BroadWorksMobility,
    ];
    const WORDS: &'static [&'static str] = &[
        "Primary",
        "Alternate1",
        "Alternate2",
        "Alternate3",
        "Alternate4",
        "Alternate5",
        "Alternate6",
        "Alternate7",
        "Alternate8",
        "Alternate9",
        "Alternate10",
        "BroadWorks Mobility",
    ];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Type);

/// The JSON names of the attributes.
mod wire {
    pub(super) const TYPE: &str = "type";
    pub(super) const NUMBER: &str = "number";
    pub(super) const EXTENSION: &str = "extension";
}
