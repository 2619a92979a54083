//! Services and their operations: which object is the body of which method on which path.

use crate::table::method::Method;
use crate::table::object::Object;

/// A service of an API: the operations that its page documents.
#[derive(Clone, Copy, Debug)]
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

/// One method on one path.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
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

impl Operation {
    /// The body that this operation is about: the response of a GET, the request of the other methods.
    #[must_use]
    pub const fn content(&self) -> Option<Content> {
        if self.method.is_response() { self.response } else { self.request }
    }

    /// Whether this operation is about bodies of the object: it is that of [`content`](Operation::content), or of the request
    /// of a GET.
    #[must_use]
    pub fn is_about(&self, object: &Object) -> bool {
        [self.content(), self.request].into_iter().flatten().any(|content| content.object == object)
    }

    /// The names of the segments that the caller fills in, in the order of the path.
    pub fn segments(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.path.split('/').filter_map(segment_name)
    }
}

/// The name of a segment that the caller fills in; none of one that is written as it is.
pub(crate) fn segment_name(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
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
    /// The body of this object in this method.
    #[must_use]
    pub const fn new(object: &'static Object, method: Method) -> Content {
        Content { object, method }
    }
}
