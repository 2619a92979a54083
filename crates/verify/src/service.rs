//! The checks of a service: what every check needs, and their order.

use crate::bodies::{Resource, is_matched, plain, settable};
use crate::caller::{Answer, Halt, Segments};
use crate::checks::{MISSING_SERVICE, RESPONSE, STATUS};
use crate::compare::{Observation, compare};
use crate::context::{Context, PREFIX};
use crate::offer::{Offer, named_by};
use crate::report::{Fault, ServiceResult};
use linecard_contract::{Method, Object, Operation, SegmentOf, Severity};
use serde_json::Value;

/// Why a service is not tried that the deployment does not have.
pub(crate) const ABSENT: &str = "the service does not exist here: its GET gets a 404";

/// How to fix a redirect.
const REDIRECTED: &str = "it redirects; give the URL that it redirects to";

/// The checks of a service.
pub(crate) struct ServiceRun<'a> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) offer: &'a Offer,
    pub(crate) segments: Segments,
    pub(crate) result: ServiceResult,
    pub(crate) notes: Vec<String>,
    pub(crate) problems: Vec<String>,
    /// The state before the first change.
    pub(crate) original: Option<Value>,
    /// Whether a GET has shown the service.
    is_shown: bool,
    /// Whether a PUT of the whole service was sent.
    pub(crate) is_changed: bool,
    /// The names of what the run may have created.
    pub(crate) created: Vec<String>,
    names: usize,
}

/// A state that a GET showed, and the locations of its violations.
pub(crate) struct ShownState {
    pub(crate) value: Value,
    pub(crate) flagged: Vec<String>,
}

