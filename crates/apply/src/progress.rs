//! How far the work is: a bar, if standard error is a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal};

/// How far the work is, on standard error.
pub(crate) struct Progress {
    bar: ProgressBar,
    is_drawn: bool,
    /// Whether standard output is a terminal, so that it is the one of the bar.
    is_shared: bool,
}

impl Progress {
    pub(crate) fn new(states: usize, is_silent: bool) -> Progress {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let is_drawn = !is_silent && io::stderr().is_terminal() && !is_dumb;
        let target = if is_drawn { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(states as u64), target);
        // The template is valid; if it is not, the default one is used.
        if let Ok(style) = ProgressStyle::with_template("[{wide_bar}] {pos}/{len} states, {eta} left") {
            bar.set_style(style.progress_chars("=> "));
        }
        Progress { bar, is_drawn, is_shared: io::stdout().is_terminal() }
    }

    /// Returns whether the bar is on the terminal of standard output.
    pub(crate) const fn is_shared(&self) -> bool {
        self.is_drawn && self.is_shared
    }

    /// Hides the bar while something is printed on the same terminal.
    pub(crate) fn suspend<T>(&self, print: impl FnOnce() -> T) -> T {
        if self.is_shared() { self.bar.suspend(print) } else { print() }
    }

    /// One more state has a result.
    pub(crate) fn advance(&self) {
        self.bar.inc(1);
    }

    /// Removes the bar.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
