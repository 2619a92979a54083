// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Criteria From DN attributes (Anywhere): Selects callers by their phone numbers, for Anywhere.

pub use super::criteria_from_dn::Selection;
use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, CallerNumber, Extra, Open, ReturnedNumber, Stored, Update, attribute::all_checked, body::body,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::CRITERIA_FROM_DN_ANYWHERE;

/// The body of a GET response. Selects callers by their phone numbers, for Anywhere.
///
/// [`Criteria From DN attributes (Anywhere)`](linecard_model::objects::CRITERIA_FROM_DN_ANYWHERE), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Which callers match: all of them, or those that the other attributes select.
    ///
    /// - In JSON: `selection`
    /// - Always returned in a GET response.
    /// - Holds one of `"Any"`, `"Specified Only"`.
    /// - The type also accepts other words, because a newer service may return them.
    /// - Interpretation `criteria-from-dn.selection`: As documented: three objects, which differ in this list. Criteria, their items in a PUT and in a list have a variant for each of the two services.
    pub selection: Open<Selection>,
    /// Whether anonymous callers match.
    ///
    /// - In JSON: `includeAnonymousCallers`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria-from-dn.callers`: C in a GET.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    /// - Interpretation `criteria-from-dn-anywhere.callers`: C in a GET, O in what an update replaces.
    pub include_anonymous_callers: Option<bool>,
    /// Whether callers whose number is unavailable match.
    ///
    /// - In JSON: `includeUnavailableCallers`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria-from-dn.callers`: C in a GET.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    /// - Interpretation `criteria-from-dn-anywhere.callers`: C in a GET, O in what an update replaces.
    pub include_unavailable_callers: Option<bool>,
    /// The phone numbers that match. A list in a request replaces the stored one.
    ///
    /// - In JSON: `phoneNumbers`
    /// - Always returned in a GET response.
    /// - Holds an Array, each item a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - `phoneNumbers` must not be empty if `selection` is `"Specified Only"`.
    /// - Interpretation `criteria-from-dn.phoneNumbers`: As documented. With Specified Only, it is required and not empty in a POST, and not empty in a GET. In a PUT it is not empty if it is present; when the stored criteria is known, the result must have numbers.
    /// - Interpretation `criteria-from-dn.numbers`: Numbers, SIP addresses and patterns, as the reference page Phone numbers lists them. Feature codes and texts of another form are unchecked. More than 12 numbers are a note.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    pub phone_numbers: Vec<ReturnedNumber>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(selection: impl Into<Open<Selection>>, phone_numbers: impl IntoIterator<Item = ReturnedNumber>) -> Self {
        Get {
            selection: selection.into(),
            phone_numbers: phone_numbers.into_iter().collect(),
            include_anonymous_callers: None,
            include_unavailable_callers: None,
            extra: Extra::default(),
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(
        selection: impl Into<Open<Selection>>,
        phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Self, BadAttribute> {
        Ok(Get {
            selection: selection.into(),
            phone_numbers: all_checked::<Self, ReturnedNumber>(
                wire::PHONE_NUMBERS,
                phone_numbers.into_iter().map(Into::<String>::into),
            )?,
            include_anonymous_callers: None,
            include_unavailable_callers: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`include_anonymous_callers`](field@Self::include_anonymous_callers).
    #[must_use]
    pub fn include_anonymous_callers(mut self, include_anonymous_callers: bool) -> Self {
        self.include_anonymous_callers = Some(include_anonymous_callers);
        self
    }

    /// Sets [`include_unavailable_callers`](field@Self::include_unavailable_callers).
    #[must_use]
    pub fn include_unavailable_callers(mut self, include_unavailable_callers: bool) -> Self {
        self.include_unavailable_callers = Some(include_unavailable_callers);
        self
    }
}

/// The body of a PUT. Selects callers by their phone numbers, for Anywhere.
///
/// [`Criteria From DN attributes (Anywhere)`](linecard_model::objects::CRITERIA_FROM_DN_ANYWHERE), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Which callers match: all of them, or those that the other attributes select.
    ///
    /// - In JSON: `selection`
    /// - Optional in a PUT.
    /// - Holds one of `"Any"`, `"Specified Only"`.
    /// - Interpretation `criteria-from-dn.selection`: As documented: three objects, which differ in this list. Criteria, their items in a PUT and in a list have a variant for each of the two services.
    pub selection: Option<Selection>,
    /// Whether anonymous callers match.
    ///
    /// - In JSON: `includeAnonymousCallers`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `includeAnonymousCallers` is used only if `selection` is not `"Any"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    pub include_anonymous_callers: Option<bool>,
    /// Whether callers whose number is unavailable match.
    ///
    /// - In JSON: `includeUnavailableCallers`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `includeUnavailableCallers` is used only if `selection` is not `"Any"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    pub include_unavailable_callers: Option<bool>,
    /// The phone numbers that match. A list in a request replaces the stored one.
    ///
    /// - In JSON: `phoneNumbers`
    /// - Conditional in a PUT.
    /// - Holds an Array, each item a String, a telephone number, a SIP address without sip:, or a pattern with ? for a digit and a final * for any digits.
    /// - A PUT replaces the list as a whole.
    /// - `phoneNumbers` is used only if `selection` is not `"Any"`; otherwise it is accepted and kept, and has no effect.
    /// - `phoneNumbers` is required if `selection` is `"Specified Only"`, unless it is already stored.
    /// - `phoneNumbers` must not be empty if `selection` is `"Specified Only"`.
    /// - Interpretation `criteria-from-dn.phoneNumbers`: As documented. With Specified Only, it is required and not empty in a POST, and not empty in a GET. In a PUT it is not empty if it is present; when the stored criteria is known, the result must have numbers.
    /// - Interpretation `criteria-from-dn.numbers`: Numbers, SIP addresses and patterns, as the reference page Phone numbers lists them. Feature codes and texts of another form are unchecked. More than 12 numbers are a note.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    pub phone_numbers: Option<Vec<CallerNumber>>,
}

impl Put {
    /// Sets [`selection`](field@Self::selection).
    #[must_use]
    pub fn selection(mut self, selection: Selection) -> Self {
        self.selection = Some(selection);
        self
    }

    /// Sets [`include_anonymous_callers`](field@Self::include_anonymous_callers).
    #[must_use]
    pub fn include_anonymous_callers(mut self, include_anonymous_callers: bool) -> Self {
        self.include_anonymous_callers = Some(include_anonymous_callers);
        self
    }

    /// Sets [`include_unavailable_callers`](field@Self::include_unavailable_callers).
    #[must_use]
    pub fn include_unavailable_callers(mut self, include_unavailable_callers: bool) -> Self {
        self.include_unavailable_callers = Some(include_unavailable_callers);
        self
    }

    /// Sets [`phone_numbers`](field@Self::phone_numbers).
    #[must_use]
    pub fn phone_numbers(mut self, phone_numbers: impl IntoIterator<Item = CallerNumber>) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().collect());
        self
    }

    /// Converts the value, and sets [`phone_numbers`](field@Self::phone_numbers).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Self, BadAttribute> {
        self.phone_numbers = Some(all_checked::<Self, CallerNumber>(
            wire::PHONE_NUMBERS,
            phone_numbers.into_iter().map(Into::<String>::into),
        )?);
        Ok(self)
    }
}

