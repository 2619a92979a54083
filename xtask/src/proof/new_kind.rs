//! Proves that no match can forget a new kind or demand.
//!
//! Adds a variant to the enum in a copy of the workspace, and collects the files in which a match is not exhaustive any
//! more. Then adds the arms that the compiler suggests, so that the crates that depend on these files compile too. In
//! the end, each file that names the enum has failed, or is listed with a reason.

use super::exceptions::EXCEPTIONS;
use super::names::Enum;
use super::suggestions::{Edit, apply, place, suggested_arms};
use super::workspace::Copy;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

/// The enums that get a variant, and the files with their definitions.
const ENUMS: [(&str, &str); 2] =
    [("Kind", "crates/contract/src/table/object.rs"), ("Demand", "crates/contract/src/table/rule.rs")];

/// The name of the new variant.
const ADDED: &str = "Added";

/// The maximum number of checks of the workspace: one for each crate on the longest path from the core, and some more.
const MOST_ROUNDS: usize = 20;

/// The result for a file that names an enum.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Fate {
    /// The file failed to compile, with this number of matches.
    Failed(usize),
    /// The file compiled, and a reason is listed.
    Listed(&'static str),
    /// The file compiled, and no reason is listed.
    Gap,
}

/// Adds a variant to each enum. Returns the failures: files that compile without a reason, and exceptions that are not
/// needed.
pub(super) fn new_kind() -> Result<Vec<String>, String> {
    let begun = Instant::now();
    eprintln!("copying the sources");
    let copy = Copy::new("new-kind")?;
    eprintln!("checking the copy as it is; the first time this builds what the workspace depends on");
    let checked = copy.check()?;
    if let Some(error) = checked.errors.first() {
        return Err(format!("the workspace does not compile as it is: {}", rendered(error)));
    }
    let mut faults = Vec::new();
    let mut sums = Vec::new();
    for (name, file) in ENUMS {
        copy.restore()?;
        let subject = Enum::new(name, file, &copy.read(file)?)?;
        let named = files_naming(&copy, &subject)?;
        let failed = add_variant(&copy, &subject)?;
        let fates = fates(&subject, &named, &failed);
        print!("{}", table(name, &fates));
        let count = |is: fn(&Fate) -> bool| fates.values().filter(|fate| is(fate)).count();
        let (failures, listed) =
            (count(|fate| matches!(fate, Fate::Failed(_))), count(|fate| matches!(fate, Fate::Listed(_))));
        sums.push(format!("{} files name `{name}`: {failures} fail to compile, {listed} are listed", fates.len()));
        faults.extend(faults_of(name, &fates));
    }
    copy.restore()?;
    println!("{}", sums.join("\n"));
    eprintln!("done in {:.0} s", begun.elapsed().as_secs_f32());
    if faults.is_empty() {
        println!(
            "A new kind or demand fails to compile in each file that names the enum, but for those that are listed."
        );
    }
    Ok(faults)
}

/// The beginning of each generated file.
const GENERATED: &str = "// Written by ";

/// Returns whether a file is a source of a library or a binary.
fn is_source(file: &str) -> bool {
    let mut parts = file.split('/');
    let is_member = matches!(
        (parts.next(), parts.next(), parts.next()),
        (Some("crates" | "examples"), Some(_), Some("src")) | (Some("xtask"), Some("src"), Some(_))
    );
    let is_rust = file.rsplit_once('.').is_some_and(|(_, extension)| extension == "rs");
    is_member && is_rust
}

/// Returns the sources that name an enum, except generated ones.
fn files_naming(copy: &Copy, subject: &Enum) -> Result<BTreeSet<String>, String> {
    let mut named = BTreeSet::new();
    for file in copy.files.iter().filter(|file| is_source(file)) {
        let text = copy.read(file)?;
        if !text.starts_with(GENERATED) && subject.is_named_in(file, &text)? {
            named.insert(file.clone());
        }
    }
    Ok(named)
}

