//! A body as it is given: text, or a tree that has been parsed.

use serde_json::Value;
use std::borrow::Cow;

/// A character that some editors put before a text.
pub(crate) const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The longest text whose positions can be told apart.
pub(crate) const LONGEST: usize = u32::MAX as usize;

/// The position that the first byte of a text has for the walk.
pub(crate) fn position(text: &[u8]) -> u32 {
    u32::MAX - u32::try_from(text.len()).unwrap_or(u32::MAX)
}

/// What is validated: JSON text, or a tree that has been parsed.
#[derive(Clone, Copy, Debug)]
pub enum Body<'b> {
    /// JSON text, or what should be.
    Text(&'b [u8]),
    /// A parsed tree. It cannot show what only a text can get wrong, such as a name that stands twice.
    Tree(&'b Value),
}

impl<'b> Body<'b> {
    /// Parses the text, or returns the tree: none if the text is longer than this many bytes, is not valid JSON, or holds a
    /// number that does not fit into `f64`.
    ///
    /// ```
    /// use linecard_contract::Body;
    ///
    /// assert_eq!(Body::from(r#"{"name": "lunch"}"#).parse(100).unwrap()["name"], "lunch");
    /// assert!(Body::from("{").parse(100).is_none());
    /// ```
    #[must_use]
    pub fn parse(self, max_length: usize) -> Option<Cow<'b, Value>> {
        match self {
            Body::Text(text) if text.len() <= max_length => {
                serde_json::from_slice(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)).ok().map(Cow::Owned)
            }
            Body::Text(_) => None,
            Body::Tree(tree) => Some(Cow::Borrowed(tree)),
        }
    }
}

impl<'b> From<&'b [u8]> for Body<'b> {
    fn from(text: &'b [u8]) -> Body<'b> {
        Body::Text(text)
    }
}

impl<'b, const N: usize> From<&'b [u8; N]> for Body<'b> {
    fn from(text: &'b [u8; N]) -> Body<'b> {
        Body::Text(text)
    }
}

impl<'b> From<&'b Vec<u8>> for Body<'b> {
    fn from(text: &'b Vec<u8>) -> Body<'b> {
        Body::Text(text)
    }
}

impl<'b> From<&'b str> for Body<'b> {
    fn from(text: &'b str) -> Body<'b> {
        Body::Text(text.as_bytes())
    }
}

impl<'b> From<&'b String> for Body<'b> {
    fn from(text: &'b String) -> Body<'b> {
        Body::Text(text.as_bytes())
    }
}

impl<'b> From<&'b Value> for Body<'b> {
    fn from(value: &'b Value) -> Body<'b> {
        Body::Tree(value)
    }
}
