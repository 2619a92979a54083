//! Who asks: logging in, sessions, and who reaches what. The directory says who there is.

mod account;
mod admit;
mod login;
mod password;
mod session;
mod slow;

pub(crate) use account::{Account, Caller};
pub(crate) use admit::{Admitted, check_origin};
pub(crate) use login::{AuthRoute, LOGOUT_PATH, LOGOUT_TITLE, handle_auth};
pub use password::PasswordCost;
pub(crate) use password::{hash_password, is_password, is_password_of, what_is_wrong_with_hash};
pub(crate) use session::{new_stamp, remove_sessions_of};

use crate::Config;
use password::Passwords;
use session::Sessions;
use slow::Slow;

/// What the requests share of people, if the server is not open.
pub(crate) struct People {
    passwords: Passwords,
    sessions: Sessions,
    slow: Slow,
}

impl People {
    pub(crate) fn new(config: &Config) -> People {
        People {
            passwords: Passwords::new(config.password_cost),
            sessions: Sessions::new(config),
            slow: Slow::default(),
        }
    }
}
