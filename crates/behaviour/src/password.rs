//! Updates that change a password, which no state holds.

use linecard_contract::Service;

/// A service whose update changes the password of its user. The server has the password, and compares the old one. It is
/// checked as part of a [`Behaviour`](crate::Behaviour).
#[derive(Clone, Copy, Debug)]
pub struct PasswordChange {
    /// The service.
    pub service: &'static Service,
    /// The attribute of the update with the present password.
    pub old: &'static str,
    /// The attribute of the update with the new password.
    pub new: &'static str,
}
