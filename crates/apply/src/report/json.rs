//! JSON for programs: one document, written state by state.

use crate::change::Change;
use crate::outcome::{Outcome, Summary, Verdict};
use linecard_console::Output;
use serde::Serialize;
use serde_json::{Map, Value};
use std::io::{self, Write};

/// A document that has begun.
pub(crate) struct Json {
    /// The names of the ids.
    scope: Vec<&'static str>,
    is_begun: bool,
}

#[derive(Serialize)]
struct State<'o> {
    user: Map<String, Value>,
    service: &'static str,
    result: Verdict,
    changes: &'o [Change],
    why: Option<&'o str>,
}

impl Json {
    pub(super) fn new(scope: Vec<&'static str>) -> Json {
        Json { scope, is_begun: false }
    }

    pub(super) fn outcome(&mut self, out: &mut Output, outcome: &Outcome) -> io::Result<()> {
        out.write_all(if self.is_begun { b",\n" } else { b"{\"states\": [\n" })?;
        self.is_begun = true;
        let ids = outcome.subject.iter().flat_map(|subject| &subject.0);
        let user =
            self.scope.iter().zip(ids).map(|(name, id)| ((*name).to_owned(), Value::from(id.as_str()))).collect();
        let Outcome { service, verdict, changes, why, .. } = outcome;
        let state = State { user, service, result: *verdict, changes, why: why.as_deref() };
        serde_json::to_writer(out, &state).map_err(io::Error::from)
    }

    pub(super) fn end(self, out: &mut Output, summary: &Summary) -> io::Result<()> {
        out.write_all(if self.is_begun { b"\n], \"summary\": " } else { b"{\"states\": [], \"summary\": " })?;
        serde_json::to_writer(&mut *out, summary).map_err(io::Error::from)?;
        out.write_all(b"}\n")
    }
}
