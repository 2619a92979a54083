//! Services and their operations: which object is the body of which method on which path.

use crate::table::method::Method;
use crate::table::object::Object;

/// A service of an API: the operations that its page documents.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Service {
    /// The name, as its paths spell it, with hyphens.
    pub name: &'static str,
    /// The title of its page, as documented.
    pub title: &'static str,
    /// One plain sentence that says what it is.
    pub description: &'static str,
    /// The operations, in the order of the page.
    pub operations: &'static [Operation],
}

impl Service {
    /// Returns a service of this name, with these operations.
    #[must_use]
    pub const fn new(name: &'static str, operations: &'static [Operation]) -> Service {
        Service { name, title: name, description: "", operations }
    }

    /// Sets the title, which is the name otherwise.
    #[must_use]
    pub const fn with_title(mut self, title: &'static str) -> Service {
        self.title = title;
        self
    }

    /// Sets the sentence that says what the service is.
    #[must_use]
    pub const fn with_description(mut self, description: &'static str) -> Service {
        self.description = description;
        self
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
    /// The id: unique in an API, and the same in every release. OpenAPI documents have it as `operationId`.
    pub id: &'static str,
    /// The heading, as documented.
    pub title: &'static str,
    /// The method.
    pub method: Method,
    /// The path, with a name in braces for each segment that the caller fills in. It ends in a slash.
    pub path: &'static str,
    /// The request body: an object, and the method whose presences apply. None if the operation takes no body.
    ///
    /// A GET may have one too, such as the criteria of a search. Its presences are those of a method that has requests: an
    /// object of its own has a column for POST, say, and `Content::new(&SEARCH, POST)` is what the GET takes.
    pub request: Option<Content>,
    /// The body of a successful response. None if no page documents one.
    pub response: Option<Content>,
    /// The lowest level of a user who may perform it, within what the level reaches.
    pub least_level: u8,
    /// The statuses that the documentation or the API's conventions name for it, success first.
    pub statuses: &'static [u16],
}

/// A part of a path between two slashes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PathPart {
    /// A text that is the same in every path of the operation.
    Text(&'static str),
    /// The name of a segment that the caller fills in.
    Segment(&'static str),
}

impl Operation {
    /// Returns an operation of this id, method and path. It has no bodies, and its least level is 0.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Operation {
        Operation { id, title: id, method, path, request: None, response: None, least_level: 0, statuses: &[200] }
    }

    /// Sets the title, which is the id otherwise.
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

    /// Sets the statuses, success first: 200 otherwise.
    #[must_use]
    pub const fn with_statuses(mut self, statuses: &'static [u16]) -> Operation {
        self.statuses = statuses;
        self
    }

    /// Returns the parts of the path, in order: each is between two slashes.
    pub fn parts(&self) -> impl Iterator<Item = PathPart> + use<> {
        self.parts_behind("/")
    }

    /// Returns the parts of the path that follow this base, with which the path begins. It ends in a slash.
    pub(crate) fn parts_behind(&self, base: &str) -> impl Iterator<Item = PathPart> + use<> {
        let path = self.path.get(base.len()..).unwrap_or_default();
        path.split_terminator('/').map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => PathPart::Segment(name),
            None => PathPart::Text(part),
        })
    }

    /// Returns the body that this operation is about: the response of a GET, the request of the other methods.
    #[must_use]
    pub const fn content(&self) -> Option<Content> {
        if self.method.is_response() { self.response } else { self.request }
    }

    /// Returns whether this operation is about bodies of the object: it is that of [`content`](Operation::content), or of the request
    /// of a GET.
    #[must_use]
    pub fn is_about(&self, object: &Object) -> bool {
        [self.content(), self.request].into_iter().flatten().any(|content| content.object == object)
    }

    /// Returns the names of the segments that the caller fills in, in the order of the path.
    pub fn segments(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.parts().filter_map(|part| match part {
            PathPart::Segment(name) => Some(name),
            PathPart::Text(_) => None,
        })
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
    /// Returns the body of this object in this method.
    #[must_use]
    pub const fn new(object: &'static Object, method: Method) -> Content {
        Content { object, method }
    }
}
