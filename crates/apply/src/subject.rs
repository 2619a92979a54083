//! A user: the ids in the paths of its services.

use std::fmt;

/// The ids that lead to a user, in the order of the path.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Subject(pub(crate) Vec<String>);

impl Subject {
    /// Returns the segments of a path, with their names.
    pub(crate) fn segments<'s>(&'s self, scope: &[(&'static str, &str)]) -> Vec<(&'static str, &'s str)> {
        scope.iter().zip(&self.0).map(|((name, _), id)| (*name, id.as_str())).collect()
    }
}

/// The ids with slashes between them, as in the names of folders.
impl fmt::Display for Subject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, id) in self.0.iter().enumerate() {
            let slash = if index == 0 { "" } else { "/" };
            write!(out, "{slash}{}", linecard_console::visible(id))?;
        }
        Ok(())
    }
}
