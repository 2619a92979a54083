//! The command `diff`: compares two exports.

use crate::accepted::{self, Accepted};
use linecard_compare::{Break, Comparison, Document, compare};
use linecard_config::{AcceptedChange, Date, today};
use linecard_console::args::{DiffArgs, DiffFormat};
use linecard_console::{Exit, Output, Table, describe_io_error, json, print_error, visible};
use linecard_contract::Method;
use linecard_schema::{INDEX, Profile};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The report on two exports.
#[derive(Serialize)]
struct DiffReport {
    bodies: Vec<BodyDiff>,
    errors: Vec<ErrorJson>,
    summary: Summary,
}

/// The result for an object and a method.
#[derive(Serialize)]
struct BodyDiff {
    object: String,
    method: &'static str,
    change: FileChange,
    result: DiffResult,
    /// Why the result is undecided.
    reason: Option<String>,
    breaks: Vec<BreakJson>,
}

/// How a file changed.
#[derive(Clone, Copy, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum FileChange {
    Same,
    Changed,
    Removed,
    New,
}

#[derive(Clone, Copy, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum DiffResult {
    Compatible,
    Breaking,
    Accepted,
    Undecided,
}

#[derive(Serialize)]
struct BreakJson {
    rule: Option<String>,
    pointer: String,
    witness: Value,
    /// The reason why it is accepted.
    accepted: Option<String>,
}

#[derive(Serialize)]
struct ErrorJson {
    path: String,
    message: String,
}

#[derive(Serialize)]
struct Summary {
    bodies: usize,
    same: usize,
    compatible: usize,
    breaking: usize,
    accepted: usize,
    undecided: usize,
    errors: usize,
}

/// The strict schemas of an export, by object and method.
struct Export {
    folder: PathBuf,
    texts: BTreeMap<(String, usize), Vec<u8>>,
    /// The objects and methods that cannot be compared.
    broken: BTreeSet<(String, usize)>,
}

/// Prints the differences between two exports.
///
/// # Errors
///
/// An error if the output cannot be written.
pub(crate) fn print(out: &mut Output, args: &DiffArgs) -> io::Result<Exit> {
    let mut errors = Vec::new();
    let mut accepted = match args.accept.as_deref().map(accepted::read).transpose() {
        Ok(accepted) => accepted.unwrap_or_default(),
        Err(message) => {
            errors.push(ErrorJson { path: args.accept.as_deref().map(shown).unwrap_or_default(), message });
            Vec::new()
        }
    };
    let [old, new] = [&args.old, &args.new].map(|path| read(path, &mut errors));
    let mut bodies = match (old, new) {
        (Some(old), Some(new)) => {
            let path = args.accept.as_deref().map(shown).unwrap_or_default();
            let unknown = accepted::remove_unknown(&mut accepted, &texts_of([&old, &new]));
            errors.extend(unknown.into_iter().map(|message| ErrorJson { path: path.clone(), message }));
            compare_exports(&old, &new, &mut errors)
        }
        _ => Vec::new(),
    };
    let today = today();
    for body in &mut bodies {
        accept(body, &mut accepted, &today);
    }
    let count = |is_counted: &dyn Fn(&BodyDiff) -> bool| bodies.iter().filter(|body| is_counted(body)).count();
    let with_result = |result| count(&|body| body.result == result && body.change != FileChange::Same);
    let summary = Summary {
        bodies: bodies.len(),
        same: count(&|body| body.change == FileChange::Same),
        compatible: with_result(DiffResult::Compatible),
        breaking: with_result(DiffResult::Breaking),
        accepted: with_result(DiffResult::Accepted),
        undecided: with_result(DiffResult::Undecided),
        errors: errors.len(),
    };
    let exit = if summary.errors > 0 {
        Exit::Error
    } else if summary.breaking > 0 {
        Exit::Invalid
    } else if summary.undecided > 0 && !args.allow_undecided {
        Exit::Error
    } else {
        Exit::Ok
    };
    let comparison = DiffReport { bodies, errors, summary };
    if args.format != DiffFormat::Json {
        for error in &comparison.errors {
            print_error(&format!("{}: {}", visible(&error.path), visible(&error.message)));
        }
        for entry in accepted.iter().filter(|entry| !entry.is_used) {
            let why = if entry.is_expired(&today) { "has expired" } else { "accepts nothing; remove it" };
            let AcceptedChange { body, rule, until, .. } = &entry.change;
            let (body, rule) = (&body.value, rule.as_ref().map(|rule| format!(", {}", rule.value)).unwrap_or_default());
            print_error(&visible(&format!("the accepted change of {body}{rule} until {until} {why}")));
        }
    }
    match args.format {
        DiffFormat::Json => json::print(out, &comparison)?,
        _ if comparison.bodies.is_empty() => {}
        DiffFormat::Human => write_human(out, &comparison)?,
        DiffFormat::Markdown => write_markdown(out, &comparison)?,
    }
    Ok(exit)
}

