//! Tests of the runs, against the double and against a proxy with wrong behaviour.

mod behaviours;
mod command;
mod double;
mod runs;
mod wrong;
