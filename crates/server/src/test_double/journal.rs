//! The journal of a test double: the last requests of the API, in memory.

use super::filter::ValidFilter;
use super::mask::Mask;
use super::recorded::{MOST_FINDINGS, RecordedFinding, RecordedRequest};
use linecard_contract::{Api, Content, validate};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// How many requests a journal holds.
const MOST: usize = 1000;

/// How many bytes of paths, bodies and findings a journal holds.
const MOST_BYTES: usize = 16 << 20;

/// The longest request body in a journal, in bytes.
pub(super) const LONGEST_BODY: usize = 64 << 10;

/// The last requests.
pub(crate) struct JournalList {
    api: &'static Api,
    mask: OnceLock<Mask>,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    requests: VecDeque<(RecordedRequest, usize)>,
    bytes: usize,
    ids: u64,
    dropped: u64,
}

impl Kept {
    fn drop_old(&mut self) {
        while self.requests.len() > MOST || self.bytes > MOST_BYTES {
            let Some((_, size)) = self.requests.pop_front() else { return };
            self.bytes -= size;
            self.dropped += 1;
        }
    }
}

/// The part of a body that was read.
#[derive(Default)]
pub(super) struct Captured {
    pub(super) bytes: Vec<u8>,
    /// Whether it is too long for the journal.
    pub(super) is_long: bool,
    /// Whether it could not be read.
    pub(super) has_failed: bool,
}

impl JournalList {
    pub(super) fn new(api: &'static Api) -> JournalList {
        JournalList { api, mask: OnceLock::new(), kept: Mutex::default() }
    }

    fn mask(&self) -> &Mask {
        self.mask.get_or_init(|| Mask::of(self.api))
    }

    /// Nothing that panics changes the list.
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records that a request has arrived, and returns its id.
    pub(super) fn begin(&self, method: &str, path: &str, operation: Option<&'static str>, fault: Option<u64>) -> u64 {
        let mut kept = self.kept();
        kept.ids += 1;
        let request = RecordedRequest {
            id: kept.ids,
            method: method.to_owned(),
            path: path.to_owned(),
            operation,
            status: None,
            body: None,
            findings: Vec::new(),
            fault,
        };
        let (id, size) = (request.id, request.size());
        kept.requests.push_back((request, size));
        kept.bytes += size;
        kept.drop_old();
        id
    }

    /// Completes a request, unless it is no longer in the journal.
    pub(super) fn finish(
        &self,
        id: u64,
        status: Option<u16>,
        content: Option<Content>,
        body: &Captured,
        refusal: Option<&Value>,
    ) {
        let is_whole = !body.is_long && !body.has_failed;
        let report = content.filter(|_| is_whole && !body.bytes.is_empty());
        let report = report.map(|content| validate(content.object, content.method, &*body.bytes));
        let findings = report.iter().flat_map(|report| report.findings()).take(MOST_FINDINGS);
        let findings = findings.map(|finding| RecordedFinding {
            severity: finding.severity().as_str().to_owned(),
            rule: finding.rule().to_string(),
            pointer: finding.pointer(),
            message: finding.message(),
        });
        let findings: Vec<_> = findings.collect();
        let mut parsed = serde_json::from_slice::<Value>(&body.bytes).ok().filter(|_| is_whole);
        if let Some(body) = &mut parsed {
            self.mask().hide_secrets(body);
        }
        let mut kept = self.kept();
        let Some((request, size)) = kept.requests.iter_mut().rev().find(|(request, _)| request.id == id) else {
            return;
        };
        request.status = status;
        request.body = parsed;
        request.findings = findings;
        if let Some(refusal) = refusal {
            request.add_refusal(refusal);
        }
        let before = std::mem::replace(size, request.size());
        let after = *size;
        kept.bytes = kept.bytes - before + after;
        kept.drop_old();
    }

    pub(super) fn clear(&self) {
        let mut kept = self.kept();
        kept.requests.clear();
        (kept.bytes, kept.dropped) = (0, 0);
    }

    /// How many requests were dropped because the journal was full.
    pub(super) fn dropped(&self) -> u64 {
        self.kept().dropped
    }

    pub(super) fn matching(&self, filter: &ValidFilter) -> Vec<RecordedRequest> {
        let kept = self.kept();
        let matching = kept.requests.iter().map(|(request, _)| request).filter(|request| filter.matches(request));
        matching.cloned().collect()
    }

    pub(super) fn count(&self, filter: &ValidFilter) -> usize {
        self.kept().requests.iter().filter(|(request, _)| filter.matches(request)).count()
    }

    /// Why it is not true that no request matches.
    pub(super) fn why_not_never(&self, filter: &ValidFilter) -> Option<String> {
        match (self.count(filter), self.why_incomplete()) {
            (0, incomplete) => incomplete,
            (1, _) => Some(format!("there was {}, and there should be none", filter.describe())),
            (count, _) => {
                Some(format!("there were {count} requests like {}, and there should be none", filter.describe()))
            }
        }
    }

    /// Why it is not true that so many requests match.
    pub(super) fn why_not_exactly(&self, filter: &ValidFilter, times: u64) -> Option<String> {
        let count = self.count(filter);
        if u64::try_from(count).is_ok_and(|count| count == times) {
            return self.why_incomplete();
        }
        Some(format!("the number of requests like {} is {count}, and should be {times}", filter.describe()))
    }

    /// Why it is not true that requests match in this order, others between them or not.
    pub(super) fn why_not_in_order(&self, filters: &[ValidFilter]) -> Option<String> {
        let kept = self.kept();
        let mut requests = kept.requests.iter();
        let mut before: Option<&ValidFilter> = None;
        for (number, filter) in filters.iter().enumerate() {
            if !requests.any(|(request, _)| filter.matches(request)) {
                let place = before.map(|before| format!(" after {}", before.describe())).unwrap_or_default();
                return Some(format!(
                    "request {} is missing: there was no {}{place}",
                    number + 1,
                    &filter.describe()[2..]
                ));
            }
            before = Some(filter);
        }
        None
    }

    fn why_incomplete(&self) -> Option<String> {
        let dropped = Some(self.dropped()).filter(|dropped| *dropped > 0)?;
        Some(format!(
            "{dropped} earlier requests are no longer in the journal, which holds {MOST}; empty it more often, before each test"
        ))
    }

    /// The matching requests, with values if they are asked for.
    pub(super) fn json(&self, filter: &ValidFilter, with_values: bool) -> Value {
        let mask = (!with_values).then(|| self.mask());
        let requests: Vec<Value> = self.matching(filter).iter().map(|request| request.json(mask)).collect();
        json!({"count": requests.len(), "dropped": self.dropped(), "requests": requests})
    }
}
