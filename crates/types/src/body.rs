//! The trait of all structs of bodies.

use crate::Refused;
use crate::attribute::{Reader, Writer};
use linecard_contract as contract;
use linecard_contract::{Api, AsBody, Check, Method, Object, Options, Report, Severity};
use serde_core::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The body of an object in a method, or in several methods with the same body.
///
/// ```
/// use linecard_types::{Body, criteria, criteria_from_dn::{self, Selection}};
///
/// let callers = criteria_from_dn::Post::new(criteria_from_dn::PostRequired {
///     selection: Selection::SpecifiedOnly,
///     include_anonymous_callers: false,
///     include_unavailable_callers: false,
/// })
///     .try_phone_numbers(["+3225550100"])?;
/// let post = criteria::Post::try_new("lunch", callers)?.active(true);
/// let body = post.to_body()?;
/// assert_eq!(body["fromDnCriteria"]["phoneNumbers"][0], "+3225550100");
/// assert_eq!(criteria::Post::read(&body)?, post);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Body: Sized {
    /// The object.
    const OBJECT: &'static Object;
    /// The API of the object.
    const API: &'static Api = &linecard_model::API;
    /// The method that validation uses by default, if the struct has several.
    const METHOD: Method;
    /// The methods of the body.
    const METHODS: &'static [Method];

    #[doc(hidden)]
    fn read_from(reader: &mut Reader) -> Option<Self>;

    #[doc(hidden)]
    fn write_to(&self, writer: &mut Writer);

    /// Reads a body from text or a tree. Prefer text: a tree cannot show duplicate keys.
    ///
    /// # Errors
    ///
    /// [`Refused`] with all findings if the body violates the contract.
    fn read(body: impl AsBody) -> Result<Self, Refused> {
        whole(body.as_body())
    }

    /// Reads the body of a method. Also returns the report, with attributes that have no effect and facts that are unchecked.
    ///
    /// # Errors
    ///
    /// The errors of [`Body::read`], and an error if the struct has other methods.
    fn read_as(method: Method, body: impl AsBody) -> Result<Validated<Self>, Refused> {
        Self::read_with(&Options::default(), method, body)
    }

    /// Reads a body like [`Body::read_as`], with options.
    ///
    /// # Errors
    ///
    /// The errors of [`Body::read_as`], and an error if the struct cannot hold a body that the options allow.
    fn read_with(options: &Options, method: Method, body: impl AsBody) -> Result<Validated<Self>, Refused> {
        read(*options, method, body.as_body(), |_| false)
    }

    /// Reads a response like [`Body::read_as`], but keeps words that are not in their list, which a newer service may return.
    /// The report lists them.
    ///
    /// ```
    /// use linecard_types::{Body, Open, schedule::Get};
    ///
    /// let response = r#"{"name": "work", "level": "Galaxy"}"#;
    /// assert!(Get::read(response).is_err());
    /// let validated = Get::read_tolerantly(response)?;
    /// assert_eq!(validated.body.level, Open::Other("Galaxy".to_owned()));
    /// assert_eq!(validated.report.violations().next().unwrap().rule().to_string(), "schedule.level.get.value");
    /// # Ok::<(), linecard_types::Refused>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`Body::read`], for any other violation, and for every violation in a request.
    fn read_tolerantly(body: impl AsBody) -> Result<Validated<Self>, Refused> {
        read(Options::default(), Self::METHOD, body.as_body(), holds_unknown_words_only)
    }

    /// Validates the body. A struct can still violate conditions, such as a list that a selection requires.
    #[must_use]
    fn validate(&self) -> Report {
        self.validate_as(Self::METHOD)
    }

    /// What the walk finds in the body as that of a method.
    #[must_use]
    fn validate_as(&self, method: Method) -> Report {
        contract::validate(Self::OBJECT, method, self.to_value())
    }

    /// Validates the body, and returns it as JSON.
    ///
    /// # Errors
    ///
    /// [`Refused`] if it violates the contract.
    fn to_body(&self) -> Result<Value, Refused> {
        let body = self.to_value();
        let report = contract::validate(Self::OBJECT, Self::METHOD, &body);
        if report.is_valid() { Ok(body) } else { Err(Refused::Contract(Box::new(report))) }
    }

    /// Returns whether the body holds no attribute: `{}`. A PUT that holds none changes nothing.
    ///
    /// ```
    /// use linecard_types::{Body, Update, call_forwarding::{Get, Put}};
    ///
    /// let stored = Get::new(true, "+3225550100".try_into()?);
    /// assert!(Put::default().active(true).diff(&stored)?.is_empty());
    /// assert!(!Put::default().active(false).diff(&stored)?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    fn is_empty(&self) -> bool {
        let mut writer = Writer::default();
        self.write_to(&mut writer);
        writer.0.is_empty()
    }

    /// Returns the body as JSON, without validation.
    #[must_use]
    fn to_value(&self) -> Value {
        let mut writer = Writer::default();
        self.write_to(&mut writer);
        Value::Object(writer.0)
    }
}

