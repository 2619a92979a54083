//! Backups: everything in a store, as lines of JSON. The format is the same for every store, so that a backup of one store
//! can be restored into another.
//!
//! The first line identifies the format. Each further line is a record or an audit entry. The last line has their numbers
//! and the SHA-256 of all lines before it, so that an incomplete or altered file is detected.

use crate::store::{Chunk, RecordKey, RecordKind, RestoreSource, Store, StoreError, StoredItem};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::mpsc;

/// The version of the format. A file of a newer version is refused.
const VERSION: u64 = 1;

/// The maximum length of a line, so that a file of another kind does not fill the memory.
const LONGEST: u64 = 1 << 28;

/// The number of items in a chunk.
const CHUNK: usize = 256;

/// How many chunks may wait for the other side.
const QUEUED_CHUNKS: usize = 4;

/// The number of items in a backup.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// The number of records: states, directory entries, accounts and sessions.
    pub records: u64,
    /// The number of audit entries.
    pub entries: u64,
}

/// Why a backup was not written or not restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file cannot be written or read.
    #[error("{0}")]
    File(#[from] io::Error),
    /// A line of the file is invalid. Nothing was changed.
    #[error("line {line}: {reason}; nothing was changed")]
    Line {
        /// The number of the line, from 1.
        line: u64,
        /// What is wrong with it, without its content.
        reason: String,
    },
    /// The task that writes or reads the backup stopped early.
    #[error("the backup stopped early")]
    Ended,
}

/// Writes a consistent snapshot of a store. Other writers of the store do not wait for it.
///
/// ```
/// use linecard_server::{MemoryStore, back_up};
///
/// # tokio::runtime::Runtime::new().unwrap().block_on(async {
/// let (file, counts) = back_up(&MemoryStore::default(), Vec::new()).await?;
/// assert_eq!((counts.records, file.iter().filter(|byte| **byte == b'\n').count()), (0, 2));
/// # Ok::<(), linecard_server::BackupError>(())
/// # }).unwrap();
/// ```
///
/// # Errors
///
/// [`BackupError`]. A partly written backup cannot be restored.
pub async fn back_up<W: Write + Send + 'static>(store: &dyn Store, to: W) -> Result<(W, Counts), BackupError> {
    let (sender, mut chunks) = mpsc::channel::<Vec<StoredItem>>(QUEUED_CHUNKS);
    let writing = tokio::task::spawn_blocking(move || {
        let mut lines = Lines { to: BufWriter::new(to), hash: Sha256::new(), counts: Counts::default() };
        lines.write(&json!({"linecard": "backup", "version": VERSION, "program": env!("CARGO_PKG_VERSION")}))?;
        while let Some(chunk) = chunks.blocking_recv() {
            chunk.iter().try_for_each(|item| lines.write_item(item))?;
        }
        Ok::<_, io::Error>(lines)
    });
    let sent = store.snapshot(sender).await;
    // If the writer failed, the store only knows that the channel was closed, so the error of the writer comes first.
    let mut lines = writing.await.map_err(|_| BackupError::Ended)??;
    sent?;
    let (counts, sum) = (lines.counts, hexadecimal(&lines.hash.clone().finalize()));
    tokio::task::spawn_blocking(move || {
        lines.write(&json!({"end": {"records": counts.records, "entries": counts.entries, "sha256": sum}}))?;
        let to = lines.to.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok((to, counts))
    })
    .await
    .map_err(|_| BackupError::Ended)?
}

struct Lines<W: Write> {
    to: BufWriter<W>,
    hash: Sha256,
    counts: Counts,
}

impl<W: Write> Lines<W> {
    fn write(&mut self, line: &Value) -> io::Result<()> {
        let mut line = line.to_string();
        line.push('\n');
        self.hash.update(&line);
        self.to.write_all(line.as_bytes())
    }

    fn write_item(&mut self, item: &StoredItem) -> io::Result<()> {
        match item {
            StoredItem::Record(RecordKey { kind, tenant, group, user, name }, record) => {
                self.counts.records += 1;
                let kind = kind.as_str();
                self.write(&json!({
                    "kind": kind, "tenant": tenant, "group": group, "user": user, "name": name, "record": record
                }))
            }
            StoredItem::Audit(entry) => {
                self.counts.entries += 1;
                self.write(&json!({"audit": entry}))
            }
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _infallible = write!(text, "{byte:02x}");
        text
    })
}

/// Replaces everything in a store with a backup, or changes nothing. `open` opens the backup; it is called again if the
/// store must restart the transaction.
///
/// # Errors
///
/// [`BackupError`]: the backup is incomplete, altered or of a newer program; the store is not empty and `replace` is false;
/// or the store fails.
pub async fn restore_backup<R: Read + 'static>(
    store: &dyn Store,
    open: impl Fn() -> io::Result<R> + Send + Sync + 'static,
    replace: bool,
) -> Result<Counts, BackupError> {
    let (open, result) = (Arc::new(open), Arc::new(Mutex::new(None)));
    let source: RestoreSource = {
        let result = Arc::clone(&result);
        Box::new(move || {
            let (sender, chunks) = mpsc::channel(QUEUED_CHUNKS);
            let (open, result) = (Arc::clone(&open), Arc::clone(&result));
            std::thread::spawn(move || {
                let read = open().map_err(BackupError::File).and_then(|file| read(file, &sender));
                let is_whole = read.is_ok();
                *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(read);
                if is_whole {
                    // If the store stopped early, it returns its own error.
                    let _gone = sender.blocking_send(Chunk::End);
                }
            });
            chunks
        })
    };
    let restored = store.restore(source, replace).await;
    let read = result.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (restored, read) {
        (Err(StoreError::Ended), Some(Err(fault))) => Err(fault),
        (Err(failure), _) => Err(failure.into()),
        (Ok(()), Some(counts)) => counts,
        (Ok(()), None) => Err(BackupError::Ended),
    }
}

