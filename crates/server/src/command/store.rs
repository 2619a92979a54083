//! Which store a command is about.

use linecard_server::{MemoryStore, SqliteStore, Store};
use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

/// Where records are kept.
#[derive(Debug, clap::Args)]
pub(crate) struct StoreArgs {
    /// Keep all records in the database linecard.sqlite3 in this folder
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
}

impl StoreArgs {
    /// Whether what is kept outlives the process.
    pub(crate) const fn is_kept(&self) -> bool {
        self.data.is_some()
    }

    /// Opens the store, and makes it if it is not there: in memory, if nothing else is said.
    pub(crate) fn open(&self) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        Ok(match &self.data {
            Some(folder) => Arc::new(SqliteStore::open(folder)?),
            None => Arc::new(MemoryStore::default()),
        })
    }

    /// Opens a store that is there already: whoever asks for what it holds does not make one by a slip of the pen.
    pub(crate) fn open_existing(&self) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        if let Some(folder) = self.data.as_ref().filter(|folder| !folder.join("linecard.sqlite3").is_file()) {
            return Err(format!("there is no database linecard.sqlite3 in {}", folder.display()).into());
        }
        self.open()
    }
}
