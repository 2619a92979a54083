//! Bodies for tests, made from the tables of [`linecard_model`] alone: valid ones, and ones with exactly one fault.

mod body;
mod broken;
mod fault;
mod made;
mod sample;
mod shape;
mod value;

pub use body::{valid, valid_shaped};
pub use fault::{Fault, Faulty, breakable, faults, one_fault, one_fault_of, one_fault_of_shaped, one_fault_shaped};
pub use sample::samples;
pub use shape::Shape;
