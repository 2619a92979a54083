//! The audit trail: who changed what, and when.

use crate::auth::Caller;
use crate::clock::Clock;
use crate::log::RecordId;
use crate::version;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, SecondsFormat, Utc};
use linecard_behaviour::{Behaviour, How};
use linecard_contract::Found;
use linecard_contract::pointer::joined;
use serde_json::{Value, json};
use uuid::Uuid;

/// The id of a request in the audit trail.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    id: String,
    clock: Clock,
}

impl Record {
    /// Creates a record with a new id. Ids grow with time, so that the records of several servers can be sorted.
    pub(crate) fn new(clock: Clock) -> Record {
        Record { id: Uuid::now_v7().to_string(), clock }
    }

    /// The audit entry of a change. Its values are words of documented lists, true and false only. The caller is none if the
    /// server is open. A secret that no state holds, and that the change has replaced, is named.
    pub(crate) fn entry(
        &self,
        behaviour: &Behaviour,
        found: &Found<'_>,
        caller: Option<&Caller>,
        before: Option<&Value>,
        after: &Value,
        secret: Option<&str>,
    ) -> Value {
        let changes = behaviour.changes(found.service, before, after).into_iter();
        let changes = changes.filter(|changed| changed.pointer != version::POINTER).map(|changed| {
            let mut change = json!({"pointer": changed.pointer, "how": changed.how.as_str()});
            for (name, value) in [("before", changed.before), ("after", changed.after)] {
                if let Some(value) = value {
                    change[name] = value;
                }
            }
            change
        });
        let secret = secret.map(|name| json!({"pointer": joined("", name), "how": How::Changed.as_str()}));
        let mut entry = json!({
            "record": self.id,
            "at": at(&self.clock),
            "who": caller.map(|caller| &caller.name),
            "operation": found.operation.title,
            "service": found.service.name,
            "changes": changes.chain(secret).collect::<Value>(),
        });
        for (name, value) in found.segments() {
            entry[name] = value.into();
        }
        entry
    }

    /// Adds the id to a response body, which is an object or empty.
    pub(crate) async fn mark(&self, response: Response) -> Response {
        if response.status() == StatusCode::NOT_MODIFIED {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        parts.extensions.insert(RecordId(self.id.clone()));
        // Every response body is in memory already.
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        let id = format!("{{\"_internal_record_id\":\"{}\"", self.id).into_bytes();
        let marked = match body.strip_prefix(b"{") {
            Some(b"}") | None if body.len() <= 2 => [id.as_slice(), b"}"].concat(),
            Some(rest) => [id.as_slice(), b",", rest].concat(),
            None => body.to_vec(),
        };
        parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        parts.headers.remove(header::CONTENT_LENGTH);
        Response::from_parts(parts, Body::from(marked))
    }
}

/// The current time in RFC 3339, with milliseconds.
fn at(clock: &Clock) -> String {
    DateTime::<Utc>::from(clock.now()).to_rfc3339_opts(SecondsFormat::Millis, true)
}
