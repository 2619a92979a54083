//! Scrubs URLs: the ids in a path, the values of a query, and the host.

use crate::lookup::{LocatedOperation, path_of};
use crate::scrub::pseudonym::Pseudonyms;
use linecard_cases::offset_in;
use linecard_contract::Api;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The host of all scrubbed URLs.
const HOST: &str = "https://api.example.org";

/// The characters that are encoded in a segment of a path or a query.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// Returns the URL of an operation with other ids.
pub(crate) fn of_operation(
    pseudonyms: &mut Pseudonyms,
    api: &Api,
    url: &str,
    located: &LocatedOperation<'_>,
) -> String {
    let template = located.operation.path.to_string();
    let known = template.strip_prefix(api.base_path).unwrap_or(&template);
    let tail = located.path.strip_prefix(located.base).unwrap_or_default();
    let segments = known.split('/').zip(tail.split('/'));
    let scrubbed: Vec<String> = segments
        .map(
            |(known, segment)| {
                if known.starts_with('{') { scrub_segment(pseudonyms, segment) } else { segment.to_owned() }
            },
        )
        .collect();
    let path = format!("{}{}", located.base, scrubbed.join("/"));
    joined(pseudonyms, url, located.path, &path)
}

/// Returns the URL of a path that names no operation. A word stays where a path of the API has it, after the same words.
pub(crate) fn of_path(pseudonyms: &mut Pseudonyms, api: &'static Api, base: &str, url: &str, path: &str) -> String {
    let templates = api.operations().map(|(_, operation)| operation.path.to_string());
    let mut templates: Vec<Vec<String>> = templates
        .map(|template| {
            template.strip_prefix(api.base_path).unwrap_or(&template).split('/').map(str::to_owned).collect()
        })
        .collect();
    let tail = path.strip_prefix(base).unwrap_or_default();
    let scrubbed: Vec<String> = tail
        .split('/')
        .enumerate()
        .map(|(index, segment)| {
            let at = |template: &Vec<String>| template.get(index).cloned().unwrap_or_default();
            let is_word = !segment.is_empty() && templates.iter().any(|template| at(template) == segment);
            // The value of a parameter may be equal to a word of another path.
            templates.retain(|template| if is_word { at(template) == segment } else { at(template).starts_with('{') });
            if is_word { segment.to_owned() } else { scrub_segment(pseudonyms, segment) }
        })
        .collect();
    joined(pseudonyms, url, path, &format!("{base}{}", scrubbed.join("/")))
}

/// Joins host, the prefix before the base path, the scrubbed path and the query.
fn joined(pseudonyms: &mut Pseudonyms, url: &str, path: &str, scrubbed: &str) -> String {
    let whole = path_of(url);
    let prefix = whole.get(..offset_in(whole, path)).unwrap_or_default();
    let prefix: Vec<String> = prefix.split('/').map(|segment| scrub_segment(pseudonyms, segment)).collect();
    let host = if url.starts_with('/') { "" } else { HOST };
    let query = url.split('#').next().and_then(|url| url.split_once('?')).map(|(_, query)| query);
    let query = query.map(|query| scrub_query(pseudonyms, query)).filter(|query| !query.is_empty());
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{host}{}{scrubbed}{query}", prefix.join("/"))
}

fn scrub_segment(pseudonyms: &mut Pseudonyms, segment: &str) -> String {
    if segment.is_empty() {
        return String::new();
    }
    let has_fault = segment.match_indices('%').any(|(at, _)| {
        let digits = segment.get(at + 1..at + 3);
        !digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    });
    let decoded = percent_decode_str(segment).decode_utf8().ok().filter(|_| !has_fault);
    let pseudonym = decoded.and_then(|value| pseudonyms.of(&value, &|_| true));
    // What cannot be decoded stays what cannot be decoded.
    pseudonym.map_or_else(|| "%zz".to_owned(), |value| utf8_percent_encode(&value, ENCODED).to_string())
}

/// Scrubs the values of a query. A value that cannot be decoded is left out.
fn scrub_query(pseudonyms: &mut Pseudonyms, query: &str) -> String {
    let pairs = query.split('&').filter_map(|pair| {
        // A query may be a value alone.
        let is_name =
            |name: &str| name.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'.'));
        let (name, value) = pair.split_once('=').filter(|(name, _)| is_name(name)).unwrap_or(("", pair));
        let plain = value.replace('+', " ");
        let value = percent_decode_str(&plain).decode_utf8().ok()?;
        let value = pseudonyms.of(&value, &|_| true)?;
        let value = utf8_percent_encode(&value, ENCODED);
        Some(if name.is_empty() { value.to_string() } else { format!("{name}={value}") })
    });
    pairs.collect::<Vec<_>>().join("&")
}