/// Marks the breaks of a body that are accepted. If all are, the body is.
fn accept(body: &mut BodyDiff, accepted: &mut [Accepted], today: &Date) {
    if body.result != DiffResult::Breaking {
        return;
    }
    let name = format!("{}.{}", body.object, body.method.to_ascii_lowercase());
    let mut reason_for = |rule: Option<&str>| {
        let mut entries = accepted.iter_mut().filter(|entry| !entry.is_expired(today));
        let entry = entries.find(|entry| entry.is_about(&name, rule))?;
        entry.is_used = true;
        Some(entry.change.reason.clone())
    };
    for one in &mut body.breaks {
        one.accepted = reason_for(one.rule.as_deref());
    }
    let removed = if body.breaks.is_empty() { reason_for(None) } else { None };
    let is_accepted = !body.breaks.is_empty() && body.breaks.iter().all(|one| one.accepted.is_some());
    if is_accepted || removed.is_some() {
        body.result = DiffResult::Accepted;
        body.reason = removed;
    }
}

/// Returns the schemas of each body of the exports; none of a body that cannot be compared.
fn texts_of(exports: [&Export; 2]) -> BTreeMap<String, Vec<&[u8]>> {
    let mut texts: BTreeMap<String, Vec<&[u8]>> = BTreeMap::new();
    let name = |key: &(String, usize)| format!("{}.{}", key.0, Method::ALL[key.1].as_id());
    for (key, text) in exports.iter().flat_map(|export| &export.texts) {
        texts.entry(name(key)).or_default().push(text);
    }
    texts.extend(exports.iter().flat_map(|export| &export.broken).map(|key| (name(key), Vec::new())));
    texts
}

/// Compares the schemas of two exports.
fn compare_exports(old: &Export, new: &Export, errors: &mut Vec<ErrorJson>) -> Vec<BodyDiff> {
    let keys: BTreeSet<&(String, usize)> = old.texts.keys().chain(new.texts.keys()).collect();
    let keys = keys.into_iter().filter(|key| !old.broken.contains(*key) && !new.broken.contains(*key));
    let compared = keys.filter_map(|key| {
        let method = Method::ALL[key.1];
        let (change, result) = match (old.texts.get(key), new.texts.get(key)) {
            (Some(before), Some(after)) if before == after => {
                // Equal schemas need no comparison, but they must be strict ones.
                is_strict(new, key, after, errors).then_some(())?;
                (FileChange::Same, Comparison::Compatible)
            }
            (Some(before), Some(after)) => {
                let documents = [(old, before), (new, after)].map(|(export, text)| document(export, key, text, errors));
                let [Some(before), Some(after)] = documents else { return None };
                // The new schema must accept all old requests; the old schema must accept all new responses.
                let result = if method.is_response() { compare(&after, &before) } else { compare(&before, &after) };
                (FileChange::Changed, result)
            }
            (before, after) => {
                let (export, text) = before.map(|text| (old, text)).or(after.map(|text| (new, text)))?;
                document(export, key, text, errors)?;
                match before {
                    Some(_) => (FileChange::Removed, Comparison::Breaking(Vec::new())),
                    None => (FileChange::New, Comparison::Compatible),
                }
            }
        };
        let (word, reason, breaks) = match result {
            Comparison::Compatible => (DiffResult::Compatible, None, Vec::new()),
            Comparison::Breaking(breaks) => (DiffResult::Breaking, None, breaks),
            Comparison::Undecided(reason) => (DiffResult::Undecided, Some(reason), Vec::new()),
        };
        let breaks = breaks.into_iter().map(|Break { body, pointer, rule }| BreakJson {
            rule,
            pointer,
            witness: body,
            accepted: None,
        });
        let breaks = breaks.collect();
        Some(BodyDiff { object: key.0.clone(), method: method.as_str(), change, result: word, reason, breaks })
    });
    compared.collect()
}

