//! What a connection passes requests to: the routes, and a shorter way for the requests of the API.

use crate::api;
use crate::app::App;
use crate::around::Around;
use crate::test_double::{Layered, handle_request};
use axum::Router;
use axum::body::HttpBody;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::response::Response;
use futures_util::FutureExt;
use hyper::service::Service;
use hyper_util::service::TowerToHyperService;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;

/// What a server serves: the routes of [`router`](crate::router), and a shorter way past them for the operations of the API.
///
/// Both ways give the same responses. A router of another server is served by its routes alone:
///
/// ```
/// use linecard_server::{Config, MemoryStore, Site, router};
/// use std::sync::Arc;
///
/// let site = Site::new(&Config::open(), Arc::new(MemoryStore::default()));
/// let without_short_way = Site::from(router(&Config::open(), Arc::new(MemoryStore::default())));
/// ```
#[derive(Clone)]
pub struct Site {
    pub(crate) router: Router,
    pub(crate) direct: Option<Arc<Direct>>,
}

impl From<Router> for Site {
    fn from(router: Router) -> Site {
        Site { router, direct: None }
    }
}

impl std::fmt::Debug for Site {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Site").finish_non_exhaustive()
    }
}

impl Site {
    /// Responds to a request. The future is in a box: those around it are moved, and it would be copied with them.
    pub(crate) fn respond(&self, request: Request) -> Pin<Box<dyn Future<Output = Response> + Send>> {
        if let Some(direct) = self.direct.as_ref().filter(|direct| direct.takes(&request)) {
            return Box::pin(Arc::clone(direct).respond(request));
        }
        let service = TowerToHyperService::new(self.router.clone());
        Box::pin(service.call(request).map(|Ok::<_, Infallible>(response)| response))
    }
}

/// The way past the routes. It calls what the layers around the routes call, without a layer between.
pub(crate) struct Direct {
    pub(crate) app: Arc<App>,
    pub(crate) around: Arc<Around>,
    pub(crate) double: Option<Arc<Layered>>,
}

impl Direct {
    /// Whether a request is one of the API, and neither it nor its response is compressed.
    fn takes(&self, request: &Request) -> bool {
        let (path, headers) = (request.uri().path(), request.headers());
        let is_of_api = self.app.api.base_path.len() > 1 && path.starts_with(self.app.api.base_path);
        let is_plain =
            !headers.contains_key(header::ACCEPT_ENCODING) && !headers.contains_key(header::CONTENT_ENCODING);
        let is_known = matches!(*request.method(), Method::GET | Method::PUT | Method::POST | Method::DELETE);
        is_of_api && is_known && is_plain
    }

    async fn respond(self: Arc<Direct>, request: Request) -> Response {
        let perform = |request| Box::pin(api::perform(State(Arc::clone(&self.app)), request));
        let response = match &self.double {
            None => self.around.handle(request, perform).await,
            Some(double) => {
                let next = |request| Box::pin(handle_request(double, request, perform));
                let mut response = self.around.handle(request, next).await;
                // A double compresses responses for those who accept it.
                if response.size_hint().exact().is_none_or(|size| size >= SHORTEST_COMPRESSED) {
                    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
                }
                response
            }
        };
        with_length(response)
    }
}

/// The length of a body from which the layer that compresses bodies may do so.
const SHORTEST_COMPRESSED: u64 = 32;

/// Sets the length of a response, as a router does.
fn with_length(mut response: Response) -> Response {
    if let Some(length) = response.size_hint().exact()
        && !response.headers().contains_key(header::CONTENT_LENGTH)
        && (length > 0 || response.status().is_success() && response.status() != 204)
    {
        response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Config, MemoryStore};
    use axum::body::Body;

    /// The largest future of a request, in bytes. The C library copies more than this byte by byte.
    const LARGEST: usize = 4096;

    #[test]
    fn the_futures_of_a_request_are_small() {
        let site = Site::new(&Config::open(), Arc::new(MemoryStore::default()));
        let direct = site.direct.unwrap();
        let double = direct.double.as_ref().unwrap();
        let perform = |request| Box::pin(api::perform(State(Arc::clone(&direct.app)), request));
        for (what, size) in [
            ("the whole", size_of_val(&Arc::clone(&direct).respond(Request::new(Body::empty())))),
            ("the double", size_of_val(&handle_request(double, Request::new(Body::empty()), perform))),
            ("the operation", size_of_val(&api::perform(State(Arc::clone(&direct.app)), Request::new(Body::empty())))),
        ] {
            println!("{what}: {size} bytes");
            assert!(size <= LARGEST, "{what}: {size} bytes");
        }
    }
}
