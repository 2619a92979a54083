//! An API as a value, and lookups by name.

use crate::api::conventions::{ErrorBody, Level, License, Segment, SegmentOf, Session, Status};
use crate::api::interpretation::Interpretation;
use crate::api::operation::{Operation, Service};
use crate::api::routes::Routes;
use crate::table::method::Method;
use crate::table::object::Object;

/// An API: its objects and services, the ledger of interpretations, and conventions such as sessions and statuses.
///
/// [`find`](Api::find), the exports, the generated structs, the test kit and the server all take a `&'static Api`. Declare
/// an API as one static, and call [`checked`](Api::checked): a fault is then a compile error.
///
/// ```
/// use linecard_contract::{Api, Content, Method, Object, Operation, Service, table::*};
///
/// static QUEUE: Object = Table {
///     namespace: "example",
///     name: "queue",
///     page: "Queues",
///     title: "Queue",
///     description: "A queue of calls.",
///     base: &[],
///     rows: &table([GET, PUT], [field("name", STRING, [A, R], "The name of the queue.")]),
///     rules: &[],
/// }.checked();
///
/// static QUEUES: Service = Service::new("queues", &[
///     Operation::new("getQueue", GET, "/api/queue/").with_response(Content::new(&QUEUE, GET)),
/// ]);
///
/// static API: Api = Api {
///     name: "Example",
///     title: "Queues of calls",
///     namespace: "example",
///     base_path: "/api/",
///     id_base: "https://example.org/schemas/",
///     objects: &[&QUEUE],
///     services: &[&QUEUES],
///     ..Api::EMPTY
/// }.checked();
///
/// assert_eq!(API.find(Method::Get, "/api/queue/").unwrap().operation.response.unwrap().object, &QUEUE);
/// assert_eq!(API.object("queue"), Some(&QUEUE));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// The name of the contract, in the titles of exports.
    pub name: &'static str,
    /// The title of the API, for OpenAPI documents.
    pub title: &'static str,
    /// The version of the contract.
    pub version: &'static str,
    /// A description of a few plain sentences, for OpenAPI documents.
    pub description: &'static str,
    /// The address of a page about the contract.
    pub url: &'static str,
    /// The licence of the contract, if there is one.
    pub license: Option<License>,
    /// The namespace of its objects: lower-case letters, digits and hyphens. It distinguishes objects of two APIs that have
    /// the same name.
    pub namespace: &'static str,
    /// Every service, in the order of the documentation's pages.
    pub services: &'static [&'static Service],
    /// The paths of the services as a tree.
    pub routes: &'static Routes,
    /// Every object, in the order of the documentation's pages. Nested objects are listed too.
    pub objects: &'static [&'static Object],
    /// The interpretations, in the order of the documentation's pages.
    pub ledger: &'static [Interpretation],
    /// The beginning of all paths, such as `/api/v1/`.
    pub base_path: &'static str,
    /// The beginning of the `$id` of every exported schema. It ends in a slash.
    pub id_base: &'static str,
    /// How a caller begins and ends a session, if the API has sessions.
    pub session: Option<Session>,
    /// Every level of users, the lowest first.
    pub levels: &'static [Level],
    /// Every status that the API uses, the lowest first.
    pub statuses: &'static [Status],
    /// The body of an error response, if it is documented.
    pub error: Option<ErrorBody>,
    /// The segments of paths that the caller fills in.
    pub segments: &'static [Segment],
    /// The methods whose successful response may have the body of a GET of the same path, if no other body is documented.
    pub responds_as_get: &'static [Method],
    /// The address of the page that explains a rule. `{object}` stands for the name of the object, `{rule}` for the id of
    /// the rule. It is empty if there are no such pages. It is relative to [`pages`](Api::pages).
    pub rule_page: &'static str,
    /// The address of the page that explains a rule of JSON, as `rule_page` is for the other rules.
    pub json_rule_page: &'static str,
    /// The address at which the pages are published. It ends in a slash. It is empty if they are not published: then no
    /// report links a page.
    pub pages: &'static str,
}

impl Api {
    /// An empty API. A static takes the fields that it leaves out from it: `..Api::EMPTY`.
    pub const EMPTY: Api = Api {
        name: "",
        title: "",
        version: "1.0.0",
        description: "",
        url: "",
        license: None,
        namespace: "",
        services: &[],
        routes: &Routes::NONE,
        objects: &[],
        ledger: &[],
        base_path: "/",
        id_base: "",
        session: None,
        levels: &[],
        statuses: &[],
        error: None,
        segments: &[],
        responds_as_get: &[],
        rule_page: "",
        json_rule_page: "",
        pages: "",
    };

    /// Returns the listed object with this name. Rule ids spell the name in the same way.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<&'static Object> {
        self.objects.iter().find(|object| object.name == name).copied()
    }

    /// Returns the service with this name.
    #[must_use]
    pub fn service(&self, name: &str) -> Option<&'static Service> {
        self.services.iter().find(|service| service.name == name).copied()
    }

    /// Returns the object of this API with the same namespace and name: the changed object, if
    /// [`with_changes`](Api::with_changes) or [`literal`](Api::literal) made this API. Returns the given object if this API
    /// has no such object.
    #[must_use]
    pub fn resolve(&self, object: &'static Object) -> &'static Object {
        if let Some(own) = self.objects.iter().find(|own| **own == object) {
            return own;
        }
        let mut conventions = self.objects_of_conventions().filter(|own| *own == object);
        conventions.next().unwrap_or(object)
    }

    /// Returns the objects of the session and of the error body. They need not be listed.
    pub fn objects_of_conventions(&self) -> impl Iterator<Item = &'static Object> + use<> {
        let session = self.session.into_iter().flat_map(|session| [session.credentials, session.session]);
        session.chain(self.error.into_iter().flat_map(|error| [Some(error.details), error.error]).flatten())
    }

    /// Returns every operation of every service, in the order of the pages. It does not return login and logout, which are in
    /// [`session`](Api::session).
    pub fn operations(&'static self) -> impl Iterator<Item = (&'static Service, &'static Operation)> {
        self.services.iter().flat_map(|service| service.operations.iter().map(move |operation| (*service, operation)))
    }

    /// Returns the operation with this id. It may be the login or the logout.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    ///
    /// let operation = API.operation("updateCallProcessingPolicies").unwrap();
    /// assert_eq!(operation.method, Method::Put);
    /// assert!(API.operation("update").is_none());
    /// ```
    #[must_use]
    pub fn operation(&'static self, id: &str) -> Option<&'static Operation> {
        let of_session =
            self.session.iter().flat_map(|session| [Some(&session.login), session.logout.as_ref()]).flatten();
        let of_services = self.operations().map(|(_, operation)| operation);
        of_services.chain(of_session).find(|operation| operation.id == id)
    }

    /// Returns the level with this number. The last level has all greater numbers too.
    #[must_use]
    pub fn level(&self, number: u8) -> Option<&'static Level> {
        let last = self.levels.last().filter(|last| number > last.number);
        self.levels.iter().find(|level| level.number == number).or(last)
    }

    /// Returns the status with this code, if the API uses it.
    #[must_use]
    pub fn status(&self, code: u16) -> Option<&'static Status> {
        self.statuses.iter().find(|status| status.code == code)
    }

    /// Returns the segment that names a tenant, a group, a user or an item, if paths have one.
    #[must_use]
    pub fn segment(&self, of: SegmentOf) -> Option<&'static Segment> {
        self.segments.iter().find(|segment| segment.of == of)
    }
}
