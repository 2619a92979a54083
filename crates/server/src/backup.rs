//! All that a store keeps as lines of JSON: the same for every store, so that what one of them wrote another one can read.
//!
//! The first line says what the file is, each further one is a record or an entry of the audit trail, and the last says how
//! many there were, and the SHA-256 of all lines before it. So what was cut off or altered is not taken for a backup.

use crate::store::{Kept, Key, Kind, Part, Source, Store, StoreError};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::mpsc;

/// The version of the format. A file of a newer one is refused.
const VERSION: u64 = 1;

/// The longest line that is read, so that a file of something else does not fill the memory.
const LONGEST: u64 = 1 << 28;

/// How many lines are handed over at a time.
const PART: usize = 256;

/// How many parts wait to be written, on either side.
const PARTS: usize = 4;

/// How much a backup holds.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// Records: states, the directory, accounts, sessions.
    pub records: u64,
    /// Entries of the audit trail.
    pub entries: u64,
}

/// Why there is no backup, or nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file cannot be written or read.
    #[error("{0}")]
    File(#[from] io::Error),
    /// The file is not what it has to be. Nothing was changed.
    #[error("line {line}: {reason}; nothing was changed")]
    Line {
        /// The number of the line, from 1.
        line: u64,
        /// What is wrong with it, without what it holds.
        reason: String,
    },
    /// The one who wrote or read came to no end.
    #[error("the backup came to no end")]
    Ended,
}

