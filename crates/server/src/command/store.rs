//! The arguments that name the store of a command.

use linecard_server::{MemoryStore, SqliteStore, Store, open_store};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use tokio::sync::oneshot;

/// The arguments that name a store.
#[derive(clap::Args)]
pub(crate) struct StoreArgs {
    /// Use the database linecard.sqlite3 in this folder as the store
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,

    /// Use this store: postgres://USER:PASSWORD@HOST:PORT/DATABASE, sqlite:FOLDER or memory:. Other users of the machine
    /// may see flags; put a URL with a password into `LINECARD_STORE`
    #[arg(long, value_name = "URL", conflicts_with = "data", env = "LINECARD_STORE", hide_env_values = true)]
    store: Option<String>,
}

/// Leaves out the URL, which may hold a password.
impl std::fmt::Debug for StoreArgs {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("StoreArgs").field("data", &self.data).finish_non_exhaustive()
    }
}

impl StoreArgs {
    /// Whether the store outlives the process.
    pub(crate) fn is_persistent(&self) -> bool {
        self.data.is_some() || self.store.as_ref().is_some_and(|store| store != "memory:")
    }

    /// Returns these arguments, or an error if the store does not outlive the process.
    pub(crate) fn persistent(&self) -> Result<&StoreArgs, &'static str> {
        if self.is_persistent() { Ok(self) } else { Err("no store is given; add --data FOLDER or --store URL") }
    }

    /// Opens the store, and creates it if it does not exist. The default is memory.
    pub(crate) async fn open(&self) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        Ok(match (&self.data, &self.store) {
            (Some(folder), _) => {
                let folder = folder.clone();
                let (done, opened) = oneshot::channel();
                // It may wait for another program. The end of the process does not wait for this thread.
                thread::spawn(move || done.send(SqliteStore::open(&folder)));
                Arc::new(opened.await??)
            }
            (None, Some(store)) => open_store(store).await?,
            (None, None) => Arc::new(MemoryStore::default()),
        })
    }

    /// Opens an existing store. A command that only reads must not create an empty store because of a typing error.
    pub(crate) async fn open_existing(&self) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        let named = self.store.as_ref().and_then(|store| store.strip_prefix("sqlite:")).map(Path::new);
        if let Some(folder) = self.data.as_deref().or(named).filter(|folder| !folder.join("linecard.sqlite3").is_file())
        {
            return Err(
                format!("there is no database linecard.sqlite3 in {}; check the folder", folder.display()).into()
            );
        }
        self.open().await
    }
}
