//! Computes the effect of operations on stored state.
//!
//! The contract says what a body may hold. A server needs more: the state of a user before the first request, the values of
//! attributes that a POST omits, and response attributes that no request has. None of this is documented, so the tables of the
//! contract do not have it. A [`Behaviour`] adds it for each object.
//!
//! The engine works with any API. [`BEHAVIOUR`] is the behaviour of this API, and [`Behaviour::NONE`] adds nothing.
//!
//! ```
//! use linecard_behaviour::BEHAVIOUR;
//! use linecard_contract::Method;
//! use linecard_model::API;
//! use serde_json::json;
//!
//! let service = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
//! let post = format!("{service}criteria/");
//! let body = r#"{"name": "lunch", "fromDnCriteria":
//!     {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}}"#;
//! let state = BEHAVIOUR.change(&API.find(Method::Post, &post).unwrap(), None, body).unwrap();
//!
//! let response = BEHAVIOUR.response(&API.find(Method::Get, service).unwrap(), Some(&state)).unwrap();
//! assert_eq!(response["criteria"][0]["active"], true);
//! assert_eq!(response["criteria"][0]["callsFrom"], "All calls");
//! ```
//!
//! # A behaviour of your own
//!
//! A behaviour names attributes of tables in other files. The compiler checks these names against the tables.
//!
//! ```
//! use linecard_behaviour::{Behaviour, Initial, ObjectBehaviour};
//! use linecard_contract::{Object, table::*};
//!
//! static QUEUE: Object = Table {
//!     namespace: "example",
//!     name: "queue",
//!     page: "Queues",
//!     title: "Queue attributes",
//!     description: "A queue of calls.",
//!     base: &[],
//!     rows: &table(           [GET, PUT], [
//!         field("name",   STRING,        [A, R], "The name of the queue."),
//!         field("weight", integer(1, 9), [A, O], "Its share of the calls."),
//!     ]),
//!     rules: &[],
//! }.checked();
//!
//! static OBJECTS: [ObjectBehaviour; 1] = [ObjectBehaviour::of(&QUEUE).initially(&[("weight", Initial::Integer(5))])];
//! static QUEUES: Behaviour = Behaviour::checked(&OBJECTS);
//!
//! assert_eq!(QUEUES.initial(&QUEUE, "weight"), Some(Initial::Integer(5)));
//! ```
//!
//! These mistakes do not compile:
//!
//! - an attribute that the object does not have,
//!
//! ```compile_fail,E0080
//! # use linecard_behaviour::{Behaviour, Initial, ObjectBehaviour};
//! # use linecard_model::objects::CRITERIA;
//! static OBJECTS: [ObjectBehaviour; 1] = [ObjectBehaviour::of(&CRITERIA).initially(&[("activ", Initial::Boolean(true))])];
//! static TYPO: Behaviour = Behaviour::checked(&OBJECTS);
//! ```
//!
//! - an initial value that the attribute cannot hold: of another type, out of its range, or not in its list of words,
//!
//! ```compile_fail,E0080
//! # use linecard_behaviour::{Behaviour, Initial, ObjectBehaviour};
//! # use linecard_model::objects::SCHEDULE;
//! static OBJECTS: [ObjectBehaviour; 1] = [ObjectBehaviour::of(&SCHEDULE).initially(&[("level", Initial::Text("Planet"))])];
//! static NO_SUCH_WORD: Behaviour = Behaviour::checked(&OBJECTS);
//! ```
//!
//! - an attribute that no GET returns,
//!
//! ```compile_fail,E0080
//! # use linecard_behaviour::{Behaviour, Initial, ObjectBehaviour};
//! # use linecard_model::objects::CRITERIA;
//! static OBJECTS: [ObjectBehaviour; 1] = [ObjectBehaviour::of(&CRITERIA).initially(&[("newName", Initial::Text("a"))])];
//! static FORBIDDEN: Behaviour = Behaviour::checked(&OBJECTS);
//! ```
//!
//! - a [`Label`] or a [`Summary`] of an attribute that the stored object, or the object in it, does not have,
//!
//! ```compile_fail,E0080
//! # use linecard_behaviour::{Behaviour, Label, ObjectBehaviour, Shown};
//! # use linecard_model::objects::{CRITERIA, CRITERIA_IN_LIST};
//! static TIMES: Label = Label { of: "timeSchedule", name: "title", apart_from: ("level", "User"), absent: None };
//! static OBJECTS: [ObjectBehaviour; 1] =
//!     [ObjectBehaviour::of(&CRITERIA_IN_LIST).stored_as(&CRITERIA).showing(&[("timeSchedule", Shown::Label(&TIMES))])];
//! static NO_TITLE: Behaviour = Behaviour::checked(&OBJECTS);
//! ```
//!
//! - a [`Removal`] of an attribute that is not an object with the attribute that it names, or [`Slots`] of a list without theirs,
//!
//! ```compile_fail,E0080
//! # use linecard_behaviour::{Behaviour, ObjectBehaviour, Removal};
//! # use linecard_model::objects::MUSIC_ON_HOLD_SOURCE;
//! static OBJECTS: [ObjectBehaviour; 1] =
//!     [ObjectBehaviour::of(&MUSIC_ON_HOLD_SOURCE).removing(&[Removal { of: "audioFile", if_held: ("title", "DELETE") }])];
//! static NO_TITLE: Behaviour = Behaviour::checked(&OBJECTS);
//! ```
//!
//! ```compile_fail,E0080
//! # use linecard_behaviour::{Behaviour, ObjectBehaviour, Shown, Slots};
//! # use linecard_model::objects::SPEED_DIAL_8;
//! static DIGITS: Slots = Slots { key: "digit", values: &["2", "3"] };
//! static OBJECTS: [ObjectBehaviour; 1] = [ObjectBehaviour::of(&SPEED_DIAL_8).showing(&[("speedCodes", Shown::Slots(&DIGITS))])];
//! static NO_DIGIT: Behaviour = Behaviour::checked(&OBJECTS);
//! ```
//!
//! - an object, or an attribute of it, that is named twice.
//!
//! ```compile_fail,E0080
//! # use linecard_behaviour::{Behaviour, ObjectBehaviour};
//! # use linecard_model::objects::CRITERIA;
//! static OBJECTS: [ObjectBehaviour; 2] = [ObjectBehaviour::of(&CRITERIA), ObjectBehaviour::of(&CRITERIA)];
//! static TWICE: Behaviour = Behaviour::checked(&OBJECTS);
//! ```

mod behaviour;
mod changes;
mod check;
mod data;
mod directory;
mod facts;
mod keyed;
mod levels;
mod list_text;
mod object;
mod password;
mod perform;
mod refused;
mod source;
mod state_part;
mod text;
mod tree;
mod validated;

pub use behaviour::Behaviour;
pub use changes::{Changed, How};
pub use data::BEHAVIOUR;
pub use list_text::{ListText, json_size};
pub use object::{Initial, KeyedList, Label, ObjectBehaviour, Removal, ServiceBehaviour, Shown, Slots, Summary};
pub use password::PasswordChange;
pub use refused::Refused;
pub use source::{Assigned, Assignment, AssignmentSummary, DirectoryUser, FromDirectory, LevelList, Source, UserList};
pub use tree::{Above, ParentKey, Tree};
pub use validated::ValidatedBody;

/// Runs the examples in the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
