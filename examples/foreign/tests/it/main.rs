//! Uses every part of Linecard with another API than ours.

mod applied;
mod command;
mod contract;
mod exports;
mod layered;
mod served;
mod structs;
mod tutorial;
