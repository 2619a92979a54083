//! The mend of a finding as plain data.

use crate::format::place::{Place, Places};
use linecard_contract::{Finding, Mender, Report};
use serde::{Deserialize, Serialize};

/// How to mend a finding.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Suggestion {
    /// What the edits do.
    pub sentence: String,
    /// The edits, in the order of the body.
    pub edits: Vec<EditRecord>,
}

/// The replacement of a part of a body.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct EditRecord {
    /// The offset in bytes of the first byte that is replaced.
    pub from: usize,
    /// The offset in bytes of the end of the replaced part.
    pub to: usize,
    /// The new text.
    pub replacement: String,
    /// Where the replaced part begins and ends in the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<(Place, Place)>,
}

impl Suggestion {
    /// Returns the suggestion with offsets only.
    #[must_use]
    pub fn without_places(mut self) -> Suggestion {
        self.edits.iter_mut().for_each(|edit| edit.range = None);
        self
    }
}

/// Finds the suggestions for a body.
pub(crate) struct Suggestions<'r>(Option<Mender<'r>>);

impl<'r> Suggestions<'r> {
    pub(crate) fn new(body: &'r [u8], validate: &'r dyn Fn(&[u8]) -> Report, is_wanted: bool) -> Suggestions<'r> {
        Suggestions(is_wanted.then(|| Mender::new(body, validate)))
    }

    pub(crate) fn of(&mut self, finding: &Finding<'_>, places: &mut Places<'_>) -> Option<Suggestion> {
        let mend = self.0.as_mut()?.mend(finding)?;
        let sentence = mend.sentence().to_string();
        let edits = mend.edits.into_iter().map(|edit| EditRecord {
            from: edit.from,
            to: edit.to,
            replacement: edit.replacement,
            range: places.range(edit.from, edit.to),
        });
        Some(Suggestion { sentence, edits: edits.collect() })
    }
}