/// A body that was read, with its report.
///
/// ```
/// use linecard_types::{Validated, call_processing_policies::Put};
/// use serde_json::json;
///
/// let body = json!({"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 3});
/// let validated = Validated::<Put>::try_from(body)?;
/// let finding = validated.report.findings().next().unwrap();
/// assert_eq!(finding.rule().to_string(), "call-processing-policies.maxSimultaneousCalls.put.relevant");
/// # Ok::<(), linecard_types::Refused>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Validated<B> {
    /// The body.
    pub body: B,
    /// The report of the validation.
    pub report: Report,
}

impl<B: Body> TryFrom<Value> for Validated<B> {
    type Error = Refused;

    fn try_from(body: Value) -> Result<Validated<B>, Refused> {
        B::read_as(B::METHOD, &body)
    }
}

impl<B: Body> TryFrom<&[u8]> for Validated<B> {
    type Error = Refused;

    fn try_from(body: &[u8]) -> Result<Validated<B>, Refused> {
        B::read_as(B::METHOD, body)
    }
}

impl<B: Body> From<Validated<B>> for Value {
    fn from(validated: Validated<B>) -> Value {
        validated.body.to_value()
    }
}

/// Implements [`Body::read`]. Most of the code is not generic, for shorter builds.
pub fn whole<B: Body>(body: contract::Body<'_>) -> Result<B, Refused> {
    let (object, method) = (B::OBJECT, B::METHOD);
    let attributes = accepted(object, B::METHODS, Options::default(), method, body, |_| false)?.attributes;
    attributes.and_then(from_attributes).ok_or(Refused::Unreadable { object, method })
}

fn read<B: Body>(
    options: Options,
    method: Method,
    body: contract::Body<'_>,
    is_tolerated: fn(&Report) -> bool,
) -> Result<Validated<B>, Refused> {
    let object = B::OBJECT;
    let Accepted { attributes, report } = accepted(object, B::METHODS, options, method, body, is_tolerated)?;
    let body = attributes.and_then(from_attributes);
    body.map(|body| Validated { body, report: *report }).ok_or(Refused::Unreadable { object, method })
}

/// A body that was validated.
struct Accepted {
    /// The attributes, if a tree can hold them.
    attributes: Option<Map<String, Value>>,
    report: Box<Report>,
}

/// Validates a body and returns its attributes. It is not generic, so that it is compiled once.
fn accepted(
    object: &'static Object,
    methods: &'static [Method],
    options: Options,
    method: Method,
    body: contract::Body<'_>,
    is_tolerated: fn(&Report) -> bool,
) -> Result<Accepted, Refused> {
    if !methods.contains(&method) {
        return Err(Refused::Method { object, method, methods });
    }
    let report = Box::new(contract::validate_with(&options, object, method, body));
    if !report.is_valid() && !is_tolerated(&report) {
        return Err(Refused::Contract(report));
    }
    if body.text().is_some_and(|text| text.trim_ascii().is_empty()) {
        return Err(Refused::NoBody { object });
    }
    // Validation has refused invalid JSON, so a failure here means a number that is too large for `f64`.
    let attributes = match body.parse(usize::MAX).map(Cow::into_owned) {
        Some(Value::Object(attributes)) => Some(attributes),
        _ => None,
    };
    Ok(Accepted { attributes, report })
}

