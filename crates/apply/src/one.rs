//! Brings one state to what is wanted.

use crate::change::changes;
use crate::input::{Entry, Input, Wanted};
use crate::journal::{Before, Journal};
use crate::outcome::{Outcome, Verdict};
use crate::state::{self, Difference};
use linecard_client::{Client, Error, Outcome as Effect, Retries};
use linecard_contract::Report;
use std::fmt::Write;
use std::time::Duration;
use tokio::sync::watch;

/// How often a state is read and a PUT sent, because somebody else has changed the state, or a response was lost.
const MOST_ROUNDS: u32 = 6;

/// What all states share.
pub(crate) struct Work<'w> {
    pub(crate) client: &'w Client,
    pub(crate) input: &'w Input,
    /// None if nothing is sent but GETs.
    pub(crate) journal: Option<&'w Journal>,
    /// Whether values of texts are shown.
    pub(crate) values: bool,
    /// Becomes true when no further state begins.
    pub(crate) stop: watch::Receiver<bool>,
}

impl Work<'_> {
    /// Returns whether no further state begins.
    pub(crate) fn is_stopped(&self) -> bool {
        *self.stop.borrow()
    }

    /// Completes when no further state begins.
    async fn stopped(&self) {
        let mut stop = self.stop.clone();
        if stop.wait_for(|stop| *stop).await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Brings a state to what is wanted, or finds out what would change.
    pub(crate) async fn perform(&self, number: u64, entry: &Entry, before: Before) -> Outcome {
        let target = self.input.targets().services.get(entry.target as usize);
        let service = target.map_or("", |target| target.service.name);
        let mut outcome = Outcome { subject: None, service, verdict: Verdict::Failed, changes: Vec::new(), why: None };
        let wanted = match self.input.wanted(entry) {
            Ok(wanted) => wanted,
            Err(why) => {
                outcome.why = Some(why);
                return outcome;
            }
        };
        outcome.subject = Some(wanted.subject.clone());
        outcome.verdict = match before {
            Before::Done => Verdict::DoneBefore,
            Before::Unchanged => Verdict::Unchanged,
            Before::Nothing | Before::Sending if self.is_stopped() => Verdict::NotTried,
            Before::Nothing | Before::Sending => {
                let verdict = self.bring(number, &wanted, before, &mut outcome).await;
                self.record(number, verdict).await.unwrap_or_else(|why| {
                    outcome.why = Some(why);
                    verdict
                })
            }
        };
        outcome
    }

    /// Writes a result into the journal. What is unknown stays as it is there.
    async fn record(&self, number: u64, verdict: Verdict) -> Result<Verdict, String> {
        let Some(journal) = self.journal else { return Ok(verdict) };
        match verdict {
            Verdict::Done => journal.done(number).await?,
            Verdict::Unchanged => journal.unchanged(number),
            Verdict::Failed => journal.failed(number),
            Verdict::Differs | Verdict::DoneBefore | Verdict::Unknown | Verdict::NotTried => {}
        }
        Ok(verdict)
    }

    async fn bring(&self, number: u64, wanted: &Wanted<'_>, before: Before, outcome: &mut Outcome) -> Verdict {
        // What is known about the last PUT, if one was sent or may have been sent.
        let mut is_unknown = before == Before::Sending;
        let mut is_sent = is_unknown;
        for round in 0..MOST_ROUNDS {
            let read = tokio::select! {
                read = state::read(self.client, self.input.targets(), wanted) => read,
                () = self.stopped() => return if is_unknown { Verdict::Unknown } else { Verdict::NotTried },
            };
            let stored = match read {
                Ok(stored) => stored,
                Err(error) => {
                    outcome.why = Some(error.to_string());
                    return if is_unknown { Verdict::Unknown } else { Verdict::Failed };
                }
            };
            let difference = match state::difference(wanted, &stored.state) {
                Ok(Some(difference)) => difference,
                Ok(None) => return if is_sent { Verdict::Done } else { Verdict::Unchanged },
                Err(report) => {
                    outcome.why = Some(refused(&report));
                    return Verdict::Failed;
                }
            };
            let Difference { put, after, sets_hidden } = difference;
            if outcome.changes.is_empty() {
                outcome.changes = changes(wanted.target.object, &put, &stored.state, &after, self.values);
            }
            let Some(journal) = self.journal else { return Verdict::Differs };
            if is_unknown && sets_hidden {
                let why =
                    "no response shows whether the attributes that are not shown were set; they are not sent again";
                outcome.why = Some(why.to_owned());
                return Verdict::Unknown;
            }
            if self.is_stopped() {
                return if is_unknown { Verdict::Unknown } else { Verdict::NotTried };
            }
            if let Err(why) = journal.sending(number).await {
                outcome.why = Some(why);
                return Verdict::Failed;
            }
            let segments = wanted.subject.segments(&self.input.targets().scope);
            // Each attempt is one round, which begins with a GET.
            let mut call = self.client.call(wanted.target.put.id, &segments).body(put).retries(Retries::none());
            if let Some(etag) = stored.etag {
                call = call.if_match(etag);
            }
            let Err(error) = call.await else {
                outcome.why = None;
                return Verdict::Done;
            };
            outcome.why = Some(error.to_string());
            let retry_after = error.refusal().and_then(|refusal| refusal.retry_after);
            match (error.outcome(), error.status()) {
                (Effect::Performed, _) => {
                    outcome.why = None;
                    return Verdict::Done;
                }
                // Somebody else has changed the state.
                (Effect::Refused, Some(412)) => continue,
                (Effect::Refused, Some(429)) => {}
                (Effect::Refused, _) => return Verdict::Failed,
                (Effect::NotSent, _) if !matches!(error, Error::Transport { .. }) => return Verdict::Failed,
                (Effect::NotSent, _) => {}
                (Effect::Unknown, status) => {
                    // A server that says that it failed may have changed the state before; the next GET shows it.
                    is_unknown = !matches!(status, Some(207 | 500 | 503));
                    is_sent = true;
                }
            }
            self.pause(round, retry_after).await;
        }
        if is_unknown { Verdict::Unknown } else { Verdict::Failed }
    }

    async fn pause(&self, round: u32, retry_after: Option<Duration>) {
        let own = Duration::from_millis(100).saturating_mul(1 << round.min(5));
        tokio::select! {
            () = tokio::time::sleep(retry_after.unwrap_or(own).min(Duration::from_mins(5))) => {}
            () = self.stopped() => {}
        }
    }
}

fn refused(report: &Report) -> String {
    let mut text = "with what is stored, the wanted state breaks the contract:".to_owned();
    for finding in report.violations() {
        let pointer = finding.pointer();
        let pointer = if pointer.is_empty() { "the body" } else { &pointer };
        // Writing into a string does not fail.
        let _ = write!(text, "\n{pointer}: {} ({})", finding.message(), finding.rule());
    }
    text
}