/// Returns whether the id of a schema is that of a strict one, if it is JSON with an id. If not, adds an error.
fn is_strict(export: &Export, key: &(String, usize), text: &[u8], errors: &mut Vec<ErrorJson>) -> bool {
    let schema: Value = serde_json::from_slice(text).unwrap_or_default();
    let fault = schema.get("$id").and_then(Value::as_str).and_then(|id| fault_of_id(id, key));
    let is_strict = fault.is_none();
    let path = shown(&export.folder.join(file_name(key)));
    errors.extend(fault.map(|message| ErrorJson { path, message }));
    is_strict
}

/// Returns what is wrong with an id.
fn fault_of_id(id: &str, key: &(String, usize)) -> Option<String> {
    let name = file_name(key);
    let is_strict = id.ends_with(&format!("/{}/{name}", Profile::Strict));
    (!is_strict)
        .then(|| format!("the $id is {id:?}, not {}/{name}; only strict schemas can be compared", Profile::Strict))
}

/// Reads a schema of an export. If it cannot be compared, adds an error and returns `None`.
fn document(export: &Export, key: &(String, usize), text: &[u8], errors: &mut Vec<ErrorJson>) -> Option<Document> {
    let name = file_name(key);
    let message = match Document::read(text) {
        Ok(document) => match document.id().and_then(|id| fault_of_id(id, key)) {
            Some(fault) => fault,
            None => return Some(document),
        },
        Err(error) => error.to_string(),
    };
    errors.push(ErrorJson { path: shown(&export.folder.join(name)), message });
    None
}

fn file_name((object, method): &(String, usize)) -> String {
    format!("{object}.{}.json", Method::ALL[*method].as_id())
}

fn key_of(name: &str) -> Option<(String, usize)> {
    let (object, method) = name.strip_suffix(".json")?.rsplit_once('.')?;
    let method = Method::ALL.iter().position(|known| known.as_id() == method)?;
    (!object.is_empty()).then(|| (object.to_owned(), method))
}

/// Reads the schemas of an export. If the path is not an export, adds an error and returns `None`.
fn read(path: &Path, errors: &mut Vec<ErrorJson>) -> Option<Export> {
    match read_folder(path, errors) {
        Ok(export) => Some(export),
        Err(message) => {
            errors.push(ErrorJson { path: shown(path), message });
            None
        }
    }
}

