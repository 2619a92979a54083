//! Finds the operation of a recorded method and URL.

use crate::variables::{Variables, without_value};
use linecard_contract::{Api, Content, LenientReading, Method, NotFound, Operation};
use std::borrow::Cow;

/// What a recorded method and URL are to an API.
#[derive(Clone, Debug)]
pub enum Lookup<'u> {
    /// An operation of the API.
    Operation(LocatedOperation<'u>),
    /// A path of the API, but no operation: why, and how to fix it.
    NotFound {
        /// The part of the path that begins with the base path.
        path: &'u str,
        /// Why, and how to fix it.
        message: String,
    },
    /// A path that a lenient server may read as that of an operation, or as that of another one.
    Ambiguous(LenientReading),
    /// Something else, which is skipped: why.
    Other(Cow<'static, str>),
}

/// An operation, and the path that names it.
#[derive(Clone, Copy, Debug)]
pub struct LocatedOperation<'u> {
    /// The operation.
    pub operation: &'static Operation,
    /// The response of the GET of the same path, if there is one.
    pub shown: Option<Content>,
    /// The base path that the path begins with.
    pub base: &'u str,
    /// The path from the base path on, without query and fragment.
    pub path: &'u str,
}

/// Returns the path of a URL, without host, query and fragment. The URL may be a path, or may begin with a variable.
///
/// ```
/// use linecard_traffic::path_of;
///
/// assert_eq!(path_of("https://api.example.org:8443/api/v1/users/?limit=5"), "/api/v1/users/");
/// assert_eq!(path_of("{{host}}/api/v1/users/#top"), "/api/v1/users/");
/// assert_eq!(path_of("/api/v1/users/"), "/api/v1/users/");
/// ```
#[must_use]
pub fn path_of(url: &str) -> &str {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let url = url.get(..end).unwrap_or_default();
    match url.split_once("://") {
        Some((scheme, rest)) if !scheme.contains('/') => path_from_slash(rest),
        _ if url.starts_with('/') => url,
        _ => path_from_slash(url),
    }
}

/// Returns the text from its first slash on.
pub(crate) fn path_from_slash(text: &str) -> &str {
    text.find('/').and_then(|at| text.get(at..)).unwrap_or("/")
}

/// Finds the operation of a method and a URL. `base` is the base path in the recording, if it is not that of the API.
///
/// The base path may be anywhere in the path, such as behind the prefix of a proxy.
///
/// ```
/// use linecard_model::API;
/// use linecard_traffic::{Lookup, look_up};
///
/// let url = "https://example.org/proxy/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
/// let Lookup::Operation(located) = look_up(&API, None, "GET", url) else { panic!() };
/// assert_eq!(located.operation.id, "getCallProcessingPolicies");
/// assert!(matches!(look_up(&API, None, "GET", "https://example.org/logo.png"), Lookup::Other(_)));
/// ```
#[must_use]
pub fn look_up<'u>(api: &'static Api, base: Option<&'u str>, method: &str, url: &'u str) -> Lookup<'u> {
    let (base, path) = (base.unwrap_or(api.base_path), path_of(url));
    if matches!(method, "OPTIONS" | "HEAD" | "TRACE" | "CONNECT") {
        return Lookup::Other("HTTP itself answers the method".into());
    }
    // Any path contains the shortest base path.
    let starts = path.match_indices(base).map(|(at, _)| at).take(if base == "/" { 1 } else { usize::MAX });
    let (mut first, mut unknown) = (None, None);
    for path in starts.filter_map(|at| path.get(at..)) {
        match find(api, base, method, path) {
            Ok(operation) => {
                let get = api.find_under(base, Method::Get, path).ok();
                let shown = get.and_then(|found| found.operation.response);
                return Lookup::Operation(LocatedOperation { operation, shown, base, path });
            }
            Err(Unfound::Ambiguous(reading)) => return Lookup::Ambiguous(reading),
            Err(Unfound::Unknown(message)) => _ = unknown.get_or_insert((path, message)),
            Err(Unfound::Known(message)) => _ = first.get_or_insert((path, message)),
        }
    }
    let reading = || api.lenient_reading(base, true, method.to_ascii_uppercase().parse().ok()?, path, None);
    if first.is_none()
        && let Some(reading) = reading()
    {
        return Lookup::Ambiguous(reading);
    }
    match first.or(unknown) {
        Some((path, message)) => Lookup::NotFound { path, message },
        None => Lookup::Other(match Variables::default().fill(url).missing {
            Some(name) => without_value(&name, "give it a value in the file, or write the URL without it").into(),
            None => "the path does not contain the base path of the API; --base-path names another one".into(),
        }),
    }
}

/// Why a path has no operation.
enum Unfound {
    /// An operation has the path: why it is not meant all the same.
    Known(String),
    /// No operation has the path.
    Unknown(String),
    /// A lenient server may read the path as that of another operation.
    Ambiguous(LenientReading),
}

fn find(api: &'static Api, base: &str, method: &str, path: &str) -> Result<&'static Operation, Unfound> {
    let Ok(method) = method.parse::<Method>() else {
        return Err(Unfound::Unknown("the method is not GET, PUT, POST or DELETE".to_owned()));
    };
    let error = match api.find_under(base, method, path) {
        Ok(found) => {
            let reading = api.lenient_reading(base, true, method, path, Some(&found));
            return reading.map_or(Ok(found.operation), |reading| Err(Unfound::Ambiguous(reading)));
        }
        Err(error) => error,
    };
    let of_session = api.session.iter().flat_map(|session| [Some(&session.login), session.logout.as_ref()]).flatten();
    let tail = path.strip_prefix(base).unwrap_or_default();
    let mut of_path = of_session
        .filter(|operation| operation.path.to_string().strip_prefix(api.base_path).is_some_and(|known| known == tail));
    match of_path.find(|operation| operation.method == method) {
        Some(operation) => Ok(operation),
        None if matches!(error, NotFound::NoPath { .. }) => Err(Unfound::Unknown(described(&error))),
        None => Err(Unfound::Known(described(&error))),
    }
}

/// Describes why no operation was found, without the values in the path: it has the ids of users.
fn described(error: &NotFound) -> String {
    match error {
        NotFound::NoSlash(_) => "the path does not end in a slash; every path of the API does".to_owned(),
        NotFound::NoPath { path, known } => match known.most_similar(path) {
            Some(template) => format!("no operation has the path; the most similar one is {template}"),
            None => "no operation has the path; see the services of the API for its paths".to_owned(),
        },
        NotFound::NoMethod { .. } | NotFound::BadSegment { .. } => error.to_string(),
    }
}