/// Writes all that a store keeps, as it is at one moment. Whoever writes to the store meanwhile does not wait.
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
/// [`BackupError`]; what has been written by then is no backup, and is refused as one.
pub async fn back_up<W: Write + Send + 'static>(store: &dyn Store, to: W) -> Result<(W, Counts), BackupError> {
    let (sender, mut parts) = mpsc::channel::<Vec<Kept>>(PARTS);
    let writing = tokio::task::spawn_blocking(move || {
        let mut lines = Lines { to: BufWriter::new(to), hash: Sha256::new(), counts: Counts::default() };
        lines.write(&json!({"linecard": "backup", "version": VERSION, "program": env!("CARGO_PKG_VERSION")}))?;
        while let Some(part) = parts.blocking_recv() {
            part.iter().try_for_each(|kept| lines.keep(kept))?;
        }
        Ok::<_, io::Error>(lines)
    });
    let sent = store.snapshot(sender).await;
    // If the writer failed, the store was told no more than that it went away.
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

    fn keep(&mut self, kept: &Kept) -> io::Result<()> {
        match kept {
            Kept::Record(Key { kind, tenant, group, user, name }, record) => {
                self.counts.records += 1;
                let kind = kind.as_str();
                self.write(&json!({
                    "kind": kind, "tenant": tenant, "group": group, "user": user, "name": name, "record": record
                }))
            }
            Kept::Audit(entry) => {
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

/// Makes what a backup holds all that a store keeps, or changes nothing. `open` opens the backup; it is called again if the
/// store has to begin anew.
///
/// # Errors
///
/// [`BackupError`]: the backup is cut off, altered or of a newer program; something is kept and `replace` does not say that
/// it may go; the store fails.
pub async fn restore_backup<R: Read + 'static>(
    store: &dyn Store,
    open: impl Fn() -> io::Result<R> + Send + Sync + 'static,
    replace: bool,
) -> Result<Counts, BackupError> {
    let (open, result) = (Arc::new(open), Arc::new(Mutex::new(None)));
    let source: Source = {
        let result = Arc::clone(&result);
        Box::new(move || {
            let (sender, parts) = mpsc::channel(PARTS);
            let (open, result) = (Arc::clone(&open), Arc::clone(&result));
            std::thread::spawn(move || {
                let read = open().map_err(BackupError::File).and_then(|file| read(file, &sender));
                let is_whole = read.is_ok();
                *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(read);
                if is_whole {
                    // A store that has gone says itself why.
                    let _gone = sender.blocking_send(Part::End);
                }
            });
            parts
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

/// Reads a backup to its end, and hands over what it holds. It has been held against its last line when this is over.
fn read(file: impl Read, parts: &mpsc::Sender<Part>) -> Result<Counts, BackupError> {
    let (mut file, mut hash, mut counts) = (BufReader::new(file), Sha256::new(), Counts::default());
    let (mut line, mut number, mut part) = (Vec::new(), 0, Vec::new());
    loop {
        number += 1;
        let wrong = |reason: &str| BackupError::Line { line: number, reason: reason.to_owned() };
        line.clear();
        (&mut file).take(LONGEST).read_until(b'\n', &mut line)?;
        let is_last = match parsed(&line) {
            Ok(_) if number == 1 => return Err(wrong("this is no backup of Linecard")),
            Ok(Line::Kept(kept)) => {
                match kept {
                    Kept::Record(..) => counts.records += 1,
                    Kept::Audit(_) => counts.entries += 1,
                }
                part.push(kept);
                false
            }
            Ok(Line::End { records, entries, sum }) => {
                if (records, entries) != (counts.records, counts.entries) {
                    return Err(wrong("there are more or fewer lines than the last one says"));
                }
                if sum != hexadecimal(&hash.clone().finalize()) {
                    return Err(wrong("the lines are not those that were written: their SHA-256 is another one"));
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
        if is_last || part.len() == PART {
            parts.blocking_send(Part::Kept(std::mem::take(&mut part))).map_err(|_| BackupError::Ended)?;
        }
        if is_last {
            let is_over = file.fill_buf()?.is_empty();
            return if is_over {
                Ok(counts)
            } else {
                Err(BackupError::Line { line: number + 1, reason: "something follows the last line".to_owned() })
            };
        }
    }
}

/// What a line but the first may hold.
enum Line {
    Kept(Kept),
    End { records: u64, entries: u64, sum: String },
}

/// Holds the first line against what it has to be.
fn first(line: &[u8]) -> Result<(), String> {
    let line: Value = serde_json::from_slice(line).unwrap_or_default();
    if line["linecard"] != "backup" {
        return Err("this is no backup of Linecard".to_owned());
    }
    match line["version"].as_u64() {
        Some(VERSION) => Ok(()),
        Some(version) => Err(format!(
            "the backup has version {version}, and this program knows version {VERSION}; use a newer program"
        )),
        None => Err("the version is missing".to_owned()),
    }
}

fn parsed(line: &[u8]) -> Result<Line, &'static str> {
    let Some(line) = line.strip_suffix(b"\n") else { return Err("the backup is cut off here") };
    // What is kept may be nested as deep as JSON is read at all. Here it is one deeper, and read by itself.
    let mut members: BTreeMap<String, Box<RawValue>> =
        serde_json::from_slice(line).map_err(|_| "the line is no JSON object")?;
    if let Some(end) = members.remove("end") {
        let end: Value = serde_json::from_str(end.get()).unwrap_or_default();
        let (records, entries, sum) = (end["records"].as_u64(), end["entries"].as_u64(), end["sha256"].as_str());
        let (Some(records), Some(entries), Some(sum)) = (records, entries, sum) else {
            return Err("the last line lacks its counts or its sum");
        };
        return Ok(Line::End { records, entries, sum: sum.to_owned() });
    }
    let json =
        |value: Box<RawValue>| serde_json::from_str(value.get()).map_err(|_| "what is kept is nested too deeply");
    let kept = if let Some(entry) = members.remove("audit") {
        Kept::Audit(json(entry)?)
    } else {
        let mut text = |name: &str| {
            let value = members.remove(name).ok_or("the line lacks a part of a record")?;
            serde_json::from_str::<String>(value.get()).map_err(|_| "a name is no text")
        };
        let kind = Kind::of(&text("kind")?).ok_or("the kind of the record is not known; use a newer program")?;
        let [tenant, group, user, name] = ["tenant", "group", "user", "name"].map(&mut text);
        let place = Key { kind, tenant: tenant?, group: group?, user: user?, name: name? };
        Kept::Record(place, json(members.remove("record").ok_or("the line lacks a part of a record")?)?)
    };
    if members.is_empty() { Ok(Line::Kept(kept)) } else { Err("the line holds what is not known; use a newer program") }
}