impl<'a> ServiceRun<'a> {
    pub(crate) fn new(context: &'a Context<'a>, offer: &'a Offer) -> ServiceRun<'a> {
        let given = |name: &str| context.settings.segments.iter().find(|(known, _)| known == name);
        let segments = offer.get.segments().filter_map(|name| Some((name, given(name)?.1.clone())));
        ServiceRun {
            context,
            offer,
            segments: segments.collect(),
            result: ServiceResult::new(offer.service.name),
            notes: Vec::new(),
            problems: Vec::new(),
            original: None,
            is_shown: false,
            is_changed: false,
            created: Vec::new(),
            names: 0,
        }
    }

    /// Returns a name that nothing else has.
    pub(crate) fn name(&mut self) -> String {
        self.names += 1;
        format!("{PREFIX}{}-{}", self.context.token, self.names)
    }

    pub(crate) fn resolve(&self, object: &'static Object) -> &'static Object {
        self.context.api.resolve(object)
    }

    /// Sends a request, and checks the status and the body of a response that says it was performed.
    pub(crate) async fn call(
        &mut self,
        operation: &'static Operation,
        segments: &Segments,
        body: Option<&Value>,
    ) -> Result<Answer, Halt> {
        let answer = self.ask(operation, segments, body).await?;
        self.look_at(operation, &answer);
        Ok(answer)
    }

    /// Sends a request, and checks nothing but that the deployment still answers as one.
    pub(crate) async fn ask(
        &self,
        operation: &'static Operation,
        segments: &Segments,
        body: Option<&Value>,
    ) -> Result<Answer, Halt> {
        let answer = self.context.caller.call(operation, segments, body).await?;
        self.check_availability(operation, &answer).await?;
        Ok(answer)
    }

    /// Ends the run if the deployment has shown the service, and no longer answers as one: what it does then says nothing about the
    /// contract.
    async fn check_availability(&self, operation: &Operation, answer: &Answer) -> Result<(), Halt> {
        if !self.is_shown {
            return Ok(());
        }
        let (id, status) = (operation.id, answer.shown());
        match answer.status() {
            Some(429) => {
                let fix = "it limits the rate; run it again with a lower --requests-per-second";
                Err(Halt::Failed(format!("the status of {id} is {status}: {fix}")))
            }
            Some(300..=399) => Err(Halt::Failed(format!("the status of {id} is {status}: {REDIRECTED}"))),
            Some(502..=504) => {
                let fix = "it is not available; run it again later, which removes what is left behind";
                Err(Halt::Failed(format!("the status of {id} is {status}: {fix}")))
            }
            // The account may not perform the operation, or its session has ended: what was shown before tells.
            Some(401) => {
                let again = self.context.caller.call(self.offer.get, &self.segments, None).await?;
                if again.status() == Some(401) {
                    return Err(Halt::Failed(format!("the status of {id} is {status}: the session has ended")));
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn look_at(&mut self, operation: &'static Operation, answer: &Answer) {
        if !answer.is_performed() && answer.status() != Some(207) {
            return;
        }
        self.result.tried(STATUS);
        match answer.status() {
            Some(status) if operation.statuses.contains(&status) => {}
            Some(status) => {
                let documented: Vec<String> =
                    operation.statuses.iter().filter(|known| **known < 300).map(u16::to_string).collect();
                let documented = format!("a success has the status {}", documented.join(" or "));
                self.result.fault(STATUS, Fault::new(operation.id, documented, format!("the status is {status}")));
            }
            None => {
                let observed = "there was no usable response, but a GET shows that the request was performed";
                self.result.fault(STATUS, Fault::new(operation.id, STATUS.documented, observed));
            }
        }
        match answer {
            Answer::Performed { value: Some(_), findings, .. } => {
                self.result.tried(RESPONSE);
                for finding in findings.iter().filter(|finding| finding.severity == Severity::Violation) {
                    let fault = Fault::new(operation.id, RESPONSE.documented, finding.message.clone());
                    self.result.fault(RESPONSE, fault.of_rule(finding.rule.clone(), finding.pointer.clone()));
                }
            }
            Answer::Unreadable { why, .. } => {
                self.result.tried(RESPONSE);
                self.result.fault(RESPONSE, Fault::new(operation.id, "the response is JSON", why.clone()));
            }
            Answer::Performed { value: None, .. } if operation.method == Method::Get => {
                self.result.tried(RESPONSE);
                let fault = Fault::new(operation.id, "a GET shows an object", "the response has no body");
                self.result.fault(RESPONSE, fault);
            }
            Answer::Performed { .. } | Answer::Refused(_) => {}
        }
    }

    /// Reads a state. None if there is none that can be read, which is reported.
    pub(crate) async fn read(
        &mut self,
        get: &'static Operation,
        segments: &Segments,
    ) -> Result<Result<ShownState, Answer>, Halt> {
        Ok(match self.call(get, segments, None).await? {
            Answer::Performed { value: Some(value), findings, .. } if value.is_object() => {
                let flagged = findings.into_iter().filter(|finding| finding.severity == Severity::Violation);
                Ok(ShownState { value, flagged: flagged.map(|finding| finding.pointer).collect() })
            }
            answer => Err(answer),
        })
    }

    /// Reads the whole service.
    pub(crate) async fn read_whole(&mut self) -> Result<Option<ShownState>, Halt> {
        let segments = self.segments.clone();
        Ok(self.read(self.offer.get, &segments).await?.ok())
    }

    /// Returns the segments of an item.
    pub(crate) fn at_item(&self, segment: &'static str, name: &str) -> Segments {
        let mut segments = self.segments.clone();
        segments.push((segment, name.to_owned()));
        segments
    }

    /// Compares what was sent with what is shown, and reports what differs.
    pub(crate) fn compare(
        &mut self,
        operation: &'static Operation,
        resource: &Resource,
        sent: &Value,
        before: &Value,
        after: &ShownState,
    ) {
        for observation in compare(resource.object, sent, before, &after.value, &after.flagged) {
            let Observation { check, pointer, wrong } = observation;
            self.result.tried(check);
            if let Some(wrong) = wrong {
                self.result.fault(check, Fault::new(operation.id, check.documented, wrong).at(pointer));
            }
        }
    }

    /// Performs the checks.
    pub(crate) async fn checks(&mut self) -> Result<(), Halt> {
        let missing: Vec<String> = self
            .offer
            .get
            .segments()
            .filter(|name| self.segments.iter().all(|(known, _)| known != name))
            .map(|name| flag(named_by(self.context.api, name), name))
            .collect();
        if !missing.is_empty() {
            self.result.not_tried(RESPONSE, format!("its path needs {}", missing.join(" and ")));
            return Ok(());
        }
        let segments = self.segments.clone();
        let state = match self.read(self.offer.get, &segments).await? {
            Ok(state) => state,
            Err(answer) => return self.absent(&answer),
        };
        self.is_shown = true;
        self.result.tried(MISSING_SERVICE);
        self.missing_user().await?;
        self.existing_items(&state.value).await?;
        self.missing_item().await?;
        if self.context.settings.read_only {
            return Ok(());
        }
        self.original = Some(state.value.clone());
        self.remove_leftovers(&state.value).await?;
        for lasting in &self.offer.lasting {
            let why = format!("{} is not sent: no other operation of the API undoes it", lasting.id);
            self.result.not_tried(crate::checks::CREATE_ACCEPTED, why);
        }
        self.items().await?;
        self.matched_list().await?;
        self.whole().await
    }

    /// Reports a service whose GET shows no state.
    fn absent(&mut self, answer: &Answer) -> Result<(), Halt> {
        let (get, status) = (self.offer.get.id, answer.status());
        match status {
            Some(401) => {
                let fix = if self.context.settings.has_session {
                    "the account may not read it, or its session has ended"
                } else {
                    "give an account with --account"
                };
                return Err(Halt::Failed(format!("the deployment answers 401: {fix}")));
            }
            Some(300..=399) => {
                return Err(Halt::Failed(format!("the deployment answers {}: {REDIRECTED}", answer.shown())));
            }
            Some(403) => self.result.not_tried(RESPONSE, "the account may not read it: the status is 403"),
            Some(429 | 502 | 503 | 504) => {
                self.result
                    .not_tried(RESPONSE, format!("the deployment was not available: the status is {}", answer.shown()));
            }
            Some(404) => {
                self.result.tried(MISSING_SERVICE);
                self.result.not_tried(RESPONSE, ABSENT);
            }
            // A response that was performed, but shows nothing, is reported already.
            _ if answer.is_performed() => {}
            _ => {
                self.result.tried(MISSING_SERVICE);
                let observed = format!("the status is {}", answer.shown());
                self.result.fault(MISSING_SERVICE, Fault::new(get, MISSING_SERVICE.documented, observed));
            }
        }
        Ok(())
    }

    /// Returns the names of the items that a state of the whole service lists.
    pub(crate) fn listed(&self, state: &Value) -> Vec<String> {
        let Some((list, key)) = self.matched() else { return Vec::new() };
        let items = state.get(list).and_then(Value::as_array).into_iter().flatten();
        items.filter_map(|item| item.get(key)?.as_str().map(str::to_owned)).collect()
    }

    /// Returns the list of the whole service whose items are matched by name, and the attribute with the name.
    pub(crate) fn matched(&self) -> Option<(&'static str, &'static str)> {
        let object = self.resolve(self.offer.put?.request?.object);
        let list = object.fields().iter().find(|field| is_matched(field))?;
        let key = list.kind(Method::Put).as_list().and_then(|items| items.matched_by);
        Some((list.name, key.or(list.created_items()?.matched_by)?))
    }

    /// Restores the state, and removes what the run created. What cannot be restored is a problem of the run.
    pub(crate) async fn restore(&mut self) {
        if let Err(Halt::Failed(why)) = self.try_restore().await {
            let service = self.offer.service.name;
            self.problems.push(format!("{service} could not be restored: {why}"));
        }
    }

    async fn try_restore(&mut self) -> Result<(), Halt> {
        for name in std::mem::take(&mut self.created) {
            self.remove(&name).await?;
        }
        let (Some(original), true) = (self.original.clone(), self.is_changed) else { return Ok(()) };
        let (Some(put), service) = (self.offer.put, self.offer.service.name) else { return Ok(()) };
        let Some(object) = put.request.map(|content| self.resolve(content.object)) else { return Ok(()) };
        for is_last in [false, true] {
            let answer = self.context.caller.call_anyway(self.offer.get, &self.segments, None).await?;
            let Answer::Performed { value: Some(now), .. } = answer else {
                self.problems.push(format!("{service} could not be read again: the status is {}", answer.shown()));
                return Ok(());
            };
            if settable(object, &now) == settable(object, &original) {
                return Ok(());
            }
            let back = linecard_contract::difference(object, &plain(object, &now), &plain(object, &original));
            match back {
                Ok(body) if !is_last => {
                    self.context.caller.call_anyway(put, &self.segments, Some(&body)).await?;
                }
                Ok(_) => self.problems.push(format!("{service} is not as before: a PUT did not restore it")),
                Err(unreachable) => {
                    let pointers: Vec<&str> =
                        unreachable.obstacles.iter().map(|obstacle| obstacle.pointer.as_str()).collect();
                    let pointers = pointers.join(", ");
                    self.problems.push(format!("{service} is not as before: no PUT restores {pointers}"));
                    return Ok(());
                }
            }
        }
        Ok(())
    }
}

/// Returns the argument that gives a segment.
fn flag(of: Option<SegmentOf>, name: &str) -> String {
    match of {
        Some(SegmentOf::Tenant) => "--tenant".to_owned(),
        Some(SegmentOf::Group) => "--group".to_owned(),
        Some(SegmentOf::User) => "--user".to_owned(),
        Some(SegmentOf::Item) | None => format!("--segment {name}=…"),
    }
}
