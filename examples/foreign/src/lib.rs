//! Another API than ours, defined with Linecard.
//!
//! A page documents the delivery rounds of couriers. [`tables`] has its objects. [`API`] has the rest: the service, the
//! ledger, sessions and statuses. This one value is enough to validate bodies, find operations, export schemas,
//! generate structs and test bodies, and serve the API with login and state. `tests` shows all of that.
//!
//! ```
//! use foreign::API;
//! use linecard_contract::{Method, validate};
//!
//! let path = "/rounds/v2/operators/o/districts/d/couriers/ann/round/stops/";
//! let post = API.find(Method::Post, path).unwrap().operation.request.unwrap();
//! let report = validate(post.object, post.method, r#"{"code": "7a", "kind": "Collection"}"#);
//! assert_eq!(report.findings().next().unwrap().rule().to_string(), "stop.schedule.post.required");
//! ```

mod behaviour;
#[cfg(feature = "bodies")]
pub mod bodies;
pub mod tables;

pub use behaviour::BEHAVIOUR;

use linecard_contract::table::{DELETE, GET, POST, PUT};
use linecard_contract::{
    Api, Change, Content, ErrorBody, Interpretation, Level, Method, Object, Operation, Reach, Routes, Segment,
    SegmentOf, Service, Session, Shows, Status,
};
use tables::{FIGURES, NAMESPACE, PROBLEM, ROUND, SCHEDULE, SELECTION, SIGN_IN, STOP, WHO};

// ANCHOR: api
static SERVICES: &[&Service] = &[&ROUNDS, &SUMMARIES];
static PATHS: Routes = Routes::of("/rounds/v2/", SERVICES);

/// The API of delivery rounds.
pub static API: Api = Api {
    name: "Rounds",
    title: "Delivery rounds",
    version: "2.1.0",
    description: "The rounds of couriers, and the stops of each.",
    namespace: NAMESPACE,
    base_path: "/rounds/v2/",
    id_base: "https://rounds.example.org/schemas/",
    objects: &[&ROUND, &STOP, &SCHEDULE, &SELECTION, &FIGURES],
    services: SERVICES,
    routes: &PATHS,
    // ANCHOR: ledger
    ledger: &[Interpretation {
        id: "stop.parcels",
        objects: &["stop"],
        attributes: &["parcels"],
        page: "Delivery rounds",
        heading: "Stop",
        documented: "A in a GET; the example of a collection lacks it.",
        interpretation: "O in a GET.",
        reason: "A collection has no parcels to deliver.",
        literal: &[Change::DocumentedPresences],
    }],
    // ANCHOR_END: ledger
    // ANCHOR: session
    session: Some(
        Session::new(SIGN_IN_OPERATION, "rounds")
            .with_title("Sessions", "How a session begins and ends.")
            .with_logout(session("signOut", "Sign out", "/rounds/v2/sign-out/"))
            .with_credentials("user", "secret")
            .with_shows(&[(Shows::Tenant, &["operator"]), (Shows::User, &["courier"]), (Shows::Level, &["rank"])]),
    ),
    // ANCHOR_END: session
    levels: &[Level::new(1, "courier", Reach::User), Level::new(5, "operator", Reach::Tenant)],
    statuses: &[
        status(200, "OK", "It is done."),
        status(201, "Created", "It is made."),
        status(400, "Bad Request", "The request is not valid."),
        status(401, "Unauthorized", "Nobody is signed in."),
        status(403, "Forbidden", "The user may not do this."),
        status(404, "Not Found", "There is nothing there."),
    ],
    error: Some(ErrorBody::new(&PROBLEM, "reason")),
    segments: &[
        segment("operator", "The id of the operator.", SegmentOf::Tenant),
        segment("district", "The id of the district.", SegmentOf::Group),
        segment("courier", "The id of the courier.", SegmentOf::User),
        segment("code", "The code of the stop.", SegmentOf::Item),
    ],
    responds_as_get: &[PUT],
    ..Api::EMPTY
}
.checked();
// ANCHOR_END: api

// ANCHOR: service
const PATH: &str = "/rounds/v2/operators/{operator}/districts/{district}/couriers/{courier}/round/";
const STOPS: &str = "/rounds/v2/operators/{operator}/districts/{district}/couriers/{courier}/round/stops/";
const ONE_STOP: &str = "/rounds/v2/operators/{operator}/districts/{district}/couriers/{courier}/round/stops/{code}/";
const FIGURES_PATH: &str = "/rounds/v2/operators/{operator}/districts/{district}/couriers/{courier}/figures/";

/// The round of a courier, and its stops.
pub static ROUNDS: Service = Service::new(
    "round",
    &[
        operation("getRound", GET, PATH, &ROUND).with_title("Show a round"),
        operation("updateRound", PUT, PATH, &ROUND).with_title("Change a round"),
        operation("getStop", GET, ONE_STOP, &STOP).with_title("Show a stop"),
        operation("createStop", POST, STOPS, &STOP).with_title("Add a stop").with_statuses(&[201, 400, 401, 403, 404]),
        operation("updateStop", PUT, ONE_STOP, &STOP).with_title("Change a stop"),
        operation("deleteStop", DELETE, ONE_STOP, &STOP).with_title("Remove a stop"),
    ],
)
.with_title("Round")
.with_description("The round of a courier, and its stops.");
// ANCHOR_END: service

// ANCHOR: get_with_a_body
/// The figures of a round. The GET has a request body that selects the stops.
pub static SUMMARIES: Service = Service::new(
    "figures",
    &[operation("getFigures", GET, FIGURES_PATH, &FIGURES)
        .with_title("Show the figures")
        .with_request(Content::new(&SELECTION, POST))],
)
.with_title("Figures")
.with_description("The figures of a round.");
// ANCHOR_END: get_with_a_body

// ANCHOR: operation
const fn operation(id: &'static str, method: Method, path: &'static str, object: &'static Object) -> Operation {
    let content = Content::new(object, method);
    let operation = Operation::new(id, method, path).with_least_level(1).with_statuses(&[200, 400, 401, 403, 404]);
    if method.is_response() { operation.with_response(content) } else { operation.with_request(content) }
}
// ANCHOR_END: operation

const SIGN_IN_OPERATION: Operation = session("signIn", "Sign in", "/rounds/v2/sign-in/")
    .with_request(Content::new(&SIGN_IN, POST))
    .with_response(Content::new(&WHO, GET));

const fn session(id: &'static str, title: &'static str, path: &'static str) -> Operation {
    Operation::new(id, POST, path).with_title(title).with_least_level(1).with_statuses(&[200, 400, 401])
}

const fn status(code: u16, phrase: &'static str, meaning: &'static str) -> Status {
    Status::new(code, phrase, meaning)
}

const fn segment(name: &'static str, description: &'static str, of: SegmentOf) -> Segment {
    Segment::new(name, description, of)
}
