//! Texts with a format, and secret texts.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::BadValue;
use crate::attribute::Attribute;
use crate::bad_value::Expected;
use linecard_contract::{Format, Kind, NumberKind, Object, Pattern, Text};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// A text of at least one character.
///
/// ```
/// use linecard_types::NonEmpty;
///
/// assert_eq!(NonEmpty::try_from("lunch")?.as_str(), "lunch");
/// assert!(NonEmpty::try_from("").is_err());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NonEmpty(String);

/// The phone number of a user, a location or a device.
///
/// The reference page "Phone numbers" shows which texts are accepted. A text that the documentation leaves open is accepted
/// too; validation reports it as unchecked.
///
/// ```
/// use linecard_types::PhoneNumber;
///
/// assert_eq!(PhoneNumber::try_from("+32-25550100")?.as_str(), "+32-25550100");
/// assert!(PhoneNumber::try_from("reception").is_err());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PhoneNumber(String);

/// A number that callers are compared with. It may be a pattern.
///
/// ```
/// use linecard_types::CallerNumber;
///
/// assert_eq!(CallerNumber::try_from("+322555*")?.as_str(), "+322555*");
/// assert!(CallerNumber::try_from("").is_err());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CallerNumber(String);

/// The destination of a call. The empty text means none.
///
/// ```
/// use linecard_types::Destination;
///
/// assert_eq!(Destination::try_from("ann@example.org")?.as_str(), "ann@example.org");
/// assert!(Destination::try_from("sip:ann@example.org").is_err());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Destination(String);

/// An extension of at least two digits.
///
/// ```
/// use linecard_types::Extension;
///
/// assert_eq!(Extension::try_from("12")?.as_str(), "12");
/// assert!(Extension::try_from("1").is_err());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Extension(String);

/// An extension of at least two digits. The empty text means none.
///
/// ```
/// use linecard_types::ExtensionOrNone;
///
/// assert_eq!(ExtensionOrNone::try_from("")?.as_str(), "");
/// assert!(ExtensionOrNone::try_from("1").is_err());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ExtensionOrNone(String);

/// A number, a destination or an extension in a response. The empty text means none.
///
/// ```
/// use linecard_types::ReturnedNumber;
///
/// assert_eq!(ReturnedNumber::try_from("sip:ann@example.org")?.as_str(), "sip:ann@example.org");
/// assert!(ReturnedNumber::try_from("reception").is_err());
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ReturnedNumber(String);

impl TryFrom<String> for NonEmpty {
    type Error = BadValue;

    fn try_from(text: String) -> Result<NonEmpty, BadValue> {
        if text.is_empty() { Err(BadValue(Expected::NotEmpty)) } else { Ok(NonEmpty(text)) }
    }
}

/// Returns the text if it may be such a number.
fn number(kind: NumberKind, text: String) -> Result<String, BadValue> {
    let format = Format::PhoneNumber(kind);
    if format.admits(text.as_bytes()) { Ok(text) } else { Err(BadValue(Expected::Format(format))) }
}

impl TryFrom<String> for PhoneNumber {
    type Error = BadValue;

    fn try_from(text: String) -> Result<PhoneNumber, BadValue> {
        number(NumberKind::Own, text).map(PhoneNumber)
    }
}

impl TryFrom<String> for CallerNumber {
    type Error = BadValue;

    fn try_from(text: String) -> Result<CallerNumber, BadValue> {
        number(NumberKind::Caller, text).map(CallerNumber)
    }
}

impl TryFrom<String> for Destination {
    type Error = BadValue;

    fn try_from(text: String) -> Result<Destination, BadValue> {
        number(NumberKind::Destination, text).map(Destination)
    }
}

impl TryFrom<String> for Extension {
    type Error = BadValue;

    fn try_from(text: String) -> Result<Extension, BadValue> {
        number(NumberKind::Extension, text).map(Extension)
    }
}

impl TryFrom<String> for ExtensionOrNone {
    type Error = BadValue;

    fn try_from(text: String) -> Result<ExtensionOrNone, BadValue> {
        number(NumberKind::ExtensionOrNone, text).map(ExtensionOrNone)
    }
}