fn read_folder(path: &Path, errors: &mut Vec<ErrorJson>) -> Result<Export, String> {
    if !fs::metadata(path).map_err(|error| describe_io_error(&error))?.is_dir() {
        return Err("not a folder; name the folder of an export, such as schemas".to_owned());
    }
    let inner = path.join(Profile::Strict.as_str());
    let is_root = inner.is_dir();
    let folder = if is_root { inner } else { path.to_owned() };
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| describe_io_error(&error))? {
        names.push(entry.map_err(|error| describe_io_error(&error))?.file_name());
    }
    names.sort_unstable();
    let names: Vec<String> = names.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    let is_schema =
        |name: &&String| Path::new(name).extension().is_some_and(|end| end == "json") && !name.starts_with('.');
    if !names.iter().any(|name| key_of(name).is_some()) {
        return Err(if is_root {
            "the subfolder strict has no file OBJECT.METHOD.json; export it again".to_owned()
        } else {
            "there is no subfolder strict; name the folder of an export, such as schemas, or its subfolder strict"
                .to_owned()
        });
    }
    let mut export = Export { folder, texts: BTreeMap::new(), broken: BTreeSet::new() };
    for name in names.iter().filter(is_schema) {
        let path = export.folder.join(name);
        let key = key_of(name);
        let read = match &key {
            Some(_) => fs::read(&path).map_err(|error| describe_io_error(&error)),
            None => {
                Err("the name is not OBJECT.METHOD.json with get, put, post or delete; move the file elsewhere"
                    .to_owned())
            }
        };
        match (key, read) {
            (Some(key), Ok(text)) => drop(export.texts.insert(key, text)),
            (key, Err(message)) => {
                errors.push(ErrorJson { path: shown(&path), message });
                export.broken.extend(key);
            }
            (None, Ok(_)) => {}
        }
    }
    if is_root {
        compare_with_index(path, &mut export, errors)?;
    }
    Ok(export)
}

/// Checks the hashes of the index: whether all files are of one release.
fn compare_with_index(root: &Path, export: &mut Export, errors: &mut Vec<ErrorJson>) -> Result<(), String> {
    let text = match fs::read(root.join(INDEX)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(format!("{INDEX}: {}", describe_io_error(&error))),
    };
    let no_index = || format!("{INDEX} is not an index of schemas; export it again, or delete that file");
    let index: Value = serde_json::from_slice(&text).map_err(|_| no_index())?;
    let mut listed = BTreeMap::new();
    for schema in index.get("schemas").and_then(Value::as_array).ok_or_else(no_index)? {
        let text = |name: &str| schema.get(name).and_then(Value::as_str);
        let (Some(file), Some(hash)) = (text("file"), text("sha256")) else { return Err(no_index()) };
        let key = file.strip_prefix(Profile::Strict.as_str()).and_then(|name| key_of(name.strip_prefix('/')?));
        listed.extend(key.map(|key| (key, hash.to_owned())));
    }
    let keys: BTreeSet<(String, usize)> = listed.keys().chain(export.texts.keys()).cloned().collect();
    for key in keys {
        let message = match (listed.get(&key), export.texts.get(&key)) {
            (Some(hash), Some(text)) if sha256(text) == *hash => continue,
            (Some(_), None) if export.broken.contains(&key) => continue,
            (Some(_), Some(_)) => "index.json has another hash for this file",
            (Some(_), None) => "index.json lists this file, but it does not exist",
            (None, _) => "index.json does not list this file",
        };
        let message = format!("{message}, so the folder mixes releases; export it again, or name its subfolder strict");
        errors.push(ErrorJson { path: shown(&export.folder.join(file_name(&key))), message });
        export.broken.insert(key);
    }
    Ok(())
}

