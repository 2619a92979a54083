//! The bodies that a caller can pass: JSON text, or a parsed tree.

#[cfg(feature = "tree")]
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The character that some editors write at the beginning of a text.
pub(crate) const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Returns the offset of the text after its byte order mark.
pub(crate) fn without_mark(text: &[u8]) -> u32 {
    if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() as u32 } else { 0 }
}

/// A body to validate: JSON text or a parsed tree. [`AsBody`] lists the types that convert to it.
///
/// Prefer text to a tree: a tree does not show faults such as a duplicate key.
#[derive(Clone, Copy, Debug)]
pub struct Body<'b> {
    pub(crate) form: Form<'b>,
}

/// The form of a body.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form<'b> {
    /// JSON text, which may be invalid.
    Text(&'b [u8]),
    /// A parsed tree.
    #[cfg(feature = "tree")]
    Tree(&'b Value),
    /// The members of a parsed object.
    #[cfg(feature = "tree")]
    Members(&'b Map<String, Value>),
}

impl<'b> Body<'b> {
    /// Returns the text. None if the body is a tree.
    ///
    /// ```
    /// use linecard_contract::AsBody;
    ///
    /// assert_eq!("{}".as_body().text(), Some(&b"{}"[..]));
    /// assert_eq!(serde_json::json!({}).as_body().text(), None);
    /// ```
    #[must_use]
    pub const fn text(self) -> Option<&'b [u8]> {
        match self.form {
            Form::Text(text) => Some(text),
            #[cfg(feature = "tree")]
            Form::Tree(_) | Form::Members(_) => None,
        }
    }
}

/// A type that [`validate`](crate::validate) and similar functions accept as a body.
///
/// | Body | Types |
/// | --- | --- |
/// | JSON text, as bytes | `[u8]`, `[u8; N]`, `Vec<u8>`, `Cow<[u8]>`, and `Bytes` with the feature `bytes` |
/// | JSON text, as characters | `str`, `String`, `Cow<str>` |
/// | a parsed tree | `serde_json::Value`, `serde_json::Map<String, Value>`, with the feature `tree` |
///
/// Each is accepted by reference or by value. Bytes may be invalid JSON or invalid UTF-8, which is then a finding.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CRITERIA;
/// use serde_json::json;
///
/// assert!(validate(&CRITERIA, Method::Delete, r#"{"name": "lunch"}"#).is_valid());
/// assert!(validate(&CRITERIA, Method::Delete, br#"{"name": "lunch"}"#.to_vec()).is_valid());
/// assert!(validate(&CRITERIA, Method::Delete, &json!({"name": "lunch"})).is_valid());
/// assert!(!validate(&CRITERIA, Method::Delete, b"\xff").is_valid());
/// ```
///
/// The trait is sealed: other crates cannot implement it. Pass the bytes of a type of another crate.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a body",
    label = "not a JSON text or tree",
    note = "pass bytes (`&[u8]`), a text (`&str`) or a tree (`&serde_json::Value`, with the feature `tree`)"
)]
pub trait AsBody: sealed::Sealed {
    /// Returns the body.
    fn as_body(&self) -> Body<'_>;
}

mod sealed {
    /// Prevents implementations of [`AsBody`](super::AsBody) in other crates.
    pub trait Sealed {}
}

impl<T: AsBody + ?Sized> sealed::Sealed for &T {}

impl<T: AsBody + ?Sized> AsBody for &T {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        (**self).as_body()
    }
}

impl sealed::Sealed for Body<'_> {}

impl AsBody for Body<'_> {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        *self
    }
}

impl sealed::Sealed for [u8] {}

impl AsBody for [u8] {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        Body { form: Form::Text(self) }
    }
}

impl<const N: usize> sealed::Sealed for [u8; N] {}

impl<const N: usize> AsBody for [u8; N] {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        self.as_slice().as_body()
    }
}

impl sealed::Sealed for Vec<u8> {}

impl AsBody for Vec<u8> {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        self.as_slice().as_body()
    }
}

impl sealed::Sealed for Cow<'_, [u8]> {}

impl AsBody for Cow<'_, [u8]> {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        (**self).as_body()
    }
}

#[cfg(feature = "bytes")]
impl sealed::Sealed for bytes::Bytes {}

#[cfg(feature = "bytes")]
impl AsBody for bytes::Bytes {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        (**self).as_body()
    }
}

impl sealed::Sealed for str {}

impl AsBody for str {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        self.as_bytes().as_body()
    }
}

impl sealed::Sealed for String {}

impl AsBody for String {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        self.as_bytes().as_body()
    }
}

impl sealed::Sealed for Cow<'_, str> {}

impl AsBody for Cow<'_, str> {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        self.as_bytes().as_body()
    }
}

#[cfg(feature = "tree")]
impl sealed::Sealed for Value {}

#[cfg(feature = "tree")]
impl AsBody for Value {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        Body { form: Form::Tree(self) }
    }
}

#[cfg(feature = "tree")]
impl sealed::Sealed for Map<String, Value> {}

#[cfg(feature = "tree")]
impl AsBody for Map<String, Value> {
    #[inline]
    fn as_body(&self) -> Body<'_> {
        Body { form: Form::Members(self) }
    }
}
