//! The change of a user's password by an update of the user.

use super::Auth;
use super::account::Account;
use super::session::new_stamp;
use super::throttle::NoTurn;
use crate::directory::{next_version, version_key};
use crate::refusal::Refusal;
use crate::refusal::reasons::{
    half_a_password_change, no_password_to_change, no_random_numbers, password_too_long, store_failed, too_many_logins,
    wrong_old_password,
};
use crate::store::{RecordKey, RecordKind, Records, Store, Write};
use linecard_behaviour::PasswordChange;
use serde_json::Value;
use std::net::IpAddr;

/// A new password, whose old one was right when the request began.
#[derive(Clone)]
pub(crate) struct NewPassword {
    /// The account of the user.
    key: RecordKey,
    /// The stamp of the account at the comparison: it changes with the password and the username.
    known_stamp: String,
    hash: String,
    stamp: String,
}

impl NewPassword {
    /// The records that the change of the password reads.
    pub(crate) fn keys(&self) -> [RecordKey; 2] {
        [self.key.clone(), version_key()]
    }

    /// What the change of the password writes. The new stamp ends all sessions of the account.
    pub(crate) fn writes(&self, records: Records<'_>) -> Result<[Write; 2], Refusal> {
        let account = records.of(&self.key).and_then(Account::of);
        let account = account.filter(|account| account.stamp == self.known_stamp).ok_or_else(wrong_old_password)?;
        let (password_hash, stamp) = (self.hash.clone(), self.stamp.clone());
        let changed = Account { password_hash, stamp, ..account };
        Ok([Write::Put(self.key.clone(), changed.record().into()), next_version(records.of(&version_key()))])
    }
}

impl Auth {
    /// Reads the new password of a user from the body of an update, and compares the old one. None if the body has neither, or
    /// not as texts: the contract then refuses it.
    ///
    /// # Errors
    ///
    /// The body has one password without the other, the old one is wrong, or the user has no login.
    pub(crate) async fn new_password(
        &self,
        store: &dyn Store,
        change: PasswordChange,
        user: Option<&RecordKey>,
        address: Option<IpAddr>,
        body: &[u8],
    ) -> Result<Option<NewPassword>, Refusal> {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let (old, new) = match [change.old, change.new].map(|name| (name, body.get(name))) {
            [(_, Some(Value::String(old))), (_, Some(Value::String(new)))] => (old.clone(), new.clone()),
            [(_, Some(Value::String(_))), (missing, None)] | [(missing, None), (_, Some(Value::String(_)))] => {
                return Err(half_a_password_change(missing));
            }
            _ => return Ok(None),
        };
        if !super::is_password(&new) {
            return Err(password_too_long(change.new));
        }
        let Some((key, account)) = account_of(store, user).await? else { return Err(no_password_to_change()) };
        // A session must not let its caller try passwords faster than a login does.
        let attempt = self.throttle.begin(&key.name, address).await.map_err(NoTurn::refusal)?;
        let core = self.passwords.core().await.ok_or_else(too_many_logins)?;
        let is_right = self.passwords.is_right(core, old, Some(account.password_hash)).await;
        if !is_right {
            attempt.failed();
            return Err(wrong_old_password());
        }
        attempt.succeeded();
        let core = self.passwords.core().await.ok_or_else(too_many_logins)?;
        let hash = self.passwords.hash(core, new).await.ok_or_else(no_random_numbers)?;
        let stamp = new_stamp().ok_or_else(no_random_numbers)?;
        Ok(Some(NewPassword { key, known_stamp: account.stamp, hash, stamp }))
    }
}

/// Finds the account of a user.
async fn account_of(store: &dyn Store, user: Option<&RecordKey>) -> Result<Option<(RecordKey, Account)>, Refusal> {
    let read = async |key: &RecordKey| {
        let found = store.read(std::slice::from_ref(key)).await.map_err(|failure| store_failed(&failure))?;
        Ok::<_, Refusal>(found.into_iter().next().flatten())
    };
    let Some(user) = user.filter(|user| user.kind == RecordKind::User) else { return Ok(None) };
    let record = read(user).await?;
    let Some(username) = record.as_ref().and_then(|record| record.get("username")?.as_str()) else { return Ok(None) };
    let key = RecordKey::account(username);
    let account = read(&key).await?.as_ref().and_then(|record| Account::of(record));
    let is_of_user =
        |account: &Account| [&account.tenant, &account.group, &account.user] == [&user.tenant, &user.group, &user.user];
    Ok(account.filter(is_of_user).map(|account| (key, account)))
}
