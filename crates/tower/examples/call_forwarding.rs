//! A server of one service: a user's settings of Call Forwarding Always, in memory.
//!
//! ```sh
//! cargo run -p linecard-tower --features axum,tracing --example call_forwarding
//! curl -i -X PUT -d '{"active": "yes"}' localhost:8080/api/v1/tenants/t/groups/g/users/jane/services/cfa/
//! ```

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::{Router, routing::get};
use linecard_model::API;
use linecard_tower::{ContractLayer, Mode, Refusal, Rejection, Respond, TracingObserver, Valid};
use linecard_types::call_forwarding::{Get, Put};
use linecard_types::{NotApplied, Update};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The path of the service, with the names of the tenant, the group and the user.
const PATH: &str = "/api/v1/tenants/{tenant}/groups/{group}/users/{user}/services/cfa/";

type Names = Path<(String, String, String)>;
type Store = Arc<Mutex<HashMap<(String, String, String), Get>>>;

/// The settings of a user who has never changed them.
fn initial() -> Get {
    Get::new(false, "+3225550100".try_into().expect("this is a phone number")).ring_splash_active(false)
}

async fn read(State(store): State<Store>, Path(names): Names) -> Respond<Get> {
    let store = store.lock().unwrap_or_else(PoisonError::into_inner);
    Respond(store.get(&names).cloned().unwrap_or_else(initial))
}

async fn change(
    State(store): State<Store>,
    Path(names): Names,
    Valid(put): Valid<Put>,
) -> Result<&'static str, Rejection> {
    let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
    let stored = store.get(&names).cloned().unwrap_or_else(initial);
    let after = put.apply(&stored).map_err(|error| match error {
        NotApplied::Refused(report) => Rejection::new(Refusal::of(*report), &API),
        incomplete @ NotApplied::Incomplete { .. } => {
            Rejection::new(Refusal::new(StatusCode::BAD_REQUEST, incomplete.to_string()), &API)
        }
    })?;
    store.insert(names, after);
    Ok("{}")
}

/// The server. The layer refuses paths and methods, and tells the log about responses; the extractor refuses bodies.
pub(crate) fn server() -> Router {
    let layer = ContractLayer::new(&API).requests(Mode::Enforce).observer(TracingObserver);
    Router::new().route(PATH, get(read).put(change)).with_state(Store::default()).layer(layer)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}{PATH}", listener.local_addr()?);
    axum::serve(listener, server()).await
}
