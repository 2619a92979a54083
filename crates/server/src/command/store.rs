//! Which store a command is about.

use linecard_server::{MemoryStore, SqliteStore, Store, open_store};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where records are kept.
#[derive(clap::Args)]
pub(crate) struct StoreArgs {
    /// Keep all records in the database linecard.sqlite3 in this folder
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,

    /// Keep all records in postgres://USER:PASSWORD@HOST:PORT/DATABASE, sqlite:FOLDER or memory:. Others may see what a
    /// process is told by flags; the environment keeps a password better
    #[arg(long, value_name = "URL", conflicts_with = "data", env = "LINECARD_STORE", hide_env_values = true)]
    store: Option<String>,
}

/// Without what may hold a password.
impl std::fmt::Debug for StoreArgs {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("StoreArgs").field("data", &self.data).finish_non_exhaustive()
    }
}

impl StoreArgs {
    /// Whether what is kept outlives the process.
    pub(crate) fn is_kept(&self) -> bool {
        self.data.is_some() || self.store.as_ref().is_some_and(|store| store != "memory:")
    }

    /// This, for a command that is of no use without a store that outlives it.
    pub(crate) fn kept(&self) -> Result<&StoreArgs, &'static str> {
        if self.is_kept() { Ok(self) } else { Err("say where the records are kept: --data FOLDER or --store URL") }
    }

    /// Opens the store, and makes it if it is not there: in memory, if nothing else is said.
    pub(crate) async fn open(&self) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        Ok(match (&self.data, &self.store) {
            (Some(folder), _) => Arc::new(SqliteStore::open(folder)?),
            (None, Some(store)) => open_store(store).await?,
            (None, None) => Arc::new(MemoryStore::default()),
        })
    }

    /// Opens a store that is there already: whoever asks for what it holds does not make one by a slip of the pen.
    pub(crate) async fn open_existing(&self) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        let named = self.store.as_ref().and_then(|store| store.strip_prefix("sqlite:")).map(Path::new);
        if let Some(folder) = self.data.as_deref().or(named).filter(|folder| !folder.join("linecard.sqlite3").is_file())
        {
            return Err(format!("there is no database linecard.sqlite3 in {}", folder.display()).into());
        }
        self.open().await
    }
}
