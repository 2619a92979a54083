//! The progress bar of `check` for long NDJSON files.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use linecard_console::args::CheckArgs;
use linecard_console::visible;
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

/// The time before the bar appears. Shorter validations show no bar.
const DELAY: Duration = Duration::from_millis(300);

/// A progress bar on standard error, if that is a terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
    /// The time when the bar appears; `None` if it is visible or disabled.
    visible_from: Option<Instant>,
}

impl Progress {
    /// Starts a bar. `length` is the size of the input in bytes, if known.
    pub(crate) fn new(args: &CheckArgs, path: &str, length: Option<u64>) -> Progress {
        let is_drawn = !args.no_progress && !args.quiet && can_be_drawn();
        let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::hidden());
        let template = match length {
            Some(_) => "{msg} [{wide_bar}] {bytes}/{total_bytes}, {bytes_per_sec}, {eta} left",
            None => "{msg} {bytes}, {bytes_per_sec}",
        };
        // The templates are valid; if one is not, the default template is used.
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(visible(path).into_owned());
        Progress { bar, visible_from: is_drawn.then(|| Instant::now() + DELAY) }
    }

    /// Advances the bar by a number of bytes.
    pub(crate) fn advance(&mut self, bytes: u64) {
        self.bar.inc(bytes);
        if self.visible_from.is_some_and(|from| from <= Instant::now()) {
            self.visible_from = None;
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Hides the bar while something else is printed.
    pub(crate) fn suspend<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bar.suspend(print)
    }

    /// Removes the bar.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// Returns whether standard error is a terminal that can draw a bar, and no pager uses it too.
fn can_be_drawn() -> bool {
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stderr().is_terminal() && !is_dumb && (io::stdout().is_terminal() || is_file(&io::stdout()))
}

/// Returns whether the input or output is a file. The reader of a pipe may be a pager.
#[cfg(unix)]
pub(crate) fn is_file(output: &impl std::os::fd::AsFd) -> bool {
    let handle = output.as_fd().try_clone_to_owned().map(std::fs::File::from);
    handle.and_then(|file| file.metadata()).is_ok_and(|metadata| metadata.is_file())
}

/// Returns whether the input or output is a file. The reader of a pipe may be a pager.
#[cfg(windows)]
pub(crate) fn is_file(output: &impl std::os::windows::io::AsHandle) -> bool {
    let handle = output.as_handle().try_clone_to_owned().map(std::fs::File::from);
    handle.and_then(|file| file.metadata()).is_ok_and(|metadata| metadata.is_file())
}

/// Returns `false`: other systems cannot tell whether it is a file.
#[cfg(not(any(unix, windows)))]
pub(crate) fn is_file<T>(_: &T) -> bool {
    false
}
