//! The journal of a test double: the last requests of the API, in memory.

use super::filter::ValidFilter;
use super::mask::Mask;
use super::members::method_of;
use super::recorded::{MOST_FINDINGS, RecordedFinding, RecordedRequest};
use linecard_contract::{Api, Content, Method, Operation, validate};
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
    requests: VecDeque<Entry>,
    bytes: usize,
    ids: u64,
    dropped: u64,
}

/// Returns the operation of a request, which may be the login.
pub(super) fn operation_of(api: &'static Api, method: &str, path: &str) -> Option<&'static Operation> {
    if let Some(session) = api.session.as_ref().filter(|session| session.login.path == path) {
        return Some(&session.login).filter(|login| login.method.as_str() == method);
    }
    let method = if method == "HEAD" { Some(Method::Get) } else { method_of(method) };
    Some(api.find(method?, path).ok()?.operation)
}

/// A request of the journal.
struct Entry {
    /// Its operation is found when somebody asks for it.
    request: RecordedRequest,
    /// About how many bytes it takes.
    size: usize,
    /// The body of an accepted request that has no secret, until somebody asks for it: most requests are never looked at.
    unread: Option<(Content, Box<[u8]>)>,
}

impl Entry {
    /// Finds the operation, and parses and validates the body, if that is not done yet.
    fn complete(&mut self, api: &'static Api, mask: &Mask) {
        let RecordedRequest { method, path, operation, .. } = &mut self.request;
        *operation = operation.or_else(|| Some(operation_of(api, method, path)?.id));
        if let Some((content, body)) = self.unread.take() {
            self.request.findings = findings(content, &body);
            self.request.body = masked(&body, mask);
        }
    }
}

/// What validation finds in a body.
fn findings(content: Content, body: &[u8]) -> Vec<RecordedFinding> {
    let report = validate(content.object, content.method, body);
    let findings = report.findings().take(MOST_FINDINGS).map(|finding| RecordedFinding {
        severity: finding.severity().as_str().to_owned(),
        rule: finding.rule().to_string(),
        pointer: finding.pointer(),
        message: finding.message(),
    });
    findings.collect()
}

/// A body without its secrets; none if it is not JSON.
fn masked(body: &[u8], mask: &Mask) -> Option<Value> {
    let mut body = serde_json::from_slice::<Value>(body).ok()?;
    mask.hide_secrets(&mut body);
    Some(body)
}

impl Kept {
    fn drop_old(&mut self) {
        while self.requests.len() > MOST || self.bytes > MOST_BYTES {
            let Some(old) = self.requests.pop_front() else { return };
            self.bytes -= old.size;
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

    /// The journal with all that can be asked about its requests.
    fn complete(&self) -> MutexGuard<'_, Kept> {
        let mut kept = self.kept();
        for entry in &mut kept.requests {
            entry.complete(self.api, self.mask());
        }
        kept
    }

    /// Records that a request has arrived, and returns its id.
    pub(super) fn begin(&self, method: &str, path: &str, fault: Option<u64>) -> u64 {
        let mut kept = self.kept();
        kept.ids += 1;
        let request = RecordedRequest {
            id: kept.ids,
            method: method.to_owned(),
            path: path.to_owned(),
            operation: None,
            status: None,
            body: None,
            findings: Vec::new(),
            fault,
        };
        let (id, size) = (request.id, request.size());
        kept.requests.push_back(Entry { request, size, unread: None });
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
        let is_accepted = status.is_some_and(|status| (200..300).contains(&status));
        let content = content.filter(|_| is_whole && !body.bytes.is_empty());
        // The body of an accepted request has no unknown attribute, which may be a misspelt secret.
        let unread = content.filter(|content| is_accepted && !self.mask().has_secret(content.object));
        let (mut found, mut parsed) = (Vec::new(), None);
        if unread.is_none() && is_whole && !body.bytes.is_empty() {
            found = content.map(|content| findings(content, &body.bytes)).unwrap_or_default();
            parsed = masked(&body.bytes, self.mask());
        }
        let mut kept = self.kept();
        let Some(entry) = kept.requests.iter_mut().rev().find(|entry| entry.request.id == id) else {
            return;
        };
        let before = entry.size;
        entry.request.status = status;
        entry.request.body = parsed;
        entry.request.findings = found;
        if let Some(refusal) = refusal {
            entry.request.add_refusal(refusal);
        }
        entry.unread = unread.map(|content| (content, body.bytes.as_slice().into()));
        // A tree takes more than its text.
        entry.size = entry.request.size() + entry.unread.as_ref().map_or(0, |(_, body)| 4 * body.len());
        let after = entry.size;
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
        let kept = self.complete();
        let matching = kept.requests.iter().map(|entry| &entry.request).filter(|request| filter.matches(request));
        matching.cloned().collect()
    }

    pub(super) fn count(&self, filter: &ValidFilter) -> usize {
        self.complete().requests.iter().filter(|entry| filter.matches(&entry.request)).count()
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
        let kept = self.complete();
        let mut requests = kept.requests.iter();
        let mut before: Option<&ValidFilter> = None;
        for (number, filter) in filters.iter().enumerate() {
            if !requests.any(|entry| filter.matches(&entry.request)) {
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
