//! A connection of the pool that may be within a transaction.

use deadpool_postgres::Object;
use std::ops::Deref;

/// A connection that is closed when it is dropped, unless it is given back. So no transaction that came to no end stays
/// open, and none meets the next one who takes the connection.
pub(super) struct Connection(Option<Object>);

impl Connection {
    pub(super) fn new(object: Object) -> Connection {
        Connection(Some(object))
    }

    /// Gives the connection back to the pool. No transaction is open.
    pub(super) fn give_back(mut self) {
        drop(self.0.take());
    }
}

impl Deref for Connection {
    type Target = Object;

    fn deref(&self) -> &Object {
        self.0.as_ref().expect("only who gives it back or drops it takes it out")
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if let Some(object) = self.0.take() {
            drop(Object::take(object));
        }
    }
}
