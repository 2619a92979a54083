//! How far a long file has been validated, on a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use linecard_console::args::CheckArgs;
use linecard_console::visible;
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

/// What is done sooner is not worth a bar.
const PATIENCE: Duration = Duration::from_millis(300);

/// A bar on standard error; nothing, where nobody would see it or it would stand in the way.
pub(crate) struct Progress {
    bar: ProgressBar,
    /// When the bar is drawn for the first time; none if it is not.
    from: Option<Instant>,
}

impl Progress {
    /// At the beginning of the input, which has this many bytes if that is known.
    pub(crate) fn new(args: &CheckArgs, path: &str, length: Option<u64>) -> Progress {
        let is_drawn = !args.no_progress && !args.quiet && can_be_drawn();
        let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::hidden());
        let template = match length {
            Some(_) => "{msg} [{wide_bar}] {bytes}/{total_bytes}, {bytes_per_sec}, {eta} left",
            None => "{msg} {bytes}, {bytes_per_sec}",
        };
        // The templates are written for it; the usual one does as well.
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(visible(path).into_owned());
        Progress { bar, from: is_drawn.then(|| Instant::now() + PATIENCE) }
    }

    /// So many bytes more have been validated.
    pub(crate) fn advance(&mut self, bytes: u64) {
        self.bar.inc(bytes);
        if self.from.is_some_and(|from| from <= Instant::now()) {
            self.from = None;
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Prints something, with the bar out of the way.
    pub(crate) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bar.suspend(print)
    }

    /// Takes the bar away.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// Whether standard error is a terminal that can draw, and no pager or the like draws there too.
fn can_be_drawn() -> bool {
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stderr().is_terminal() && !is_dumb && (io::stdout().is_terminal() || is_file(&io::stdout()))
}

/// Whether the output goes into a file. What reads a pipe may be a pager.
#[cfg(unix)]
fn is_file(output: &impl std::os::fd::AsFd) -> bool {
    let handle = output.as_fd().try_clone_to_owned().map(std::fs::File::from);
    handle.and_then(|file| file.metadata()).is_ok_and(|metadata| metadata.is_file())
}

/// Whether the output goes into a file. What reads a pipe may be a pager.
#[cfg(windows)]
fn is_file(output: &impl std::os::windows::io::AsHandle) -> bool {
    let handle = output.as_handle().try_clone_to_owned().map(std::fs::File::from);
    handle.and_then(|file| file.metadata()).is_ok_and(|metadata| metadata.is_file())
}

/// Whether the output goes into a file: not known here.
#[cfg(not(any(unix, windows)))]
fn is_file<T>(_: &T) -> bool {
    false
}
