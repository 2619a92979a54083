//! The files of the page. The browser gets each one as it is here: nothing is built.

use super::stored::Stored;
use crate::app::App;
use axum::Router;
use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::routing::get;
use std::future::ready;
use std::sync::{Arc, OnceLock};

const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const PICTURE: &str = "image/svg+xml";

/// The path, the media type and the content of each file.
const FILES: &[(&str, &str, &str)] = &[
    ("/", HTML, include_str!("files/index.html")),
    ("/page.css", STYLE, include_str!("files/page.css")),
    ("/icon.svg", PICTURE, include_str!("files/icon.svg")),
    ("/page.js", SCRIPT, include_str!("files/page.js")),
    ("/page/bench.js", SCRIPT, include_str!("files/bench.js")),
    ("/page/contract.js", SCRIPT, include_str!("files/contract.js")),
    ("/page/editor.js", SCRIPT, include_str!("files/editor.js")),
    ("/page/elements.js", SCRIPT, include_str!("files/elements.js")),
    ("/page/finder.js", SCRIPT, include_str!("files/finder.js")),
    ("/page/findings.js", SCRIPT, include_str!("files/findings.js")),
    ("/page/indent.js", SCRIPT, include_str!("files/indent.js")),
    ("/page/matrix.js", SCRIPT, include_str!("files/matrix.js")),
    ("/page/object.js", SCRIPT, include_str!("files/object.js")),
    ("/page/overview.js", SCRIPT, include_str!("files/overview.js")),
    ("/page/request.js", SCRIPT, include_str!("files/request.js")),
    ("/page/rules.js", SCRIPT, include_str!("files/rules.js")),
    ("/page/search.js", SCRIPT, include_str!("files/search.js")),
    ("/page/service.js", SCRIPT, include_str!("files/service.js")),
    ("/page/tree.js", SCRIPT, include_str!("files/tree.js")),
];

/// Returns a route for each file.
pub(super) fn routes() -> Router<Arc<App>> {
    FILES.iter().fold(Router::new(), |router, (path, media_type, content)| {
        let stored: Arc<OnceLock<Stored>> = Arc::default();
        let serve = move |headers: HeaderMap| {
            let stored = stored.get_or_init(|| Stored::new(media_type, Bytes::from_static(content.as_bytes())));
            ready(stored.response(&headers))
        };
        router.route(path, get(serve))
    })
}

#[cfg(test)]
mod tests {
    use super::FILES;

    /// The browser loads all modules at once, and not one after the other as they import each other.
    #[test]
    fn each_module_is_listed_in_the_page_and_imported() {
        let content = |path: &str| FILES.iter().find(|file| file.0 == path).unwrap().2;
        let modules: Vec<&str> = FILES.iter().filter_map(|(path, ..)| path.strip_prefix("/page/")).collect();
        for name in &modules {
            let preload = format!("<link rel=\"modulepreload\" href=\"page/{name}\">");
            assert!(content("/").contains(&preload), "{name} is not listed");
            let import = format!("/{name}\";");
            assert!(FILES.iter().any(|file| file.2.contains(&import)), "no module imports {name}");
        }
        assert_eq!(content("/").matches("modulepreload").count(), modules.len());
    }
}
