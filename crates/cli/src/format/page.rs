//! What the HTML pages of the command share: the head with the style, and the escaping of text.

use linecard_console::{Output, shortened};
use std::io::{self, Write};

const STYLE: &str = include_str!("report.css");

/// What the head of a page holds.
pub(crate) struct Head<'t> {
    /// The command that makes the page.
    pub(crate) command: &'static str,
    pub(crate) title: &'t str,
    /// What the style has more than that of all pages.
    pub(crate) style: &'static str,
    /// Whether the page has a script. A page without one forbids all.
    pub(crate) is_scripted: bool,
}

/// Prints a page up to the end of its head. The page loads nothing.
pub(crate) fn write_head(out: &mut Output, head: &Head<'_>) -> io::Result<()> {
    let Head { command, title, style, is_scripted } = *head;
    let script = if is_scripted { "; script-src 'unsafe-inline'" } else { "" };
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'{script}\">\n<title>linecard {command}: {}</title>\n<style>\n{STYLE}{style}</style>",
        escaped(title)
    )
}

/// Returns the text for HTML, without hidden characters.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in shortened(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            character => escaped.push(character),
        }
    }
    escaped
}
