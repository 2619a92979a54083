//! What is true of all bodies that the kit makes.

mod faults;
mod own_kinds;
mod project;
mod rules;
mod shrinking;
mod spread;
mod texts;
mod valid;
