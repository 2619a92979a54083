//! What a double does with a request of the API before and after the server handles it.

use super::Controls;
use super::capture::{Capture, closed_connection};
use super::headers::Injection;
use super::journal::{Captured, operation_of};
use super::login::OpenLogin;
use crate::app::App;
use crate::encoding::{check_encoding, is_encoded};
use crate::log::Performed;
use crate::refusal::reasons::corrupt_encoding;
use crate::refusal::write_body;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

/// What the layer of a double has.
pub(crate) struct Layered {
    app: Arc<App>,
    controls: Arc<Controls>,
    /// The login of an open server, if the API has one.
    login: Option<OpenLogin>,
}

impl Layered {
    pub(crate) fn new(app: &Arc<App>, controls: &Arc<Controls>) -> Layered {
        let login = app.is_open().then(|| OpenLogin::of(app.api)).flatten();
        Layered { app: Arc::clone(app), controls: Arc::clone(controls), login }
    }

    /// Performs a request with its delays, errors and logins. The response is none if the connection is to be dropped.
    async fn perform<F: Future<Output = Response> + Send + Unpin>(
        &self,
        request: Request,
        path: &str,
        next: impl FnOnce(Request) -> F + Send,
        fault: Option<super::fault::DueFault>,
    ) -> Option<Response> {
        let api = self.app.api;
        let injection = match Injection::of(api, request.headers()) {
            Ok(injection) => injection,
            Err(refusal) => return Some(refusal.into_response()),
        };
        let delay = injection.delay + fault.as_ref().map(|fault| fault.delay).unwrap_or_default();
        if !delay.is_zero() {
            Box::pin(tokio::time::sleep(delay)).await;
        }
        let error = injection.error(&self.controls.errors, request.method(), path);
        // A fault comes before a header.
        let (outcome, is_after) = match (&fault, error) {
            (Some(fault), _) if fault.drops => (Some(None), fault.is_after),
            (Some(fault), error) => match fault.error(api) {
                Some(refusal) => (Some(Some(refusal)), fault.is_after),
                None => (error.map(Some), injection.is_after),
            },
            (None, error) => (error.map(Some), injection.is_after),
        };
        if outcome.is_some() && !is_after {
            // The journal has the body too. If it cannot be read, the fault is the response all the same.
            let _read = Box::pin(self.app.read_body(request.into_body())).await;
            return outcome?.map(IntoResponse::into_response);
        }
        let response = if let Err(refusal) = check_encoding(request.headers()) {
            refusal.into_response()
        } else {
            match self.login.as_ref().and_then(|login| Some((login, login.route(path)?))) {
                // In a box, so that the future of all other requests is small.
                Some((login, route)) => Box::pin(login.handle(&self.app, route, request)).await,
                None => next(request).await,
            }
        };
        match outcome {
            // The operation is performed and its response is lost, as on a broken connection.
            Some(outcome) => outcome.map(IntoResponse::into_response),
            None => Some(response),
        }
    }
}

/// Handles a request as a layer around the routes.
pub(crate) async fn layer(double: Arc<Layered>, request: Request, next: Next) -> Response {
    handle(&double, request, |request| Box::pin(next.run(request))).await
}

/// Handles a request as a double does: with faults, and recorded in the journal.
pub(crate) async fn handle<F: Future<Output = Response> + Send + Unpin>(
    double: &Layered,
    request: Request,
    next: impl FnOnce(Request) -> F + Send,
) -> Response {
    let mut response = if request.uri().path().starts_with(double.app.api.base_path) {
        record(double, request, next).await
    } else {
        match check_encoding(request.headers()) {
            Ok(()) => next(request).await,
            Err(refusal) => refusal.into_response(),
        }
    };
    if double.controls.clock.ahead() > 0 {
        let date = httpdate::fmt_http_date(double.controls.clock.now());
        response.headers_mut().extend(HeaderValue::from_str(&date).ok().map(|date| (header::DATE, date)));
    }
    response
}

async fn record<F: Future<Output = Response> + Send + Unpin>(
    double: &Layered,
    request: Request,
    next: impl FnOnce(Request) -> F + Send,
) -> Response {
    let controls = &double.controls;
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let (method, path) = (method.as_str(), uri.path());
    let fault = controls.faults.take(method, path);
    let journal = controls.journal.as_ref();
    let id = journal.map(|list| list.begin(method, path, fault.as_ref().map(|fault| fault.id)));
    let finish = |status, content, copy, refusal: Option<&Value>| {
        if let (Some(journal), Some(id)) = (journal, id) {
            journal.finish(id, status, content, copy, refusal);
        }
    };
    // What the body is validated by.
    let found = || operation_of(double.app.api, method, path)?.request;
    let was_encoded = is_encoded(&request);
    let copy = (!request.body().is_end_stream()).then(Arc::<Mutex<Captured>>::default);
    let request = match &copy {
        Some(copy) => request.map(|body| Body::new(Capture { body, copy: Arc::clone(copy) })),
        None => request,
    };
    let response = double.perform(request, path, next, fault).await;
    // Nobody panics while the lock is held.
    let taken = |copy: Arc<Mutex<Captured>>| std::mem::take(&mut *copy.lock().unwrap_or_else(PoisonError::into_inner));
    let copy = copy.map(taken).unwrap_or_default();
    let Some(response) = response else {
        finish(None, found(), &copy, None);
        return closed_connection();
    };
    let is_corrupt = was_encoded && copy.has_failed && response.status().is_client_error();
    let response = if is_corrupt { corrupt_encoding().into_response() } else { response };
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        let performed = response.extensions().get::<Performed>().and_then(|performed| performed.operation);
        let content = performed.map_or_else(found, |operation| operation.request);
        finish(Some(status.as_u16()), content, &copy, None);
        return response;
    }
    let (parts, body) = write_body(double.app.api, response).into_parts();
    // The body of a refusal is in memory, and short.
    let body = Box::pin(to_bytes(body, usize::MAX)).await.unwrap_or_default();
    let refusal = serde_json::from_slice::<Value>(&body).ok();
    finish(Some(status.as_u16()), found(), &copy, refusal.as_ref());
    Response::from_parts(parts, Body::from(body))
}
