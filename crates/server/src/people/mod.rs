//! Who asks: logging in, sessions, and who reaches what. The directory says who there is.

mod account;
mod admit;
mod login;
mod password;
mod session;
mod slow;

pub(crate) use account::Account;
pub(crate) use admit::{Admitted, Caller, check_origin};
pub(crate) use login::{Logout, handle_auth};
pub use password::PasswordCost;
pub(crate) use password::{hash_password, is_password, is_password_of, what_is_wrong_with_hash};
pub(crate) use session::{new_stamp, remove_sessions_of};

use crate::Config;
use linecard_contract::{Api, Session};
use login::AuthRoute;
use password::Passwords;
use session::Sessions;
use slow::Slow;

/// What the requests share of people, if the server is not open.
pub(crate) struct People {
    api: &'static Api,
    /// How the API says that a session begins.
    session: &'static Session,
    logout: Logout,
    passwords: Passwords,
    sessions: Sessions,
    slow: Slow,
}

impl People {
    pub(crate) fn new(config: &Config) -> People {
        let api = config.api;
        let session = api.session.as_ref();
        let session = session.unwrap_or_else(|| panic!("{} has no sessions: its server has to be open", api.name));
        People {
            api,
            session,
            logout: Logout::of(api, session),
            passwords: Passwords::new(config.password_cost),
            sessions: Sessions::new(config, session),
            slow: Slow::default(),
        }
    }

    /// What a path begins or ends a session with.
    pub(crate) fn route(&self, path: &str) -> Option<AuthRoute> {
        if path == self.logout.path {
            Some(AuthRoute::Out)
        } else if path == self.session.login.path {
            Some(AuthRoute::In)
        } else {
            None
        }
    }
}
