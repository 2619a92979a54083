//! An API as a value, and what is looked up in it by name.

use crate::api::conventions::{ErrorBody, Level, License, Segment, SegmentOf, Session, Status};
use crate::api::interpretation::Interpretation;
use crate::api::operation::{Operation, Service};
use crate::table::method::Method;
use crate::table::object::Object;

/// An API: its objects and services, the ledger of interpretations, and the conventions that hold for all of them.
///
/// Whatever works on an API as a whole takes a `&'static Api`: [`find`](Api::find), the exports, the generated structs, the
/// test kit, the server. An API is one static, which [`checked`](Api::checked) checks while it compiles.
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
    /// What the contract is called, in titles of exports.
    pub name: &'static str,
    /// The title of the API, as OpenAPI documents have it.
    pub title: &'static str,
    /// The version of the contract.
    pub version: &'static str,
    /// A few plain sentences about the API, as OpenAPI documents have them.
    pub description: &'static str,
    /// Where people find out more about the contract.
    pub url: &'static str,
    /// The licence of the contract, if it says one.
    pub license: Option<License>,
    /// The namespace of its objects: small letters, digits and hyphens. Objects of two APIs may share a name, and differ by
    /// their namespaces.
    pub namespace: &'static str,
    /// Every service, in the order of the documentation's pages.
    pub services: &'static [&'static Service],
    /// Every object, in the order of the documentation's pages. An object that one of them holds is listed too.
    pub objects: &'static [&'static Object],
    /// The interpretations, in the order of the documentation's pages.
    pub ledger: &'static [Interpretation],
    /// What all paths begin with: `/api/v1/`.
    pub base_path: &'static str,
    /// What the `$id` of every exported schema begins with. It ends in a slash.
    pub id_base: &'static str,
    /// How a session begins, if the API has sessions.
    pub session: Option<Session>,
    /// Every level of users, the lowest first.
    pub levels: &'static [Level],
    /// Every status that the API uses, the lowest first.
    pub statuses: &'static [Status],
    /// The body of a response that refuses a request, if it is documented.
    pub error: Option<ErrorBody>,
    /// The segments of paths that the caller fills in.
    pub segments: &'static [Segment],
    /// The methods whose success may carry what the GET of the same path returns, where no body is documented.
    pub responds_as_get: &'static [Method],
    /// The page that explains a rule, with `{object}` and `{rule}` in place of the object's name and the whole id. An empty
    /// text if there is none.
    pub rule_page: &'static str,
}

impl Api {
    /// An API of nothing, for what a static leaves out: `..Api::EMPTY`.
    pub const EMPTY: Api = Api {
        name: "",
        title: "",
        version: "1.0.0",
        description: "",
        url: "",
        license: None,
        namespace: "",
        services: &[],
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
    };

    /// The object of this name, as rule ids spell it. Only listed objects are looked at.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<&'static Object> {
        self.objects.iter().find(|object| object.name == name).copied()
    }

    /// The service of this name.
    #[must_use]
    pub fn service(&self, name: &str) -> Option<&'static Service> {
        self.services.iter().find(|service| service.name == name).copied()
    }

    /// The object as this API has it: the changed one, if the API was made by [`with_changes`](Api::with_changes) from one
    /// that has the object. An object that this API does not have is returned as it is.
    ///
    /// Objects are compared by namespace and name, so that an object of another API is never taken for one of this.
    #[must_use]
    pub fn resolve(&self, object: &'static Object) -> &'static Object {
        if let Some(own) = self.objects.iter().find(|own| **own == object) {
            return own;
        }
        let mut conventions = self.objects_of_conventions().filter(|own| *own == object);
        conventions.next().unwrap_or(object)
    }

    /// The objects that sessions and errors have, whether they are listed or not.
    pub fn objects_of_conventions(&self) -> impl Iterator<Item = &'static Object> + use<> {
        let session = self.session.into_iter().flat_map(|session| [session.credentials, session.session]);
        session.chain(self.error.into_iter().flat_map(|error| [Some(error.details), error.error]).flatten())
    }

    /// Every operation of every service, in the order of the pages. Login and logout are in [`session`](Api::session).
    pub fn operations(&'static self) -> impl Iterator<Item = (&'static Service, &'static Operation)> {
        self.services.iter().flat_map(|service| service.operations.iter().map(move |operation| (*service, operation)))
    }

    /// Returns the operation of this id, if a service has it or it is the login or logout.
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

    /// The level of a number, if it is one.
    #[must_use]
    pub fn level(&self, number: u8) -> Option<&'static Level> {
        let last = self.levels.last().filter(|last| number > last.number);
        self.levels.iter().find(|level| level.number == number).or(last)
    }

    /// The status of this number, if the API uses it.
    #[must_use]
    pub fn status(&self, code: u16) -> Option<&'static Status> {
        self.statuses.iter().find(|status| status.code == code)
    }

    /// The segment that names this, if paths have one.
    #[must_use]
    pub fn segment(&self, of: SegmentOf) -> Option<&'static Segment> {
        self.segments.iter().find(|segment| segment.of == of)
    }
}
