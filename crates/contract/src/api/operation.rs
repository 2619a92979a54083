//! Services and their operations: the methods, paths and bodies.

use crate::api::template::{Path, PathPart};
use crate::table::certainty::Certainty;
use crate::table::method::Method;
use crate::table::object::{Kind, Object};

/// A service of an API: the operations of one page of the documentation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Service {
    /// The name, as in its paths, but with hyphens.
    pub name: &'static str,
    /// The documented title of its page.
    pub title: &'static str,
    /// A description of one plain sentence.
    pub description: &'static str,
    /// The operations, in the order of the page.
    pub operations: &'static [Operation],
    /// How it is known.
    pub certainty: Certainty,
    /// The id of the ledger's entry that says what was seen and what is inferred, if it is not documented whole.
    pub entry: Option<&'static str>,
    /// Whether a user has it only if it is assigned to the user.
    pub is_assigned: bool,
}

impl Service {
    /// Returns a service with this name and these operations.
    #[must_use]
    pub const fn new(name: &'static str, operations: &'static [Operation]) -> Service {
        Service {
            name,
            title: name,
            description: "",
            operations,
            certainty: Certainty::Documented,
            entry: None,
            is_assigned: true,
        }
    }

    /// Sets the title. The default is the name.
    #[must_use]
    pub const fn with_title(mut self, title: &'static str) -> Service {
        self.title = title;
        self
    }

    /// Sets the description.
    #[must_use]
    pub const fn with_description(mut self, description: &'static str) -> Service {
        self.description = description;
        self
    }

    /// Sets how the service is known, and the entry of the ledger that says what was seen and what is inferred. The default is
    /// a service that is documented whole.
    #[must_use]
    pub const fn known_by(mut self, certainty: Certainty, entry: &'static str) -> Service {
        (self.certainty, self.entry) = (certainty, Some(entry));
        self
    }

    /// Makes the service one that every user has, without an assignment. The default is a service of a user that must be assigned.
    #[must_use]
    pub const fn of_everyone(mut self) -> Service {
        self.is_assigned = false;
        self
    }

    /// Returns its objects, each once: those of its bodies, and then those that they contain.
    ///
    /// ```
    /// use linecard_model::services::SEQUENTIAL_RING;
    ///
    /// let names: Vec<&str> = SEQUENTIAL_RING.objects().iter().map(|object| object.name).collect();
    /// assert_eq!(names[..2], ["sequential-ring", "criteria"]);
    /// assert!(names.contains(&"location") && !names.contains(&"schedule"));
    /// ```
    #[must_use]
    pub fn objects(&self) -> Vec<&'static Object> {
        let mut objects: Vec<&'static Object> = Vec::new();
        let add = |objects: &mut Vec<&'static Object>, object: &'static Object| {
            if !objects.contains(&object) {
                objects.push(object);
            }
        };
        let contents = self.operations.iter().flat_map(|operation| [operation.request, operation.response]).flatten();
        contents.for_each(|content| add(&mut objects, content.object));
        let mut index = 0;
        while let Some(object) = objects.get(index).copied() {
            let kinds = object.fields().iter().flat_map(|field| &field.kinds);
            kinds.flat_map(Kind::objects).for_each(|held| add(&mut objects, held));
            index += 1;
        }
        objects
    }
}

