//! The routes that begin and end a session.

use linecard_contract::{Api, Session};

/// The operation that ends a session. If the API documents none, the server adds one.
#[derive(Clone, Debug)]
pub(crate) struct Logout {
    pub(crate) path: String,
    pub(crate) title: &'static str,
}

impl Logout {
    /// The documented logout, or the one that the server adds.
    pub(crate) fn of(api: &Api, session: &Session) -> Logout {
        match &session.logout {
            Some(logout) => Logout { path: logout.path.to_string(), title: logout.title },
            None => Logout { path: format!("{}logout/", api.base_path), title: "Log out" },
        }
    }
}

/// A route that begins or ends a session.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AuthRoute {
    LogIn,
    LogOut,
}
