//! What is true of all bodies that the kit makes.

mod faults;
mod valid;
