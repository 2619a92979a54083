//! The segments that lead to an operation. The generated handles are made of it.

use crate::call::Call;
use crate::client::Client;
use crate::edit::Edit;
use crate::mode::Mode;
use crate::plan::Segments;
use crate::reply::Reply;
use linecard_types::Stored;
use serde_json::Value;
use std::fmt;

/// A client, and the segments of a path so far.
#[derive(Clone)]
pub(crate) struct Scope<M> {
    client: Client<M>,
    segments: Segments,
}

impl<M: Mode> Scope<M> {
    pub(crate) fn of(client: &Client<M>) -> Scope<M> {
        Scope { client: client.clone(), segments: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Scope<M> {
        self.segments.push((name.into(), value.into()));
        self
    }

    pub(crate) fn call<R: Reply>(&self, operation: &'static str, body: Option<Value>) -> Call<M, R> {
        Call::new(self.client.clone(), operation, self.segments.clone(), body)
    }

    pub(crate) fn edit<B: Stored, F>(&self, get: &'static str, put: &'static str, change: F) -> Edit<M, B, F> {
        Edit::new(self.client.clone(), self.segments.clone(), get, put, change)
    }
}

/// Does not show the segments, which are ids of people.
impl<M> fmt::Debug for Scope<M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.segments.iter().map(|(name, _)| &**name).collect();
        out.debug_struct("Scope").field("client", &self.client).field("segments", &names).finish()
    }
}
