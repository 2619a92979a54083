//! What the programs of the command line share: their arguments, their exit codes, and how they print.
//!
//! `linecard` and `linecard-compare` parse [`Args`] and print to an [`Output`]; the reference pages show the help texts
//! of the same arguments, and write their tables with the same [`Table`].

pub mod args;
mod error;
mod exit;
pub mod json;
pub mod matrix;
mod output;
mod table;
mod visible;

pub use args::Args;
pub use error::{complain, describe};
pub use exit::Exit;
pub use output::{Output, into_standard_output, show_usage_error};
pub use table::Table;
pub use visible::{is_hidden, shortened, visible};
