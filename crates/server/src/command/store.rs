//! The arguments that name the store of a command.

use etcetera::base_strategy::{BaseStrategy as _, choose_native_strategy};
use linecard_server::{MemoryStore, SqliteStore, Store, open_store};
use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use tokio::sync::oneshot;

/// The arguments that name a store.
#[derive(clap::Args)]
pub(crate) struct StoreArgs {
    /// Use the database linecard.sqlite3 in this folder as the store; by default, the folder is linecard in the folder of the
    /// user's data, such as ~/.local/share/linecard
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

/// Where the store of a command is.
#[derive(Debug)]
pub(crate) enum Place {
    /// In memory, so that it ends with the process.
    Memory,
    /// In a folder that the arguments name.
    Folder(PathBuf),
    /// In the folder that is used if the arguments name none.
    DefaultFolder(PathBuf),
    /// In a database.
    Database,
}

/// The system says nowhere where programs keep their data.
#[derive(Debug)]
pub(crate) struct NoFolder;

impl fmt::Display for NoFolder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(
            "no store is given, and HOME does not say where the user's data is; add --data FOLDER \
             or --store URL",
        )
    }
}

impl Error for NoFolder {}

impl StoreArgs {
    /// Returns where the store is. Without arguments, it is a folder of the user's data.
    pub(crate) fn place(&self) -> Result<Place, NoFolder> {
        Ok(match (&self.data, self.store.as_deref()) {
            (Some(folder), _) => Place::Folder(folder.clone()),
            (None, Some("memory:")) => Place::Memory,
            (None, Some(store)) => {
                store.strip_prefix("sqlite:").map_or(Place::Database, |folder| Place::Folder(folder.into()))
            }
            (None, None) => Place::DefaultFolder(default_folder().ok_or(NoFolder)?),
        })
    }

    /// Returns where the store of a server is. A test double without arguments keeps nothing.
    pub(crate) fn place_of_server(&self, is_open: bool) -> Result<Place, NoFolder> {
        let is_given = self.data.is_some() || self.store.is_some();
        if is_open && !is_given { Ok(Place::Memory) } else { self.place() }
    }

    /// Opens the store at its place, and creates it if it does not exist.
    pub(crate) async fn open_at(&self, place: &Place) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        Ok(match (place, &self.store) {
            (Place::DefaultFolder(folder), _) | (Place::Folder(folder), None) => {
                let folder = folder.clone();
                let (done, opened) = oneshot::channel();
                // It may wait for another program. The end of the process does not wait for this thread.
                thread::spawn(move || done.send(SqliteStore::open(&folder)));
                Arc::new(opened.await??)
            }
            (_, Some(store)) => open_store(store).await?,
            (Place::Memory | Place::Database, None) => Arc::new(MemoryStore::default()),
        })
    }

    /// Opens the store of a command that writes to it, and creates it if it does not exist.
    pub(crate) async fn open(&self) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        self.open_at(&self.persistent()?).await
    }

    /// Opens an existing store. A command that only reads must not create an empty store because of a typing error.
    pub(crate) async fn open_existing(&self) -> Result<Arc<dyn Store>, Box<dyn Error>> {
        let place = self.persistent()?;
        let (folder, advice) = match &place {
            Place::Folder(folder) => (folder, "check the folder"),
            Place::DefaultFolder(folder) => (folder, "name another store with --data FOLDER or --store URL"),
            Place::Memory | Place::Database => return self.open_at(&place).await,
        };
        if !folder.join("linecard.sqlite3").is_file() {
            return Err(format!("there is no database linecard.sqlite3 in {}; {advice}", folder.display()).into());
        }
        self.open_at(&place).await
    }

    /// Returns where the store is, or an error if it ends with the process.
    pub(crate) fn persistent(&self) -> Result<Place, Box<dyn Error>> {
        match self.place()? {
            Place::Memory => {
                Err("a store in memory ends with the command; use --data FOLDER or another --store URL".into())
            }
            place => Ok(place),
        }
    }
}

/// The folder of a store that no argument names: `linecard` in the folder where the platform keeps the data of a user.
fn default_folder() -> Option<PathBuf> {
    // Without HOME, the library takes the home folder of the password file, which a service cannot or must not use.
    let is_absolute = |name: &str| std::env::var_os(name).is_some_and(|folder| Path::new(&folder).is_absolute());
    if cfg!(unix) && !is_absolute("HOME") && !is_absolute("XDG_DATA_HOME") {
        return None;
    }
    Some(choose_native_strategy().ok()?.data_dir().join("linecard")).filter(|folder| folder.is_absolute())
}
