//! Properties of all generated bodies.

mod faults;
mod own_kinds;
mod project;
mod rules;
mod shrinking;
mod spread;
mod texts;
mod updates;
mod valid;