/// Adds the variant, then adds arms until everything compiles. Returns the files that failed, and the number of matches
/// in each.
fn add_variant(copy: &Copy, subject: &Enum) -> Result<BTreeMap<String, usize>, String> {
    let (name, file) = (subject.name, subject.file);
    let text = copy.read(file)?;
    let head = format!("pub enum {name} {{");
    let Some(at) = text.find(&head).map(|at| at + head.len()) else {
        return Err(format!("{file}: `{head}` is not there; say in xtask/src/proof/new_kind.rs where it is"));
    };
    let variant = format!("\n    /// What a proof adds.\n    {ADDED},");
    copy.write(file, &apply(&text, vec![Edit { from: at, to: at, text: variant }]))?;
    let mut failed = BTreeMap::new();
    for round in 1..=MOST_ROUNDS {
        let begun = Instant::now();
        let checked = copy.check()?;
        let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
        for error in &checked.errors {
            // The final errors are a summary and have no position.
            let (named, line) = place(error);
            if named.is_empty() {
                continue;
            }
            if error["code"]["code"] != "E0004" {
                return Err(format!("{name}::{ADDED}: an error that is no missing arm: {}", rendered(error)));
            }
            let Some(file) = copy.name_of(&named) else {
                return Err(format!("{name}::{ADDED}: an error in a file that is not of the copy: {named}"));
            };
            match suggested_arms(error) {
                Some((suggested, arms)) if suggested == named => edits.entry(file).or_default().extend(arms),
                _ => {
                    return Err(format!(
                        "{file}:{line}: the compiler suggests no arm for {name}::{ADDED}; write the match so that it can"
                    ));
                }
            }
        }
        let matches: usize = edits.values().map(Vec::len).sum();
        eprintln!(
            "{name}::{ADDED}: round {round}: {} packages checked in {:.0} s, {matches} matches in {} files fail",
            checked.compiled,
            begun.elapsed().as_secs_f32(),
            edits.len(),
        );
        if checked.success {
            return Ok(failed);
        }
        for (file, arms) in edits {
            // Libraries and binaries may share a file, and each reports its errors.
            let arms: Vec<Edit> = arms.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
            *failed.entry(file.clone()).or_default() += arms.len();
            copy.write(&file, &apply(&copy.read(&file)?, arms))?;
        }
    }
    Err(format!("{name}::{ADDED}: it does not compile after {MOST_ROUNDS} rounds"))
}

/// Returns the result for each file that names the enum, and for other files that failed.
fn fates(subject: &Enum, named: &BTreeSet<String>, failed: &BTreeMap<String, usize>) -> BTreeMap<String, Fate> {
    let fate = |file: &String| match (failed.get(file), reason(file, subject.name)) {
        (Some(matches), _) => Fate::Failed(*matches),
        (None, Some(reason)) => Fate::Listed(reason),
        (None, None) => Fate::Gap,
    };
    named.iter().chain(failed.keys()).map(|file| (file.clone(), fate(file))).collect()
}

fn reason(file: &str, name: &str) -> Option<&'static str> {
    EXCEPTIONS.iter().find(|(listed, of, _)| *listed == file && *of == name).map(|(.., reason)| *reason)
}

/// Returns the failures: files that compile without a reason, and exceptions that are not needed.
fn faults_of(name: &str, fates: &BTreeMap<String, Fate>) -> Vec<String> {
    let gaps = fates.iter().filter(|(_, fate)| **fate == Fate::Gap).map(|(file, _)| {
        format!(
            "{file} names `{name}` and compiles with a new variant; match it exhaustively, or list it with a reason in \
             xtask/src/proof/exceptions.rs"
        )
    });
    let is_needed = |file: &str| matches!(fates.get(file), Some(Fate::Listed(_)));
    let surplus = EXCEPTIONS.iter().filter(|(file, of, _)| *of == name && !is_needed(file)).map(|(file, ..)| {
        format!("{file} is listed for `{name}`, and need not be; remove it from xtask/src/proof/exceptions.rs")
    });
    gaps.chain(surplus).collect()
}

fn table(name: &str, fates: &BTreeMap<String, Fate>) -> String {
    let width = fates.keys().map(String::len).max().unwrap_or_default();
    let line = |(file, fate): (&String, &Fate)| match fate {
        Fate::Failed(1) => format!("  {file:width$}  fails: 1 match\n"),
        Fate::Failed(matches) => format!("  {file:width$}  fails: {matches} matches\n"),
        Fate::Listed(reason) => format!("  {file:width$}  listed: {reason}\n"),
        Fate::Gap => format!("  {file:width$}  COMPILES, and is not listed\n"),
    };
    format!("{name}::{ADDED}\n{}\n", fates.iter().map(line).collect::<String>())
}

fn rendered(error: &serde_json::Value) -> &str {
    error["rendered"].as_str().unwrap_or("an error without a text").trim_end()
}
