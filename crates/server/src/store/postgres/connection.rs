//! A pooled connection that may be in a transaction.

use deadpool_postgres::Object;
use std::ops::Deref;

/// A connection that is closed when it is dropped, unless it is returned to the pool. So the pool never holds a connection
/// with an open transaction.
pub(super) struct Connection(Option<Object>);

impl Connection {
    pub(super) fn new(object: Object) -> Connection {
        Connection(Some(object))
    }

    /// Returns the connection to the pool. It must have no open transaction.
    pub(super) fn give_back(mut self) {
        drop(self.0.take());
    }
}

impl Deref for Connection {
    type Target = Object;

    fn deref(&self) -> &Object {
        self.0.as_ref().expect("only give_back and drop take it, and both end its life")
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if let Some(object) = self.0.take() {
            drop(Object::take(object));
        }
    }
}
