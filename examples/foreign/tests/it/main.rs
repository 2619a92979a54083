//! Every face of Linecard on an API that is not ours.

mod command;
mod contract;
mod exports;
mod served;
mod structs;
mod tutorial;
