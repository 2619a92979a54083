//! What became of a state.

use crate::change::{Change, Sign};
use crate::subject::Subject;
use serde::Serialize;

/// What became of a state.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) subject: Option<Subject>,
    pub(crate) service: &'static str,
    pub(crate) verdict: Verdict,
    pub(crate) changes: Vec<Change>,
    /// Why it failed, or is unknown.
    pub(crate) why: Option<String>,
}

/// The result of a state, in one word.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Verdict {
    Unchanged,
    Differs,
    Done,
    DoneBefore,
    Failed,
    Unknown,
    NotTried,
}

impl Verdict {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Verdict::Unchanged => "unchanged",
            Verdict::Differs => "differs",
            Verdict::Done => "done",
            Verdict::DoneBefore => "done before",
            Verdict::Failed => "failed",
            Verdict::Unknown => "unknown",
            Verdict::NotTried => "not tried",
        }
    }
}

/// How many states there are of each result.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct Summary {
    pub(crate) states: usize,
    pub(crate) unchanged: usize,
    pub(crate) differs: usize,
    pub(crate) done: usize,
    pub(crate) failed: usize,
    pub(crate) unknown: usize,
    pub(crate) not_tried: usize,
    pub(crate) added: usize,
    pub(crate) changed: usize,
    pub(crate) removed: usize,
}

impl Summary {
    pub(crate) fn add(&mut self, outcome: &Outcome) {
        self.states += 1;
        *match outcome.verdict {
            Verdict::Unchanged => &mut self.unchanged,
            Verdict::Differs => &mut self.differs,
            Verdict::Done | Verdict::DoneBefore => &mut self.done,
            Verdict::Failed => &mut self.failed,
            Verdict::Unknown => &mut self.unknown,
            Verdict::NotTried => &mut self.not_tried,
        } += 1;
        if !matches!(outcome.verdict, Verdict::Differs | Verdict::Done) {
            return;
        }
        for change in &outcome.changes {
            *match change.sign {
                Sign::Add => &mut self.added,
                Sign::Change => &mut self.changed,
                Sign::Remove => &mut self.removed,
            } += 1;
        }
    }
}
