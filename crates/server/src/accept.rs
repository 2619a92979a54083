//! Checks that a caller accepts JSON.

use crate::refusal::Refusal;
use crate::refusal::reasons::not_acceptable;
use axum::http::{HeaderMap, header};

/// Refuses a request whose `Accept` header excludes JSON.
pub(crate) fn check_accept(headers: &HeaderMap) -> Result<(), Refusal> {
    if accepts_json(headers) { Ok(()) } else { Err(not_acceptable()) }
}

/// Whether the `Accept` header allows `application/json`. The most specific range decides; no header allows everything.
fn accepts_json(headers: &HeaderMap) -> bool {
    let ranges = headers.get_all(header::ACCEPT).iter().flat_map(|value| value.to_str().unwrap_or_default().split(','));
    let mut best: Option<(u8, bool)> = None;
    let mut is_empty = true;
    for range in ranges.map(str::trim).filter(|range| !range.is_empty()) {
        is_empty = false;
        let mut parts = range.split(';').map(str::trim);
        let specific = match parts.next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "application/json" => 2,
            "application/*" => 1,
            "*/*" => 0,
            _ => continue,
        };
        let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let is_allowed = weight.and_then(|weight| weight.trim().parse::<f32>().ok()).is_none_or(|weight| weight > 0.0);
        if best.is_none_or(|(known, _)| specific > known) {
            best = Some((specific, is_allowed));
        }
    }
    is_empty || best.is_some_and(|(_, is_allowed)| is_allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_specific_range_decides() {
        for (accept, expected) in [
            ("", true),
            ("*/*", true),
            ("application/*;q=0.1", true),
            ("Application/JSON; charset=utf-8", true),
            ("text/html", false),
            ("text/html, */*;q=0.1", true),
            ("*/*, application/json;q=0", false),
            ("application/json;q=0, */*", false),
            ("*/*;q=0, application/json", true),
            ("application/jsonp", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT, accept.parse().unwrap());
            assert_eq!(accepts_json(&headers), expected, "{accept}");
        }
        assert!(accepts_json(&HeaderMap::new()));
    }
}
