//! The paths of an API as a tree of their parts, made while compiling.

use crate::api::operation::{Operation, Service};
use crate::api::template::{Path, PathPart};
use crate::compile_error::{fail, same};
use std::fmt;

/// The most nodes of a tree: the parts of all paths, those that paths share counted once.
const MAX_NODES: usize = 1024;
/// The most segments of a path that the caller fills in.
pub(crate) const MAX_SEGMENTS: usize = 8;
/// The number of slots for the nodes that a text leads to.
const SLOTS: usize = 2 * MAX_NODES;

/// The paths of an API as a tree of their parts. [`Api::find`](crate::Api::find) goes down one part after the other, so its
/// cost does not depend on the number of services.
///
/// Declare it as a static, which the API refers to:
///
/// ```
/// use linecard_contract::{Api, Method, Operation, Routes, Service, table::GET};
///
/// static QUEUES: Service = Service::new("queues", &[Operation::new("getQueue", GET, "/api/queue/")]);
/// static SERVICES: &[&Service] = &[&QUEUES];
/// static ROUTES: Routes = Routes::of("/api/", SERVICES);
/// static API: Api = Api { base_path: "/api/", services: SERVICES, routes: &ROUTES, ..Api::EMPTY }.checked();
///
/// assert_eq!(API.find(Method::Get, "/api/queue/").unwrap().operation.id, "getQueue");
/// ```
pub struct Routes {
    nodes: [Node; MAX_NODES],
    length: usize,
    /// The nodes that a text leads to, by the hash of the node above and of the text. 0 is a free slot, because no text leads
    /// to the root.
    slots: [u16; SLOTS],
    /// The number of operations.
    operations: usize,
    /// The number of parts of the base path, which the tree leaves out.
    base: usize,
}

/// A node: what follows some parts of a path.
#[derive(Clone, Copy)]
pub(crate) struct Node {
    /// The node above it.
    above: u16,
    /// The text that leads to it. It is empty if any text does.
    text: &'static str,
    /// The node that any text leads to, or 0.
    pub(crate) filled: u16,
    /// Of the nodes that a text leads to, the one with the most operations below it, or 0.
    likely: u16,
    /// The number of operations below it.
    weight: u16,
    /// The operations of the path that ends here, by method.
    pub(crate) operations: [Place; 4],
}

/// The place of an operation in the lists of services and operations.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) service: u16,
    pub(crate) operation: u16,
}

impl Place {
    pub(crate) const NONE: Place = Place { service: u16::MAX, operation: u16::MAX };

    /// Returns the operation, and its service.
    pub(crate) fn of(self, services: &'static [&'static Service]) -> Option<(&'static Service, &'static Operation)> {
        let service = services.get(usize::from(self.service))?;
        Some((service, service.operations.get(usize::from(self.operation))?))
    }

    pub(crate) const fn is_none(self) -> bool {
        self.service == u16::MAX
    }
}

impl Routes {
    /// No paths. [`Api::find`](crate::Api::find) makes the tree at each call if an API with services has this one.
    #[expect(clippy::large_stack_arrays, reason = "it is made while compiling")]
    pub const NONE: Routes = Routes {
        nodes: [Node { above: 0, text: "", filled: 0, likely: 0, weight: 0, operations: [Place::NONE; 4] }; MAX_NODES],
        length: 1,
        slots: [0; SLOTS],
        operations: 0,
        base: 0,
    };

    /// Returns the tree of the paths of these services, below the base path.
    ///
    /// # Panics
    ///
    /// If two operations have the same method and path, or if there are too many paths. In a constant, this is a compile
    /// error.
    #[must_use]
    pub const fn of(base_path: &'static str, services: &[&Service]) -> Routes {
        let mut routes = Routes::NONE;
        routes.base = Path::new(base_path).len();
        let mut service = 0;
        while service < services.len() {
            let operations = services[service].operations;
            let mut operation = 0;
            while operation < operations.len() {
                let place = Place { service: service as u16, operation: operation as u16 };
                routes.add(&operations[operation], place);
                operation += 1;
            }
            service += 1;
        }
        routes
    }