/// Reads a backup, sends its items, and checks them against the last line.
fn read(file: impl Read, chunks: &mpsc::Sender<Chunk>) -> Result<Counts, BackupError> {
    let (mut file, mut hash, mut counts) = (BufReader::new(file), Sha256::new(), Counts::default());
    let (mut line, mut number, mut chunk) = (Vec::new(), 0, Vec::new());
    loop {
        number += 1;
        let wrong = |reason: &str| BackupError::Line { line: number, reason: reason.to_owned() };
        line.clear();
        (&mut file).take(LONGEST).read_until(b'\n', &mut line)?;
        let is_last = match parsed(&line) {
            Ok(_) if number == 1 => return Err(wrong("this is not a backup of Linecard")),
            Ok(Line::Item(item)) => {
                match item {
                    StoredItem::Record(..) => counts.records += 1,
                    StoredItem::Audit(_) => counts.entries += 1,
                }
                chunk.push(item);
                false
            }
            Ok(Line::End { records, entries, sum }) => {
                if (records, entries) != (counts.records, counts.entries) {
                    return Err(wrong(
                        "the number of lines differs from the number in the last line; the backup is incomplete or altered",
                    ));
                }
                if sum != hexadecimal(&hash.clone().finalize()) {
                    return Err(wrong(
                        "the SHA-256 of the lines differs from the one in the last line; the backup was altered",
                    ));
                }
                true
            }
            Err(_) if number == 1 => {
                first(&line).map_err(|reason| wrong(&reason))?;
                false
            }
            Err(reason) => return Err(wrong(reason)),
        };
        hash.update(&line);
        if is_last || chunk.len() == CHUNK {
            chunks.blocking_send(Chunk::Items(std::mem::take(&mut chunk))).map_err(|_| BackupError::Ended)?;
        }
        if is_last {
            let is_over = file.fill_buf()?.is_empty();
            return if is_over {
                Ok(counts)
            } else {
                Err(BackupError::Line {
                    line: number + 1,
                    reason: "there is text after the last line; remove it".to_owned(),
                })
            };
        }
    }
}

/// A line after the first.
enum Line {
    Item(StoredItem),
    End { records: u64, entries: u64, sum: String },
}

/// Checks the first line.
fn first(line: &[u8]) -> Result<(), String> {
    let line: Value = serde_json::from_slice(line).unwrap_or_default();
    if line["linecard"] != "backup" {
        return Err("this is not a backup of Linecard".to_owned());
    }
    match line["version"].as_u64() {
        Some(VERSION) => Ok(()),
        Some(version) => Err(format!(
            "the backup has version {version}, and this program supports version {VERSION}; use a newer program"
        )),
        None => Err("the line has no version; this is not a complete backup".to_owned()),
    }
}

fn parsed(line: &[u8]) -> Result<Line, &'static str> {
    let Some(line) = line.strip_suffix(b"\n") else {
        return Err("the backup ends here without its last line; it is incomplete");
    };
    // A record may be nested as deeply as the parser allows. In the line it is one level deeper, so it is parsed by itself.
    let mut members: BTreeMap<String, Box<RawValue>> =
        serde_json::from_slice(line).map_err(|_| "the line is not a JSON object")?;
    if let Some(end) = members.remove("end") {
        let end: Value = serde_json::from_str(end.get()).unwrap_or_default();
        let (records, entries, sum) = (end["records"].as_u64(), end["entries"].as_u64(), end["sha256"].as_str());
        let (Some(records), Some(entries), Some(sum)) = (records, entries, sum) else {
            return Err("the last line has no counts or no SHA-256; the backup is incomplete or altered");
        };
        return Ok(Line::End { records, entries, sum: sum.to_owned() });
    }
    let json = |value: Box<RawValue>| serde_json::from_str(value.get()).map_err(|_| "the record is nested too deeply");
    let item = if let Some(entry) = members.remove("audit") {
        StoredItem::Audit(json(entry)?)
    } else {
        let mut text = |name: &str| {
            let value = members.remove(name).ok_or("the line is not a complete record")?;
            serde_json::from_str::<String>(value.get()).map_err(|_| "a name is not a string")
        };
        let kind = RecordKind::of(&text("kind")?).ok_or("the kind of the record is unknown; use a newer program")?;
        let [tenant, group, user, name] = ["tenant", "group", "user", "name"].map(&mut text);
        let key = RecordKey { kind, tenant: tenant?, group: group?, user: user?, name: name? };
        StoredItem::Record(key, json(members.remove("record").ok_or("the line is not a complete record")?)?)
    };
    if members.is_empty() { Ok(Line::Item(item)) } else { Err("the line has an unknown member; use a newer program") }
}
