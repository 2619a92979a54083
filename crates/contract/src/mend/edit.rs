//! A mend: edits of a body, and what they do.

/// A mend of a finding: edits of the body that remove the finding and add none.
///
/// The edits hold names and documented words only, never another value of the body. `sentence` says what they do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mend {
    /// The edits, in the order of the body. They do not overlap.
    pub edits: Vec<Edit>,
    pub(crate) action: Action,
}

/// The replacement of a part of a body.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Edit {
    /// The offset in bytes of the first byte that is replaced.
    pub from: usize,
    /// The offset in bytes of the end of the replaced part, which is not included.
    pub to: usize,
    /// The new text. It is empty if the part is removed.
    pub replacement: String,
}

/// What a mend does.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Action {
    Remove { name: String },
    RemoveDuplicate { name: String },
    Rename { name: String, to: &'static str },
    Word(&'static str),
    Unquote,
    RemoveComma,
    RemoveMark,
}

impl Mend {
    /// Returns the body with the edits.
    ///
    /// ```
    /// use linecard_contract::{Mender, Method, validate};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let body = br#"{"name": "lunch", "actve": true}"#;
    /// let again = |body: &[u8]| validate(&CRITERIA, Method::Put, body);
    /// let report = again(body);
    /// let mend = Mender::new(body, &again).mend(&report.findings().next().unwrap()).unwrap();
    /// assert_eq!(mend.sentence().to_string(), "rename `actve` to `active`");
    /// assert_eq!(mend.apply(body), br#"{"name": "lunch", "active": true}"#);
    /// ```
    #[must_use]
    pub fn apply(&self, body: &[u8]) -> Vec<u8> {
        let mut mended = Vec::with_capacity(body.len() + 16);
        let mut at = 0;
        for edit in &self.edits {
            mended.extend_from_slice(body.get(at..edit.from).unwrap_or_default());
            mended.extend_from_slice(edit.replacement.as_bytes());
            at = edit.to;
        }
        mended.extend_from_slice(body.get(at..).unwrap_or_default());
        mended
    }
}