impl TryFrom<String> for ReturnedNumber {
    type Error = BadValue;

    fn try_from(text: String) -> Result<ReturnedNumber, BadValue> {
        number(NumberKind::Returned, text).map(ReturnedNumber)
    }
}

/// The common implementation of all texts with a format.
macro_rules! text {
    ($name:ident) => {
        impl $name {
            /// Returns the text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<&str> for $name {
            type Error = BadValue;

            fn try_from(text: &str) -> Result<Self, BadValue> {
                text.to_owned().try_into()
            }
        }

        impl std::str::FromStr for $name {
            type Err = BadValue;

            fn from_str(text: &str) -> Result<Self, BadValue> {
                text.try_into()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> String {
                text.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(&self.0)
            }
        }

        impl Attribute for $name {
            fn read(value: Value) -> Option<Self> {
                String::read(value)?.try_into().ok()
            }

            fn write(&self) -> Value {
                Value::from(self.0.as_str())
            }
        }
    };
}

text!(NonEmpty);
text!(PhoneNumber);
text!(CallerNumber);
text!(Destination);
text!(Extension);
text!(ExtensionOrNone);
text!(ReturnedNumber);

/// The pattern of a [`Matching`] text. It is found by name in the table of an object.
pub trait Patterned {
    /// An object with an attribute that has the pattern.
    const OBJECT: &'static Object;
    /// The name of the pattern.
    const NAME: &'static str;
}

/// A text that matches a pattern of an API.
///
/// ```
/// use linecard_contract::{Object, Pattern, Text, table::*};
/// use linecard_types::{Matching, Patterned};
///
/// static EXTENSION: Pattern = Pattern {
///     name: "DeskExtension",
///     description: "an extension: two digits",
///     matches: |text| text.len() == 2 && text.iter().all(u8::is_ascii_digit),
///     regex: "[0-9]{2}",
///     valid: &["12"],
///     invalid: &["1", "123", "1a"],
/// };
/// static EXTENSION_TEXT: Text = matching(&EXTENSION);
/// static DESK: Object = Table {
///     namespace: "own", name: "desk", page: "Desks", title: "Desk", description: "A desk.", base: &[],
///     rows: &table([PUT], [field("extension", text(&EXTENSION_TEXT), [R], "Its extension.")]),
///     rules: &[],
/// }.checked();
///
/// enum ExtensionPattern {}
///
/// impl Patterned for ExtensionPattern {
///     const OBJECT: &'static Object = &DESK;
///     const NAME: &'static str = "DeskExtension";
/// }
///
/// assert_eq!(Matching::<ExtensionPattern>::try_from("12")?.as_str(), "12");
/// let error = Matching::<ExtensionPattern>::try_from("1").unwrap_err();
/// assert_eq!(error.to_string(), "must be an extension: two digits");
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
pub struct Matching<P>(String, PhantomData<fn() -> P>);

impl<P> Matching<P> {
    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<P: Patterned> TryFrom<String> for Matching<P> {
    type Error = BadValue;

    fn try_from(text: String) -> Result<Self, BadValue> {
        let mut kinds = P::OBJECT.fields().iter().flat_map(|field| &field.kinds);
        let pattern = kinds.find_map(|kind| pattern_in(kind, P::NAME));
        let pattern = pattern.unwrap_or_else(|| panic!("{} has no pattern {}", P::OBJECT.name, P::NAME));
        if pattern.admits(text.as_bytes()) {
            Ok(Matching(text, PhantomData))
        } else {
            Err(BadValue(Expected::Format(Format::Pattern(pattern))))
        }
    }
}

/// Finds the pattern with this name in a kind.
fn pattern_in(kind: &Kind, name: &str) -> Option<&'static Pattern> {
    match kind {
        Kind::String(Text { format: Some(Format::Pattern(pattern)), .. }) if pattern.name == name => Some(pattern),
        Kind::Array(items) => pattern_in(&items.kind, name),
        Kind::Either(kinds) => kinds.iter().find_map(|kind| pattern_in(kind, name)),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => None,
    }
}

impl<P: Patterned> TryFrom<&str> for Matching<P> {
    type Error = BadValue;

    fn try_from(text: &str) -> Result<Self, BadValue> {
        text.to_owned().try_into()
    }
}

impl<P: Patterned> std::str::FromStr for Matching<P> {
    type Err = BadValue;

    fn from_str(text: &str) -> Result<Self, BadValue> {
        text.try_into()
    }
}

impl<P> From<Matching<P>> for String {
    fn from(text: Matching<P>) -> String {
        text.0
    }
}

impl<P> AsRef<str> for Matching<P> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

// Implemented by hand, because a derive would require the traits of the pattern type too.
impl<P> Clone for Matching<P> {
    fn clone(&self) -> Self {
        Matching(self.0.clone(), PhantomData)
    }
}

impl<P> PartialEq for Matching<P> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<P> Eq for Matching<P> {}

impl<P> PartialOrd for Matching<P> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<P> Ord for Matching<P> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl<P> std::hash::Hash for Matching<P> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<P> PartialEq<str> for Matching<P> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl<P> PartialEq<&str> for Matching<P> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<P> fmt::Debug for Matching<P> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl<P> fmt::Display for Matching<P> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

impl<P: Patterned> Attribute for Matching<P> {
    fn read(value: Value) -> Option<Self> {
        String::read(value)?.try_into().ok()
    }

    fn write(&self) -> Value {
        Value::from(self.0.as_str())
    }
}

/// A phone number or none. In JSON, none is the empty string.
///
/// ```
/// use linecard_types::PhoneNumberOrNone;
///
/// assert_eq!(PhoneNumberOrNone::try_from("")?, PhoneNumberOrNone::None);
/// assert_eq!(PhoneNumberOrNone::try_from("+3225550100")?.number().unwrap(), &"+3225550100");
/// # Ok::<(), linecard_types::BadValue>(())
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PhoneNumberOrNone {
    /// No number.
    #[default]
    None,
    /// This number.
    Number(PhoneNumber),
}

impl PhoneNumberOrNone {
    /// Returns the number, if there is one.
    #[must_use]
    pub const fn number(&self) -> Option<&PhoneNumber> {
        match self {
            PhoneNumberOrNone::None => None,
            PhoneNumberOrNone::Number(number) => Some(number),
        }
    }
}

impl From<PhoneNumber> for PhoneNumberOrNone {
    fn from(number: PhoneNumber) -> PhoneNumberOrNone {
        PhoneNumberOrNone::Number(number)
    }
}

impl TryFrom<String> for PhoneNumberOrNone {
    type Error = BadValue;

    fn try_from(text: String) -> Result<PhoneNumberOrNone, BadValue> {
        if text.is_empty() {
            return Ok(PhoneNumberOrNone::None);
        }
        let number = PhoneNumber::try_from(text);
        number
            .map(PhoneNumberOrNone::Number)
            .map_err(|_| BadValue(Expected::Format(Format::PhoneNumber(NumberKind::OwnOrNone))))
    }
}

impl TryFrom<&str> for PhoneNumberOrNone {
    type Error = BadValue;

    fn try_from(text: &str) -> Result<PhoneNumberOrNone, BadValue> {
        text.to_owned().try_into()
    }
}

impl Attribute for PhoneNumberOrNone {
    fn read(value: Value) -> Option<PhoneNumberOrNone> {
        String::read(value)?.try_into().ok()
    }

    fn write(&self) -> Value {
        Value::from(self.number().map_or("", PhoneNumber::as_str))
    }
}

/// A password or a PIN. `Debug` hides it.
///
/// ```
/// use linecard_types::Secret;
///
/// let pin = Secret::from("4711");
/// assert_eq!(format!("{pin:?}"), "••••");
/// assert_eq!(pin.expose(), "4711");
/// ```
#[derive(Clone, Eq, PartialEq)]
pub struct Secret(String);

impl Secret {
    /// Returns the secret text. Send it to the service only; do not log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Secret {
        Secret(secret)
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Secret {
        Secret(secret.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("••••")
    }
}

impl Attribute for Secret {
    fn read(value: Value) -> Option<Secret> {
        String::read(value).map(Secret)
    }

    fn write(&self) -> Value {
        Value::from(self.0.as_str())
    }
}
