//! Services and their operations: the methods, paths and bodies.

use crate::table::method::Method;
use crate::table::object::Object;

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
}

impl Service {
    /// Returns a service with this name and these operations.
    #[must_use]
    pub const fn new(name: &'static str, operations: &'static [Operation]) -> Service {
        Service { name, title: name, description: "", operations }
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
    /// The path, with a name in braces for each segment that the caller fills in. It ends in a slash.
    pub path: &'static str,
    /// The request body: an object, and the method whose presences apply. None if the operation takes no body.
    ///
    /// A GET may have a request body too, such as the criteria of a search. The presences are then those of another method:
    /// with a column for POST, for example, it is `Content::new(&SEARCH, POST)`.
    pub request: Option<Content>,
    /// The body of a successful response. None if no page documents one.
    pub response: Option<Content>,
    /// The lowest level of a user who may perform it. The level also limits whose data the user can reach.
    pub least_level: u8,
    /// The statuses of its responses according to the documentation and the API's conventions, success first.
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
    /// Returns an operation with this id, method and path. It has no bodies, the least level 0 and the status 200.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Operation {
        Operation { id, title: id, method, path, request: None, response: None, least_level: 0, statuses: &[200] }
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
        self.parts_after("/")
    }

    /// Returns the parts of the path that follow the base. The path begins with the base, which ends in a slash.
    pub(crate) fn parts_after(&self, base: &str) -> impl Iterator<Item = PathPart> + use<> {
        let path = self.path.get(base.len()..).unwrap_or_default();
        path.split_terminator('/').map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => PathPart::Segment(name),
            None => PathPart::Text(part),
        })
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
    /// Returns a body of this object with the presences of this method.
    #[must_use]
    pub const fn new(object: &'static Object, method: Method) -> Content {
        Content { object, method }
    }
}
