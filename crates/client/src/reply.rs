//! How the body of a response is read.

use crate::error::BadResponse;
use linecard_contract::{Api, Method, Operation, OwnedFinding, Report, validate};
use linecard_types::{Body, Refused};
use serde_json::Value;
use std::marker::PhantomData;

/// How the body of a response is read. Implemented by [`Shown`], [`Echo`] and [`Untyped`].
pub trait Reply: sealed::Sealed + Send + Sync + 'static {
    /// What the body is read as.
    type Value: Send + 'static;

    #[doc(hidden)]
    fn read(
        api: &'static Api,
        operation: &'static Operation,
        body: &[u8],
    ) -> Result<(Self::Value, Vec<OwnedFinding>), BadResponse>;
}

/// The response shows the state: the value is the struct of a GET.
pub struct Shown<B>(PhantomData<fn() -> B>);

/// The response of a PUT, which may be empty, `{}`, or like that of a GET: the value is `Some` if it shows the whole state.
pub struct Echo<B>(PhantomData<fn() -> B>);

/// No struct is known: the value is the JSON of the body, if there is a body.
pub struct Untyped(());

impl<B: Body + Send + 'static> Reply for Shown<B> {
    type Value = B;

    fn read(_: &'static Api, _: &'static Operation, body: &[u8]) -> Result<(B, Vec<OwnedFinding>), BadResponse> {
        let validated = B::read_tolerantly(body).map_err(BadResponse::Body)?;
        Ok((validated.body, kept(&validated.report)))
    }
}

impl<B: Body + Send + 'static> Reply for Echo<B> {
    type Value = Option<B>;

    fn read(
        _: &'static Api,
        _: &'static Operation,
        body: &[u8],
    ) -> Result<(Option<B>, Vec<OwnedFinding>), BadResponse> {
        if body.trim_ascii().is_empty() {
            return Ok((None, Vec::new()));
        }
        let value: Value = serde_json::from_slice(body).map_err(|_| BadResponse::NotJson)?;
        // Such as `{}`, or the id of an audited request alone.
        let shows_something =
            value.as_object().is_none_or(|body| body.keys().any(|name| B::OBJECT.field(name).is_some()));
        if !shows_something {
            return Ok((None, Vec::new()));
        }
        // The request was performed, so a body that is not like that of a GET is no error.
        match B::read_tolerantly(body) {
            Ok(validated) => Ok((Some(validated.body), kept(&validated.report))),
            Err(Refused::Contract(report)) => Ok((None, kept(&report))),
            Err(error) => Err(BadResponse::Body(error)),
        }
    }
}

impl Reply for Untyped {
    type Value = Option<Value>;

    fn read(
        api: &'static Api,
        operation: &'static Operation,
        body: &[u8],
    ) -> Result<(Option<Value>, Vec<OwnedFinding>), BadResponse> {
        if body.trim_ascii().is_empty() {
            return Ok((None, Vec::new()));
        }
        let value: Value = serde_json::from_slice(body).map_err(|_| BadResponse::NotJson)?;
        let is_empty = value.as_object().is_some_and(serde_json::Map::is_empty);
        let is_like_get = api.responds_as_get.contains(&operation.method) && !is_empty;
        let shown = || {
            let mut operations = api.operations().map(|(_, operation)| operation);
            operations.find(|get| get.method == Method::Get && get.path == operation.path)?.response
        };
        let content = operation.response.or_else(|| is_like_get.then(shown).flatten());
        let report = content.map(|content| validate(api.resolve(content.object), content.method, body));
        Ok((Some(value), report.as_ref().map(kept).unwrap_or_default()))
    }
}

fn kept(report: &Report) -> Vec<OwnedFinding> {
    report.to_owned_report().findings
}

impl<B> sealed::Sealed for Shown<B> {}
impl<B> sealed::Sealed for Echo<B> {}
impl sealed::Sealed for Untyped {}

mod sealed {
    pub trait Sealed {}
}
