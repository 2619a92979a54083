//! What the name of a file that is passed over probably means, and how to let the file be validated.

use linecard_cases::{FileContent, Target, is_ndjson};
use linecard_contract::{Api, Method};

/// Returns why a file of a folder is passed over, if its name is that of a body at all.
///
/// `README.md` and pictures are unrelated: they give no reason.
pub(crate) fn reason_to_pass_over(api: &'static Api, name: &str, content: &FileContent) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    if matches!(lower.rsplit_once('.'), Some((_, "jsonc" | "json5"))) {
        return Some("JSON with comments and JSON5 are not JSON; write it as .json, or exclude it".to_owned());
    }
    // A copy, a compressed file, or an ending that is missing or nearly right.
    let nearly = |ending: &str| lower.contains(&format!(".{ending}.")) || lower.ends_with(&format!(".{ending}"));
    let is_other = matches!(content, FileContent::Other);
    if is_other && (nearly("cases") || NEAR_RECORDINGS.iter().any(|ending| nearly(ending))) && has_near_ending(&lower) {
        return Some(NEARLY.to_owned());
    }
    let is_json = matches!(content, FileContent::Json | FileContent::Misnamed(_));
    if let Some(target) = guess(api, name) {
        let Target { object, method } = target;
        let named = format!("{}.{}", object.name, method.as_id());
        let is_named_as_body = is_json || lower.contains(&format!("{named}.")) || lower.ends_with(&named);
        return is_named_as_body.then(|| {
            let examples = format!("{named}.json or lunch.{named}.json");
            let fix = match lower.rsplit_once('.') {
                Some((_, "bz2" | "gz" | "xz" | "zip" | "zst")) => {
                    format!("decompress it, into a file such as {examples}")
                }
                Some((_, "yaml" | "yml")) => format!("convert it into JSON, in a file such as {examples}"),
                _ => {
                    format!("rename it, such as {examples}, add a [[bodies]] with as = \"{named}\" to linecard.toml")
                }
            };
            format!("the name does not end in OBJECT.METHOD.json; {fix}, or exclude it")
        });
    }
    match (is_json, unknown_object(&lower)) {
        (false, _) => None,
        (true, Some(object)) => Some(format!(
            "there is no object \"{object}\"; `linecard objects` lists all objects; rename it, add a [[bodies]] to \
             linecard.toml, or exclude it"
        )),
        (true, None) if is_ndjson(name) => Some(
            "the name has no object and method; name it like lunch.criteria.put.ndjson, or like traffic.exchanges.ndjson \
             if it holds recorded exchanges, add a [[bodies]] to linecard.toml, or exclude it"
                .to_owned(),
        ),
        (true, None) => Some(
            "the name has no object and method; name it like lunch.criteria.put.json, add a [[bodies]] to linecard.toml, \
             or exclude it"
                .to_owned(),
        ),
    }
}

/// Parts of the names of recordings.
const NEAR_RECORDINGS: [&str; 3] = ["har", "postman_collection", "postman"];

/// Returns whether the ending is that of a copy, of a compressed file or of data, rather than that of a program or a document.
fn has_near_ending(lower: &str) -> bool {
    const ENDINGS: [&str; 14] = [
        "bak",
        "bz2",
        "cases",
        "gz",
        "har",
        "json",
        "old",
        "orig",
        "postman",
        "postman_collection",
        "xz",
        "yaml",
        "yml",
        "zst",
    ];
    let (stem, ending) = lower.rsplit_once('.').unwrap_or((lower, ""));
    // A recording with its right ending is none of these.
    ENDINGS.contains(&ending) && !stem.is_empty()
}

const NEARLY: &str = "the name is nearly that of a recording or a case file; decompress or rename it, such as traffic.har, \
                      api.postman_collection.json or lunch.cases.json, or exclude it";

/// Guesses the object and the method from the words of a name in which they stand anywhere: `criteria-post-1.json`.
///
/// The longest object is the best guess. Without a method or an object, there is no guess.
pub(crate) fn guess(api: &'static Api, name: &str) -> Option<Target> {
    let lower = name.to_ascii_lowercase();
    let words: Vec<&str> = lower.split(|letter: char| !letter.is_ascii_alphanumeric()).collect();
    let method = words.iter().rev().find_map(|word| word.parse::<Method>().ok())?;
    let mut best: Option<Target> = None;
    for from in 0..words.len() {
        for to in from + 1..=words.len().min(from + LONGEST_NAME) {
            let Ok(target) = Target::parse(api, &format!("{}.{}", words.get(from..to)?.join("-"), method.as_id()))
            else {
                continue;
            };
            if best.is_none_or(|best| best.object.name.len() < target.object.name.len()) {
                best = Some(target);
            }
        }
    }
    best
}

/// The maximum number of words in the name of an object that is looked for.
const LONGEST_NAME: usize = 8;

/// Returns the part before a method, as in `lunch.nothing.put.json`.
fn unknown_object(lower: &str) -> Option<&str> {
    let (stem, _) = lower.rsplit_once('.')?;
    let (rest, method) = stem.rsplit_once('.')?;
    method.parse::<Method>().ok()?;
    rest.rsplit('.').next()
}
