//! Writes the recording in a thread of its own, so that a slow or full disk stops no traffic.

use crate::metrics::Metrics;
use crate::record::RecordFile;
use crate::settings::{Record, SettingsError};
use linecard_contract::{Api, Options};
use linecard_traffic::{Content, Exchange, Exchanges, Message, Scrubber, TrafficFormat, write_line_with_findings};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};
use tracing::{info, warn};

/// How many exchanges may wait for the disk.
const QUEUE: usize = 1024;

/// How many bytes of bodies and headers may wait for the disk.
const LARGEST_QUEUE: usize = 64 << 20;

/// How many values a scrubber remembers. It needs about 200 bytes for each.
const MOST_VALUES: usize = 100_000;

/// How long to wait before the next attempt to end a recording whose queue is full.
const PAUSE: Duration = Duration::from_millis(5);

/// Hands exchanges over to the thread that writes them.
pub(crate) struct Recorder {
    queue: SyncSender<Job>,
    queued: Arc<AtomicUsize>,
    metrics: Metrics,
}

enum Job {
    Write(Box<Exchange>, Vec<String>),
    /// Everything before it is written.
    End(Sender<()>),
}

/// What the thread works with.
struct Writing {
    file: RecordFile,
    /// None if values are recorded as they are.
    scrubber: Option<Scrubber>,
    api: &'static Api,
    options: Options,
    base_path: Option<String>,
    metrics: Metrics,
    is_failing: bool,
}

/// Refuses the name of another format: each reader of such a file would expect that format.
fn check_name(file: &Path) -> io::Result<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    match TrafficFormat::from_name(&name).filter(|named| *named != TrafficFormat::Ndjson) {
        None => Ok(()),
        Some(named) => Err(io::Error::other(format!(
            "it has the name of {}, and a recording is {}, whose name ends in {}",
            named.title(),
            TrafficFormat::Ndjson.title(),
            TrafficFormat::Ndjson.endings().join(" or ")
        ))),
    }
}

impl Recorder {
    /// Opens the file, and starts the thread.
    pub(crate) fn start(
        api: &'static Api,
        record: &Record,
        exchanges: &Exchanges<'_>,
        metrics: &Metrics,
    ) -> Result<Recorder, SettingsError> {
        let failed = |source: io::Error| SettingsError::Record { file: record.file.clone(), source };
        check_name(&record.file).map_err(failed)?;
        let scrubber = match &record.seed {
            _ if record.values => None,
            Some(seed) => Some(Scrubber::from_seed(seed)),
            None => Some(Scrubber::random().map_err(failed)?),
        };
        let writing = Writing {
            file: RecordFile::open(&record.file).map_err(failed)?,
            scrubber,
            api,
            options: exchanges.options,
            base_path: exchanges.base_path.map(str::to_owned),
            metrics: metrics.clone(),
            is_failing: false,
        };
        let (queue, jobs) = sync_channel(QUEUE);
        let queued = Arc::<AtomicUsize>::default();
        let of_thread = Arc::clone(&queued);
        let spawned = thread::Builder::new().name("recorder".to_owned()).spawn(move || writing.run(&jobs, &of_thread));
        spawned.map_err(failed)?;
        Ok(Recorder { queue, queued, metrics: metrics.clone() })
    }

    /// Records an exchange. If too many wait for the disk, it is left out, and counted.
    pub(crate) fn record(&self, exchange: Exchange, rules: Vec<String>) {
        let size = size_of(&exchange);
        let waiting = self.queued.fetch_add(size, Ordering::Relaxed);
        let fits = waiting == 0 || waiting.saturating_add(size) <= LARGEST_QUEUE;
        if !fits || self.queue.try_send(Job::Write(Box::new(exchange), rules)).is_err() {
            self.queued.fetch_sub(size, Ordering::Relaxed);
            self.metrics.not_recorded("queue-full");
        }
    }

    /// Waits until everything is written, but no longer than this.
    pub(crate) fn finish(&self, longest: Duration) {
        let (end, (done, finished)) = (Instant::now() + longest, channel());
        let mut job = Job::End(done);
        while let Err(TrySendError::Full(full)) = self.queue.try_send(job) {
            if Instant::now() >= end {
                break;
            }
            job = full;
            thread::sleep(PAUSE);
        }
        if finished.recv_timeout(end.saturating_duration_since(Instant::now())).is_err() {
            warn!("the end of the recording is not written: the disk takes too long");
        }
    }
}

/// Returns about how much memory an exchange needs.
fn size_of(exchange: &Exchange) -> usize {
    let message = |message: &Message| {
        let headers: usize = message.headers.iter().map(|(name, value)| name.len() + value.len() + 48).sum();
        headers + message.body.bytes().len()
    };
    512 + exchange.url.len() + message(&exchange.request) + exchange.response.as_ref().map_or(0, message)
}

impl Writing {
    fn run(mut self, jobs: &Receiver<Job>, queued: &AtomicUsize) {
        for job in jobs {
            match job {
                Job::Write(exchange, rules) => {
                    self.write(&exchange, &rules);
                    queued.fetch_sub(size_of(&exchange), Ordering::Relaxed);
                }
                // The proxy may have stopped waiting.
                Job::End(done) => drop(done.send(())),
            }
        }
    }

    fn write(&mut self, exchange: &Exchange, rules: &[String]) {
        let Some(recorded) = self.recorded(exchange) else { return };
        let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
        let mut line = Vec::new();
        let written = write_line_with_findings(&mut line, &recorded, &rules).and_then(|()| self.file.append(&line));
        match written {
            Ok(()) => {
                self.metrics.recorded();
                if std::mem::take(&mut self.is_failing) {
                    info!("the recording can be written again");
                }
            }
            Err(error) => {
                self.metrics.not_recorded("write-failed");
                if !std::mem::replace(&mut self.is_failing, true) {
                    warn!(%error, "the recording cannot be written; traffic and validation go on");
                }
            }
        }
    }

    /// Returns what is recorded of an exchange; none if nothing is.
    fn recorded(&mut self, exchange: &Exchange) -> Option<Exchange> {
        let exchanges = Exchanges { api: self.api, options: self.options, base_path: self.base_path.as_deref() };
        let Some(scrubber) = &mut self.scrubber else { return Some(exchange.clone()) };
        scrubber.forget_beyond(MOST_VALUES);
        // What is not JSON cannot be scrubbed. The exchange is recorded without it.
        for (without_request, without_response) in [(false, false), (true, false), (false, true), (true, true)] {
            let mut candidate = exchange.clone();
            if without_request {
                candidate.request.body = Content::Unrecorded;
            }
            if let Some(response) = candidate.response.as_mut().filter(|_| without_response) {
                response.body = Content::Unrecorded;
            }
            if let Ok(scrubbed) = scrubber.exchange(&exchanges, &candidate) {
                if without_request || without_response {
                    self.metrics.body_not_recorded();
                }
                return scrubbed;
            }
        }
        self.metrics.not_recorded("not-scrubbed");
        None
    }
}