fn sha256(text: &[u8]) -> String {
    Sha256::digest(text).iter().fold(String::new(), |mut digits, byte| {
        // Writing to memory never fails.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Describes the result for a body.
fn description(body: &BodyDiff) -> String {
    let is_response = body.method == Method::Get.as_str();
    match (body.change, body.result) {
        (FileChange::Removed, DiffResult::Accepted) => {
            format!("accepted: removed: {}", body.reason.as_deref().unwrap_or_default())
        }
        (FileChange::Removed, _) => "breaking: removed".to_owned(),
        (FileChange::New, _) => "compatible: new".to_owned(),
        (_, DiffResult::Compatible) => "compatible: the schema changed without breaking anything".to_owned(),
        (_, DiffResult::Breaking) if is_response => {
            "breaking: a response is possible now that was impossible before".to_owned()
        }
        (_, DiffResult::Breaking) => "breaking: a request is rejected now that was accepted before".to_owned(),
        (_, DiffResult::Accepted) => "accepted: each breaking change has a reason".to_owned(),
        (_, DiffResult::Undecided) => format!("undecided: {}", body.reason.as_deref().unwrap_or_default()),
    }
}

fn write_human(out: &mut Output, comparison: &DiffReport) -> io::Result<()> {
    let mut is_first = true;
    for body in comparison.bodies.iter().filter(|body| body.change != FileChange::Same) {
        let name = format!("{}.{}", body.object, body.method.to_ascii_lowercase());
        writeln!(out, "{}: {}", visible(&name), visible(&description(body)))?;
        for BreakJson { rule, pointer, witness, accepted } in &body.breaks {
            let rule = rule.as_deref().unwrap_or("a rule without an id");
            let accepted = accepted.as_deref().map(|reason| format!(", accepted: {reason}")).unwrap_or_default();
            writeln!(out, "  {} at {}{}", visible(rule), visible(location(pointer)), visible(&accepted))?;
            writeln!(out, "    {}", visible(&shortened(witness).to_string()))?;
        }
        is_first = false;
    }
    if !is_first {
        writeln!(out)?;
    }
    writeln!(out, "{}", totals(&comparison.summary))
}

/// Shortens the long texts and lists of a witness, for people. JSON has all of it.
fn shortened(witness: &Value) -> Value {
    const MOST_CHARACTERS: usize = 60;
    const MOST_ITEMS: usize = 6;
    match witness {
        Value::String(text) if text.chars().count() > MOST_CHARACTERS => {
            let begin: String = text.chars().take(MOST_CHARACTERS / 3).collect();
            format!("{begin}… ({} characters)", text.chars().count()).into()
        }
        Value::Array(items) if items.len() > MOST_ITEMS => {
            let rest = format!("… ({} items)", items.len());
            items.iter().take(MOST_ITEMS / 2).map(shortened).chain([rest.into()]).collect()
        }
        Value::Array(items) => items.iter().map(shortened).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), shortened(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

fn location(pointer: &str) -> &str {
    if pointer.is_empty() { "the root of the body" } else { pointer }
}

fn totals(summary: &Summary) -> String {
    let Summary { bodies, same, compatible, breaking, accepted, undecided, errors } = summary;
    let word = if *bodies == 1 { "body" } else { "bodies" };
    let mut totals = format!(
        "{bodies} {word}: {same} the same, {compatible} compatible, {breaking} breaking, {undecided} undecided"
    );
    if *accepted > 0 {
        let _ = write!(totals, ", {accepted} accepted");
    }
    if *errors > 0 {
        let _ = write!(totals, ", {errors} {}", if *errors == 1 { "error" } else { "errors" });
    }
    totals
}

fn write_markdown(out: &mut Output, comparison: &DiffReport) -> io::Result<()> {
    let mut table = Table::new(["Body", "Result", "Rule", "Location", "Witness"]);
    for body in comparison.bodies.iter().filter(|body| body.change != FileChange::Same) {
        let name = code(&format!("{}.{}", body.object, body.method.to_ascii_lowercase()));
        let description = visible(&description(body)).into_owned();
        if body.breaks.is_empty() {
            table.add([name.as_str(), &description, "", "", ""]);
        }
        for BreakJson { rule, pointer, witness, accepted } in &body.breaks {
            let description = match accepted {
                Some(reason) => format!("accepted: {}", visible(reason)),
                None => description.clone(),
            };
            let rule = rule.as_deref().map_or_else(String::new, code);
            table.add([
                name.as_str(),
                &description,
                &rule,
                &code(location(pointer)),
                &code(&shortened(witness).to_string()),
            ]);
        }
    }
    if !table.is_empty() {
        table.write_markdown(out)?;
        writeln!(out)?;
    }
    writeln!(out, "{}", totals(&comparison.summary))
}

/// Formats a text as Markdown code. The fence has more backticks than any run in the text.
fn code(text: &str) -> String {
    let text = visible(text);
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}