/// Returns whether the report is of a response, and its only violations are words that are not in their list.
fn holds_unknown_words_only(report: &Report) -> bool {
    let are_all_kept = report.violations().count() == report.count(Severity::Violation);
    report.method().is_response()
        && are_all_kept
        && report.violations().all(|finding| finding.rule().check() == Check::Value)
}

/// Reads the struct from these attributes. Returns `None` if an attribute is left over.
#[must_use]
pub fn from_attributes<B: Body>(attributes: Map<String, Value>) -> Option<B> {
    let mut reader = Reader(attributes);
    let body = B::read_from(&mut reader);
    body.filter(|_| reader.0.is_empty())
}

/// Deserializes a body.
pub fn deserialize<'de, B: Body, D: Deserializer<'de>>(deserializer: D) -> Result<B, D::Error> {
    let body = Value::deserialize(deserializer)?;
    whole(body.as_body()).map_err(serde_core::de::Error::custom)
}

/// Implements foreign traits for a body. A blanket implementation is not possible, because the traits are foreign.
#[doc(hidden)]
#[macro_export]
macro_rules! __body {
    ($name:ty) => {
        impl $crate::__private::serde_core::Serialize for $name {
            fn serialize<S: $crate::__private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::__private::serde_core::Serialize::serialize(&$crate::Body::to_value(self), serializer)
            }
        }

        impl<'de> $crate::__private::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::body::deserialize(deserializer)
            }
        }

        impl TryFrom<$crate::__private::serde_json::Value> for $name {
            type Error = $crate::Refused;

            fn try_from(body: $crate::__private::serde_json::Value) -> Result<Self, $crate::Refused> {
                $crate::body::whole($crate::__private::AsBody::as_body(&body))
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = $crate::Refused;

            fn try_from(body: &[u8]) -> Result<Self, $crate::Refused> {
                $crate::body::whole($crate::__private::AsBody::as_body(body))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Refused;

            fn from_str(body: &str) -> Result<Self, $crate::Refused> {
                $crate::body::whole($crate::__private::AsBody::as_body(body))
            }
        }

        impl From<$name> for $crate::__private::serde_json::Value {
            fn from(body: $name) -> $crate::__private::serde_json::Value {
                $crate::Body::to_value(&body)
            }
        }

        $crate::__arbitrary!($name);
        $crate::__json_schema!($name);

        impl $crate::attribute::Attribute for $name {
            fn read(value: $crate::__private::serde_json::Value) -> Option<Self> {
                match value {
                    $crate::__private::serde_json::Value::Object(attributes) => {
                        $crate::body::from_attributes(attributes)
                    }
                    _ => None,
                }
            }

            fn write(&self) -> $crate::__private::serde_json::Value {
                $crate::Body::to_value(self)
            }
        }
    };
}

/// Implements `Arbitrary` for a body.
#[cfg(feature = "proptest")]
#[doc(hidden)]
#[macro_export]
macro_rules! __arbitrary {
    ($name:ty) => {
        impl $crate::__private::proptest::arbitrary::Arbitrary for $name {
            type Parameters = ();
            type Strategy = $crate::__private::proptest::strategy::BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                $crate::arbitrary::valid()
            }
        }
    };
}

/// Expands to nothing without the feature.
#[cfg(not(feature = "proptest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __arbitrary {
    ($name:ty) => {};
}

/// Implements `JsonSchema` for a body.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema {
    ($name:ty) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $crate::json_schema::name::<Self>()
            }

            fn json_schema(
                _: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::json_schema::of::<Self>()
            }
        }
    };
}

/// Expands to nothing without the feature.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema {
    ($name:ty) => {};
}

pub use __body as body;