/// One method on one path.
///
/// ```
/// use linecard_contract::{Content, Operation, PathPart, table::{GET, PUT}};
/// use linecard_model::objects::CRITERIA;
///
/// const UPDATE: Operation = Operation::new("updateCriteria", PUT, "/api/criteria/{name}/")
///     .with_title("Update criteria")
///     .with_request(Content::new(&CRITERIA, PUT))
///     .with_statuses(&[200, 404]);
///
/// assert_eq!(UPDATE.content().unwrap().object, &CRITERIA);
/// let parts: Vec<PathPart> = UPDATE.parts().collect();
/// assert_eq!(parts[2], PathPart::Segment("name"));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The id, which is unique in an API and the same in every release. It is the `operationId` in OpenAPI documents.
    pub id: &'static str,
    /// The documented heading.
    pub title: &'static str,
    /// The method.
    pub method: Method,
    /// The path.
    pub path: Path,
    /// The request body: an object, and the method whose presences apply. None if the operation takes no body.
    ///
    /// A GET may have a request body too, such as the criteria of a search. The presences are then those of another method:
    /// with a column for POST, for example, it is `Content::new(&SEARCH, POST)`.
    pub request: Option<Content>,
    /// Whether a request may have no body at all. The request body of a GET often only narrows the response.
    pub request_is_optional: bool,
    /// The body of a successful response. None if no page documents one.
    pub response: Option<Content>,
    /// The lowest level of a user who may perform it. The level also limits whose data the user can reach.
    pub least_level: u8,
    /// The statuses of its responses according to the documentation and the API's conventions, success first.
    pub statuses: &'static [u16],
}

impl Operation {
    /// Returns an operation with this id, method and path. It has no bodies, the least level 0 and the status 200.
    ///
    /// # Panics
    ///
    /// If the text is no path: see [`Path::new`]. In a constant, this is a compile error.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Operation {
        Operation::at(id, method, Path::new(path))
    }

    /// Returns an operation as [`Operation::new`] does, with a path that is made of parts.
    #[must_use]
    pub const fn at(id: &'static str, method: Method, path: Path) -> Operation {
        Operation {
            id,
            title: id,
            method,
            path,
            request: None,
            request_is_optional: false,
            response: None,
            least_level: 0,
            statuses: &[200],
        }
    }

    /// Sets the title. The default is the id.
    #[must_use]
    pub const fn with_title(mut self, title: &'static str) -> Operation {
        self.title = title;
        self
    }

    /// Sets the request body.
    #[must_use]
    pub const fn with_request(mut self, request: Content) -> Operation {
        self.request = Some(request);
        self
    }

    /// Sets the request body, which may be left out.
    ///
    /// ```
    /// use linecard_contract::{Content, Operation, table::{GET, POST}};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// const SEARCH: Operation = Operation::new("search", GET, "/api/criteria/")
    ///     .with_optional_request(Content::new(&CRITERIA, POST))
    ///     .with_response(Content::new(&CRITERIA, GET));
    ///
    /// assert!(SEARCH.request_is_optional);
    /// ```
    #[must_use]
    pub const fn with_optional_request(mut self, request: Content) -> Operation {
        (self.request, self.request_is_optional) = (Some(request), true);
        self
    }

    /// Sets the body of a successful response.
    #[must_use]
    pub const fn with_response(mut self, response: Content) -> Operation {
        self.response = Some(response);
        self
    }

    /// Sets the lowest level of a user who may perform it.
    #[must_use]
    pub const fn with_least_level(mut self, least_level: u8) -> Operation {
        self.least_level = least_level;
        self
    }

    /// Sets the statuses, success first. The default is 200 alone.
    #[must_use]
    pub const fn with_statuses(mut self, statuses: &'static [u16]) -> Operation {
        self.statuses = statuses;
        self
    }

    /// Returns the parts of the path between its slashes, in order.
    pub fn parts(&self) -> impl Iterator<Item = PathPart> + use<> {
        self.path.parts()
    }

    /// Returns the main body of this operation: the response body of a GET, or the request body of another method.
    #[must_use]
    pub const fn content(&self) -> Option<Content> {
        if self.method.is_response() { self.response } else { self.request }
    }

    /// Returns whether the object is the one of [`content`](Operation::content), or of the request body of a GET.
    #[must_use]
    pub fn is_about(&self, object: &Object) -> bool {
        [self.content(), self.request].into_iter().flatten().any(|content| content.object == object)
    }

    /// Returns the names of the segments that the caller fills in, in the order of the path.
    pub fn segments(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.path.segments()
    }
}

/// A body: an object, and the method whose presences apply.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    /// The object.
    pub object: &'static Object,
    /// The method.
    pub method: Method,
}

impl Content {
    /// Returns a body of this object with the presences of this method.
    #[must_use]
    pub const fn new(object: &'static Object, method: Method) -> Content {
        Content { object, method }
    }
}
