//! Shared code of the command-line programs: arguments, exit codes, tables and output.
//!
//! `linecard`, `linecard-compare` and `linecard-lsp` parse [`Args`] and print to an [`Output`]. The reference pages are made from the
//! same help texts, and use [`Table`] for their tables.

pub mod args;
mod error;
mod exit;
pub mod format;
pub mod json;
pub mod matrix;
mod output;
mod table;
mod visible;

pub use args::Args;
pub use error::{WriteError, print_error};
pub use exit::{EXIT_CODES, Exit, ExitCodes};
pub use linecard_config::describe_io_error;
pub use output::{Color, Output, print_usage_error, run_with_output};
pub use table::Table;
pub use visible::{is_hidden, shortened, visible};
