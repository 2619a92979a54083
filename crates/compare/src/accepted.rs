//! Changes that are accepted for a time, with a reason: the tables `[[diff.accept]]` of a file.
//!
//! ```toml
//! [[diff.accept]]
//! body = "criteria.post"
//! rule = "criteria.name.post.length"
//! reason = "All clients send short names since May."
//! until = 2027-01-31
//! ```
//!
//! Without a rule, each change of the body is accepted, and that it was removed.

use linecard_console::describe_io_error;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use toml::de::{DeTable, DeValue};

/// A change that is accepted.
#[derive(Debug)]
pub(crate) struct Accepted {
    /// The object and the method, such as `criteria.post`.
    pub(crate) body: String,
    /// The rule that may break. None if any may.
    pub(crate) rule: Option<String>,
    pub(crate) reason: String,
    /// The last day, as in `2027-01-31`.
    pub(crate) until: String,
    /// Whether it has accepted something.
    pub(crate) is_used: bool,
}

impl Accepted {
    /// Returns whether the last day is over.
    pub(crate) fn is_expired(&self, today: &str) -> bool {
        // Dates of this form have the order of their texts.
        self.until.as_str() < today
    }

    /// Returns whether it is about a rule of a body.
    pub(crate) fn is_about(&self, body: &str, rule: Option<&str>) -> bool {
        self.body == body && (self.rule.is_none() || self.rule.as_deref() == rule)
    }
}

/// Reads the accepted changes of a file. The error says what is wrong, and in which line.
pub(crate) fn read(path: &Path) -> Result<Vec<Accepted>, String> {
    let text = fs::read_to_string(path).map_err(|error| describe_io_error(&error))?;
    let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    let table = DeTable::parse(&text).map_err(|error| {
        let message: Vec<&str> = error.message().lines().collect();
        format!("line {}: not valid TOML: {}", line(error.span().map_or(0, |span| span.start)), message.join("; "))
    })?;
    let of_diff = table.get_ref().get("diff").and_then(|diff| diff.get_ref().as_table());
    let Some(DeValue::Array(entries)) = of_diff.and_then(|diff| Some(diff.get("accept")?.get_ref())) else {
        return Err("there is no [[diff.accept]]; add one for each accepted change".to_owned());
    };
    let read = |entry: &toml::Spanned<DeValue<'_>>| {
        let place = format!("line {}", line(entry.span().start));
        let DeValue::Table(entry) = entry.get_ref() else { return Err(format!("{place}: not a table")) };
        let known = ["body", "rule", "reason", "until"];
        if let Some(other) = entry.keys().find(|key| !known.contains(&key.get_ref().as_ref())) {
            return Err(format!("{place}: unknown key {:?}; use {}", other.get_ref(), known.join(", ")));
        }
        let text = |name: &str| match entry.get(name).map(toml::Spanned::get_ref) {
            Some(DeValue::String(text)) if !text.trim().is_empty() => Some(text.to_string()),
            _ => None,
        };
        let missing = |name: &str, form: &str| format!("{place}: {name} is missing; write {name} = {form}");
        let until = match entry.get("until").map(toml::Spanned::get_ref) {
            Some(DeValue::Datetime(date)) if date.time.is_none() => date.date.map(|date| date.to_string()),
            _ => None,
        };
        Ok(Accepted {
            body: text("body").ok_or_else(|| missing("body", "\"OBJECT.METHOD\""))?,
            rule: text("rule"),
            reason: text("reason").ok_or_else(|| missing("reason", "\"why it breaks nobody\""))?,
            until: until.ok_or_else(|| missing("until", "a date such as 2027-01-31"))?,
            is_used: false,
        })
    };
    entries.iter().map(read).collect()
}

/// Returns the date of today in UTC, as in `2027-01-31`.
pub(crate) fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    date_of(seconds / 86_400)
}

/// Returns the date of a day after 1970-01-01, by the rules of the Gregorian calendar.
fn date_of(mut day: u64) -> String {
    let is_leap = |year: u64| year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let mut year = 1970;
    while day >= 365 + u64::from(is_leap(year)) {
        day -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let lengths = [31, 28 + u64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if day < length {
            break;
        }
        day -= length;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", day + 1)
}

#[cfg(test)]
mod tests {
    use super::date_of;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for (day, date) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (789, "1972-02-29"),
            (11_016, "2000-02-29"),
            (19_722, "2023-12-31"),
            (19_723, "2024-01-01"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(date_of(day), date);
        }
    }
}
