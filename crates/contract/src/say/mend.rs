//! What a mend does, as a phrase.

use crate::mend::edit::{Action, Mend};
use crate::say::finding::short_name;
use crate::say::part::{Part, Sentence};
use std::fmt::Write;

impl Mend {
    /// What the mend does, such as ``remove `newName` ``. It has no value of the body but the words of documented lists.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        Sentence::of(|out| match &self.action {
            Action::Remove { name } => {
                out.write_str("remove ")?;
                short_name(out, name)
            }
            Action::RemoveDuplicate { name } => {
                out.write_str("remove the second ")?;
                short_name(out, name)?;
                out.write_str(", which has the same value")
            }
            Action::Rename { name, to } => {
                out.write_str("rename ")?;
                short_name(out, name)?;
                out.write_str(" to ")?;
                out.part(Part::Attribute(to))
            }
            Action::Word(word) => {
                out.write_str("write ")?;
                out.part(Part::Word(word))
            }
            Action::Unquote => out.write_str("remove the quotes around the value"),
            Action::RemoveComma => out.write_str("remove the comma before the bracket"),
            Action::RemoveMark => out.write_str("remove the byte order mark"),
        })
    }
}
