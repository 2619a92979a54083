//! What does not exist: a user, an item.

use crate::caller::{Answer, Halt};
use crate::checks::{MISSING_ITEM, MISSING_USER};
use crate::offer::named_by;
use crate::report::Fault;
use crate::service::ServiceRun;
use linecard_contract::{Method, SegmentOf, validate};
use serde_json::{Value, json};

/// How many items that exist are read.
const MOST_EXISTING_ITEMS: usize = 2;

impl ServiceRun<'_> {
    /// Reads the service of a user who does not exist.
    pub(crate) async fn missing_user(&mut self) -> Result<(), Halt> {
        let Some(answer) = self.get_of_another(SegmentOf::User).await? else { return Ok(()) };
        if answer.is_performed() {
            // A server without a directory has every tenant and every user.
            let tenant = self.get_of_another(SegmentOf::Tenant).await?;
            if tenant.is_some_and(|answer| answer.is_performed()) {
                let why = "the deployment has no directory: every tenant and every user exists";
                self.result.not_tried(MISSING_USER, why);
                return Ok(());
            }
        }
        self.result.tried(MISSING_USER);
        let is_refused = answer.status() == Some(403) && self.context.settings.has_session;
        if answer.status() != Some(404) && !is_refused {
            let observed = format!("the status is {}", answer.shown());
            self.result.fault(MISSING_USER, Fault::new(self.offer.get.id, MISSING_USER.documented, observed));
        }
        Ok(())
    }

    async fn get_of_another(&mut self, of: SegmentOf) -> Result<Option<Answer>, Halt> {
        let name = self.name();
        let mut segments = self.segments.clone();
        let api = self.context.api;
        let Some(segment) = segments.iter_mut().find(|(known, _)| named_by(api, known) == Some(of)) else {
            return Ok(None);
        };
        segment.1 = name;
        // What it shows is not checked: it should show nothing.
        self.ask(self.offer.get, &segments, None).await.map(Some)
    }

    /// Reads some of the items that exist.
    pub(crate) async fn existing_items(&mut self, state: &Value) -> Result<(), Halt> {
        let Some((get, segment)) = self.offer.items.as_ref().and_then(|items| Some((items.get?, items.segment))) else {
            return Ok(());
        };
        for name in self.listed(state).into_iter().filter(|name| !name.is_empty()).take(MOST_EXISTING_ITEMS) {
            let segments = self.at_item(segment, &name);
            self.call(get, &segments, None).await?;
        }
        Ok(())
    }

    /// Reads, changes and removes an item that does not exist.
    pub(crate) async fn missing_item(&mut self) -> Result<(), Halt> {
        let Some(items) = &self.offer.items else { return Ok(()) };
        let name = self.name();
        let segments = self.at_item(items.segment, &name);
        let mut tries = vec![(items.get, None)];
        if !self.context.settings.read_only {
            // A server that creates it has to be told its name.
            self.created.push(name.clone());
            let body = json!({items.key: name});
            let put = items.put.filter(|put| {
                put.request.is_some_and(|content| validate(self.resolve(content.object), Method::Put, &body).is_valid())
            });
            tries.extend([(put, Some(body)), (Some(items.delete), None)]);
        }
        for (operation, body) in tries {
            let Some(operation) = operation else { continue };
            let answer = self.ask(operation, &segments, body.as_ref()).await?;
            self.result.tried(MISSING_ITEM);
            if answer.status() != Some(404) {
                let observed = format!("the status is {}", answer.shown());
                self.result.fault(MISSING_ITEM, Fault::new(operation.id, MISSING_ITEM.documented, observed));
            }
        }
        Ok(())
    }
}
