//! Bodies for properties, as the test kit makes them.

use crate::Body;
use proptest::strategy::{BoxedStrategy, Strategy};
use std::fmt::Debug;

/// Every valid body of the struct.
pub fn valid<B: Body + Debug + 'static>() -> BoxedStrategy<B> {
    let bodies = linecard_testkit::valid(B::OBJECT, B::METHOD);
    // The test kit makes nothing but valid bodies, and a struct holds each of them: a property of every struct.
    bodies.prop_map(|body| B::read(&body).expect("a valid body can be read")).boxed()
}