/// The body of a POST. Selects callers by their phone numbers, for Anywhere.
///
/// [`Criteria From DN attributes (Anywhere)`](linecard_model::objects::CRITERIA_FROM_DN_ANYWHERE), page Common Objects.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// Which callers match: all of them, or those that the other attributes select.
    ///
    /// - In JSON: `selection`
    /// - Required in a POST.
    /// - Holds one of `"Any"`, `"Specified Only"`.
    /// - Interpretation `criteria-from-dn.selection`: As documented: three objects, which differ in this list. Criteria, their items in a PUT and in a list have a variant for each of the two services.
    pub selection: Selection,
    /// Whether anonymous callers match.
    ///
    /// - In JSON: `includeAnonymousCallers`
    /// - Optional in a POST (documented as required).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria-from-dn.callers`: C in a GET.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    /// - Interpretation `criteria-from-dn-anywhere.callers`: C in a GET, O in what an update replaces.
    pub include_anonymous_callers: Option<bool>,
    /// Whether callers whose number is unavailable match.
    ///
    /// - In JSON: `includeUnavailableCallers`
    /// - Optional in a POST (documented as required).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria-from-dn.callers`: C in a GET.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    /// - Interpretation `criteria-from-dn-anywhere.callers`: C in a GET, O in what an update replaces.
    pub include_unavailable_callers: Option<bool>,
    /// The phone numbers that match. A list in a request replaces the stored one.
    ///
    /// - In JSON: `phoneNumbers`
    /// - Conditional in a POST.
    /// - Holds an Array, each item a String, a telephone number, a SIP address without sip:, or a pattern with ? for a digit and a final * for any digits.
    /// - `phoneNumbers` is used only if `selection` is not `"Any"`; otherwise it is accepted and kept, and has no effect.
    /// - `phoneNumbers` is required if `selection` is `"Specified Only"`.
    /// - `phoneNumbers` must not be empty if `selection` is `"Specified Only"`.
    /// - Interpretation `criteria-from-dn.phoneNumbers`: As documented. With Specified Only, it is required and not empty in a POST, and not empty in a GET. In a PUT it is not empty if it is present; when the stored criteria is known, the result must have numbers.
    /// - Interpretation `criteria-from-dn.numbers`: Numbers, SIP addresses and patterns, as the reference page Phone numbers lists them. Feature codes and texts of another form are unchecked. More than 12 numbers are a note.
    /// - Interpretation `criteria-from-dn.any`: As documented: in a request they have no effect, and are not violations. An empty list in a PUT has an effect, because it deletes.
    pub phone_numbers: Option<Vec<CallerNumber>>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(selection: Selection) -> Self {
        Post { selection, include_anonymous_callers: None, include_unavailable_callers: None, phone_numbers: None }
    }

    /// Sets [`include_anonymous_callers`](field@Self::include_anonymous_callers).
    #[must_use]
    pub fn include_anonymous_callers(mut self, include_anonymous_callers: bool) -> Self {
        self.include_anonymous_callers = Some(include_anonymous_callers);
        self
    }

    /// Sets [`include_unavailable_callers`](field@Self::include_unavailable_callers).
    #[must_use]
    pub fn include_unavailable_callers(mut self, include_unavailable_callers: bool) -> Self {
        self.include_unavailable_callers = Some(include_unavailable_callers);
        self
    }

    /// Sets [`phone_numbers`](field@Self::phone_numbers).
    #[must_use]
    pub fn phone_numbers(mut self, phone_numbers: impl IntoIterator<Item = CallerNumber>) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().collect());
        self
    }

    /// Converts the value, and sets [`phone_numbers`](field@Self::phone_numbers).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Self, BadAttribute> {
        self.phone_numbers = Some(all_checked::<Self, CallerNumber>(
            wire::PHONE_NUMBERS,
            phone_numbers.into_iter().map(Into::<String>::into),
        )?);
        Ok(self)
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CRITERIA_FROM_DN_ANYWHERE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            selection: reader.required(wire::SELECTION)?,
            include_anonymous_callers: reader.optional(wire::INCLUDE_ANONYMOUS_CALLERS)?,
            include_unavailable_callers: reader.optional(wire::INCLUDE_UNAVAILABLE_CALLERS)?,
            phone_numbers: reader.required(wire::PHONE_NUMBERS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SELECTION, &self.selection);
        writer.optional(wire::INCLUDE_ANONYMOUS_CALLERS, self.include_anonymous_callers.as_ref());
        writer.optional(wire::INCLUDE_UNAVAILABLE_CALLERS, self.include_unavailable_callers.as_ref());
        writer.required(wire::PHONE_NUMBERS, &self.phone_numbers);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CRITERIA_FROM_DN_ANYWHERE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            selection: reader.optional(wire::SELECTION)?,
            include_anonymous_callers: reader.optional(wire::INCLUDE_ANONYMOUS_CALLERS)?,
            include_unavailable_callers: reader.optional(wire::INCLUDE_UNAVAILABLE_CALLERS)?,
            phone_numbers: reader.optional(wire::PHONE_NUMBERS)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SELECTION, self.selection.as_ref());
        writer.optional(wire::INCLUDE_ANONYMOUS_CALLERS, self.include_anonymous_callers.as_ref());
        writer.optional(wire::INCLUDE_UNAVAILABLE_CALLERS, self.include_unavailable_callers.as_ref());
        writer.optional(wire::PHONE_NUMBERS, self.phone_numbers.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &CRITERIA_FROM_DN_ANYWHERE;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            selection: reader.required(wire::SELECTION)?,
            include_anonymous_callers: reader.optional(wire::INCLUDE_ANONYMOUS_CALLERS)?,
            include_unavailable_callers: reader.optional(wire::INCLUDE_UNAVAILABLE_CALLERS)?,
            phone_numbers: reader.optional(wire::PHONE_NUMBERS)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SELECTION, &self.selection);
        writer.optional(wire::INCLUDE_ANONYMOUS_CALLERS, self.include_anonymous_callers.as_ref());
        writer.optional(wire::INCLUDE_UNAVAILABLE_CALLERS, self.include_unavailable_callers.as_ref());
        writer.optional(wire::PHONE_NUMBERS, self.phone_numbers.as_ref());
    }
}

body!(Post);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const SELECTION: &str = "selection";
    pub(super) const INCLUDE_ANONYMOUS_CALLERS: &str = "includeAnonymousCallers";
    pub(super) const INCLUDE_UNAVAILABLE_CALLERS: &str = "includeUnavailableCallers";
    pub(super) const PHONE_NUMBERS: &str = "phoneNumbers";
}
