//! Authentication and authorization: login, sessions, and access by level. The accounts are in the directory.

mod account;
mod authorize;
mod login;
mod new_password;
mod password;
mod route;
mod session;
mod throttle;

pub(crate) use account::{Account, Caller};
pub(crate) use authorize::Authorized;
pub(crate) use login::{handle_auth, login_response};
pub(crate) use new_password::NewPassword;
pub use password::PasswordCost;
pub(crate) use password::{half_of_cores, hash_password, is_password, is_password_of, what_is_wrong_with_hash};
pub(crate) use route::Logout;
pub(crate) use session::{new_stamp, remove_sessions_of, session_cookie};

use crate::Config;
use linecard_contract::{Api, Session};
use password::Passwords;
use route::AuthRoute;
use session::Sessions;
use std::time::Duration;
use throttle::LoginThrottle;

/// The login state that requests share, unless the server is open.
pub(crate) struct Auth {
    api: &'static Api,
    /// The documented login of the API.
    session: &'static Session,
    logout: Logout,
    passwords: Passwords,
    sessions: Sessions,
    throttle: LoginThrottle,
}

/// How long a login waits for its turn, and then for a core.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

impl Auth {
    pub(crate) fn new(config: &Config) -> Auth {
        let api = config.api;
        let session = api.session.as_ref();
        // A login waits for its turn and then for a core, and gets its refusal before the request times out.
        let patience = LONGEST_WAIT.min(config.request_timeout / 3);
        let session = session.unwrap_or_else(|| panic!("{} has no sessions: set Config::open", api.name));
        Auth {
            api,
            session,
            logout: Logout::of(api, session),
            passwords: Passwords::new(config.password_cost, patience),
            sessions: Sessions::new(config, session),
            throttle: LoginThrottle::new(patience),
        }
    }

    /// The login route of a path, if it is one.
    pub(crate) fn route(&self, path: &str) -> Option<AuthRoute> {
        if path == self.logout.path {
            Some(AuthRoute::LogOut)
        } else if self.session.login.path == path {
            Some(AuthRoute::LogIn)
        } else {
            None
        }
    }
}
