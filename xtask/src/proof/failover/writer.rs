//! A client that writes during the failover, and remembers what it was told.

use super::super::server::Client;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The criteria of a user. A longer list takes longer to change, which is not what is proved.
const ITEMS: usize = 50;

/// How long a client waits after a refusal.
const PAUSE: Duration = Duration::from_millis(20);

/// What a client was told about a write.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Told {
    /// 200.
    Done,
    /// 503: nothing was changed.
    Unchanged,
    /// 503: the change may have been made.
    Unknown,
}

/// A write: of a user, the number of the item, and what the client was told when.
pub(super) struct Written {
    pub(super) user: String,
    pub(super) number: usize,
    pub(super) told: Told,
    pub(super) began: Instant,
    pub(super) ended: Instant,
}

/// A client of one server.
pub(super) struct Writer {
    name: String,
    address: SocketAddr,
    client: Client,
    pub(super) written: Vec<Written>,
}

/// The path of a user's list.
pub(super) fn list(user: &str) -> String {
    format!("/api/v1/tenants/t/groups/g/users/{user}/services/selective_call_acceptance/")
}

/// An item. All of its values depend on its number, so that half an item is seen.
pub(super) fn item(number: usize) -> String {
    let [unavailable, anonymous] = [2, 3].map(|divisor| number.is_multiple_of(divisor));
    format!(
        r#"{{"name":"c{number}","fromDnCriteria":{{"selection":"Specified Only","includeAnonymousCallers":{anonymous},"includeUnavailableCallers":{unavailable},"phoneNumbers":["+32255520{number:04}","+32255521{number:04}"]}}}}"#
    )
}

impl Writer {
    pub(super) fn new(name: String, address: SocketAddr) -> Result<Writer, String> {
        Ok(Writer { name, address, client: Client::new(address)?, written: Vec::new() })
    }

    pub(super) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Writes one item after the other, until it is told to stop.
    pub(super) fn write(&mut self, is_over: &AtomicBool) -> Result<(), String> {
        let mut number = self.written.len();
        while !is_over.load(Ordering::Relaxed) {
            let user = format!("{}-{}", self.name, number / ITEMS);
            let began = Instant::now();
            let response = self.client.ask("POST", &format!("{}criteria/", list(&user)), &item(number))?;
            let ended = Instant::now();
            let said = String::from_utf8_lossy(&response.body);
            let told = match response.status {
                200 => Told::Done,
                503 if response.header("retry-after").is_none() => return Err("a 503 has no Retry-After".to_owned()),
                503 if said.contains("nothing was changed") => Told::Unchanged,
                503 if said.contains("does not say whether the change was made") => Told::Unknown,
                status => return Err(format!("a write gets {status}: {said}")),
            };
            self.written.push(Written { user, number, told, began, ended });
            number += 1;
            if told != Told::Done {
                sleep(PAUSE);
            }
        }
        Ok(())
    }

    /// Returns what this client wrote since a number of writes, by user.
    pub(super) fn by_user(&self, since: usize) -> BTreeMap<&str, Vec<&Written>> {
        let mut users: BTreeMap<&str, Vec<&Written>> = BTreeMap::new();
        for written in self.written.iter().skip(since) {
            users.entry(&written.user).or_default().push(written);
        }
        users
    }
}