    const fn add(&mut self, operation: &Operation, place: Place) {
        let path = &operation.path;
        let (mut node, mut index, mut segments) = (0, self.base, 0);
        while index < path.len() {
            if let PathPart::Segment(name) = path.part(index) {
                segments += 1;
                if segments > MAX_SEGMENTS {
                    fail(&["a path has more than 8 segments to fill in; the one that is too much is ", name]);
                }
            }
            node = match path.part(index) {
                PathPart::Segment(_) => match self.nodes[node].filled {
                    0 => {
                        let added = self.push(node, "");
                        self.nodes[node].filled = added as u16;
                        added
                    }
                    filled => filled as usize,
                },
                PathPart::Text(text) => {
                    let mut slot = hash(node, text.as_bytes());
                    while self.slots[slot] != 0 {
                        let other = self.nodes[self.slots[slot] as usize];
                        if other.above as usize == node && same(other.text, text) {
                            break;
                        }
                        slot = (slot + 1) % SLOTS;
                    }
                    if self.slots[slot] == 0 {
                        let added = self.push(node, text) as u16;
                        self.slots[slot] = added;
                    }
                    let next = self.slots[slot];
                    self.nodes[next as usize].weight += 1;
                    let likely = self.nodes[node].likely;
                    if likely == 0 || self.nodes[next as usize].weight > self.nodes[likely as usize].weight {
                        self.nodes[node].likely = next;
                    }
                    next as usize
                }
            };
            index += 1;
        }
        let method = operation.method as usize;
        if !self.nodes[node].operations[method].is_none() {
            let (method, id) = (operation.method.as_str(), operation.id);
            fail(&["two operations have the method ", method, " and the path of the operation ", id]);
        }
        self.nodes[node].operations[method] = place;
        self.operations += 1;
    }

    const fn push(&mut self, above: usize, text: &'static str) -> usize {
        if self.length == MAX_NODES {
            fail(&["the paths of an API have more than 1023 different parts; the part that is too much is ", text]);
        }
        self.nodes[self.length] = Node { above: above as u16, text, ..self.nodes[self.length] };
        self.length += 1;
        self.length - 1
    }

    /// Returns the number of parts of the base path that it was made for.
    pub(crate) const fn base(&self) -> usize {
        self.base
    }

    /// Returns the number of operations that it was made of.
    pub(crate) const fn count(&self) -> usize {
        self.operations
    }

    /// Returns whether it was made of no operations.
    pub(crate) const fn is_none(&self) -> bool {
        self.operations == 0
    }

    /// Returns the node at an index.
    pub(crate) fn node(&self, index: u16) -> &Node {
        &self.nodes[usize::from(index) % MAX_NODES]
    }

    /// Returns the node that the first part of a path leads to, and the rest of the path, if it is the likely one. Most paths
    /// share their first parts, so this is usually true of them, and no text needs a hash.
    #[inline]
    pub(crate) fn likely<'p>(&self, node: &Node, path: &'p str) -> Option<(u16, &'p str)> {
        if node.filled != 0 || node.likely == 0 {
            return None;
        }
        let rest = path.strip_prefix(self.node(node.likely).text)?.strip_prefix('/')?;
        Some((node.likely, rest))
    }

    /// Returns the node that a text leads to from another.
    #[inline]
    pub(crate) fn next(&self, node: u16, text: &[u8]) -> Option<u16> {
        if self.node(node).likely == 0 {
            return None;
        }
        let mut slot = hash(usize::from(node), text);
        loop {
            let next = self.slots[slot];
            if next == 0 {
                return None;
            }
            let found = self.node(next);
            if found.above == node && found.text.as_bytes() == text {
                return Some(next);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Routes of {} operations", self.operations)
    }
}

/// Returns the first slot of a text below a node. The hash is made of the length and of the text's ends.
#[inline]
const fn hash(node: usize, text: &[u8]) -> usize {
    let ends = match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(first), Some(last)) => u64::from_le_bytes(*first).rotate_left(23) ^ u64::from_le_bytes(*last),
        _ => match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
            (Some(first), Some(last)) => (u32::from_le_bytes(*first) as u64) << 32 | u32::from_le_bytes(*last) as u64,
            _ => match text {
                [first, .., last] => (*first as u64) << 8 | *last as u64,
                [only] => *only as u64,
                [] => 0,
            },
        },
    };
    let mixed = (ends ^ (text.len() as u64) << 56 ^ (node as u64) << 20).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 48) as usize % SLOTS
}
