//! The structs of the bodies, written by codegen: one module an object.

pub mod round;
pub mod schedule;
pub mod stop;
