//! The page at `/`: browse the contract, and validate a body while you type.
//!
//! The page holds only the public contract. It sends requests only to this server, which does not store them.

mod contract;
mod files;
mod headers;
mod stored;
mod update;
mod validate;

pub(crate) use headers::shown;

use crate::api::address_of;
use crate::app::{App, read_body_at_most};
use crate::refusal::Refusal;
use crate::refusal::reasons::{no_example, no_method, no_object, no_stored_state, only};
use crate::refusal::response::json_bytes;
use crate::work::run;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use headers::guarded;
use linecard_behaviour::Behaviour;
use linecard_contract::{Api, Method, Object, nearest};
use linecard_schema::example_body;
use std::sync::{Arc, OnceLock};
use stored::Stored;
use update::Update;

/// Returns the routes of the page.
pub(crate) fn routes(api: &'static Api, behaviour: &'static Behaviour) -> Router<Arc<App>> {
    Router::new()
        .merge(files::routes())
        .route("/contract.json", contract_file(api, behaviour))
        .route("/examples/{object}/{method}", get(example))
        .route("/validate/{object}/{method}", post(validate_body).fallback(only_post))
        .route("/validate/{object}/{method}/stored", post(validate_update).fallback(only_post))
}

/// Serves the contract as JSON. It is serialized at the first request. The contract is long, so that each address has its turn.
fn contract_file(api: &'static Api, behaviour: &'static Behaviour) -> MethodRouter<Arc<App>> {
    let written: Arc<OnceLock<Stored>> = Arc::default();
    get(async move |State(app): State<Arc<App>>, request: Request| {
        let _turn = app.take_turn_of_address(address_of(&request)).await?;
        let (is_open, is_written) = (app.is_open(), written.get().is_some());
        let serve = move || {
            let contract = || contract::contract(api, behaviour, is_open).to_string().into();
            written.get_or_init(|| Stored::new("application/json", contract())).response(request.headers())
        };
        Ok::<_, Refusal>(run(!is_written, serve).await)
    })
}

/// Returns an example body with as many attributes as are allowed together, and without a new name.
async fn example(State(app): State<Arc<App>>, uri: Uri) -> Result<Response, Refusal> {
    let (object, method) = target(app.api, &uri)?;
    let body = example_body(object, method).ok_or_else(|| no_example(object.name, method, object.methods))?;
    Ok(guarded([], json_bytes(format!("{body:#}\n"))))
}

/// The length of a body, in bytes, above which its validation takes about a millisecond.
const LONG: usize = 16 << 10;

/// Validates the request body. It is not stored, and no value of it is returned or logged.
async fn validate_body(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let (object, method) = target(app.api, request.uri())?;
    let address = address_of(&request);
    app.check_rate(address)?;
    let text = app.read_body(request.into_body()).await?;
    // The turn and the slot are taken after the body has arrived, so that slow callers do not block others.
    let _turn = app.take_turn_of_address(address).await?;
    let _slot = app.acquire_slot()?;
    let is_long = text.len() > LONG;
    let result = run(is_long, move || validate::result(object, method, &text).to_string()).await;
    Ok(not_stored(result))
}

/// Validates a PUT against a stored state, both of which the request body contains. Neither is stored or logged. The response has
/// no value of them but in the least PUT.
async fn validate_update(State(app): State<Arc<App>>, request: Request) -> Result<Response, Refusal> {
    let path = request.uri().path();
    let (object, method) = target_at(app.api, path.strip_suffix("/stored").unwrap_or(path))?;
    if method != Method::Put || !object.has(Method::Put) || !object.has(Method::Get) {
        return Err(no_stored_state(object.name));
    }
    let address = address_of(&request);
    app.check_rate(address)?;
    let text = read_body_at_most(&app, request.into_body(), app.max_body.saturating_mul(update::MOST)).await?;
    let _turn = app.take_turn_of_address(address).await?;
    let _slot = app.acquire_slot()?;
    let is_long = text.len() > LONG;
    let max_body = app.max_body;
    let result = run(is_long, move || Ok(Update::of(&text, max_body)?.result(object, max_body).to_string())).await?;
    Ok(not_stored(result))
}

/// A response that no cache stores.
fn not_stored(result: String) -> Response {
    let mut response = guarded([], json_bytes(result));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn only_post() -> Refusal {
    only("POST")
}

/// Returns the object and the method at the end of the path of a URI.
fn target(api: &Api, uri: &Uri) -> Result<(&'static Object, Method), Refusal> {
    target_at(api, uri.path())
}

/// Returns the object and the method at the end of a path.
fn target_at(api: &Api, path: &str) -> Result<(&'static Object, Method), Refusal> {
    let mut segments = path.rsplit('/');
    let (method, object) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
    let object = api.object(object).ok_or_else(|| {
        let names = api.objects.iter().map(|object| object.name);
        no_object(nearest(object, names).first().copied())
    })?;
    let method = method.parse().map_err(|_| no_method())?;
    Ok((object, method))
}
