//! The command `coverage`: which rules bodies break and keep, and which bodies are redundant.

mod map;

use crate::format::file::ReportFile;
use crate::format::rule_help::requirement;
use crate::selected::{NotTaken, SelectedContent, SelectedFile, Selection, counted, print_lines, print_messages};
use linecard_cases::{BadCaseFile, CaseFile, RulesOfBody, Target};
use linecard_console::args::{CoverageArgs, CoverageFormat};
use linecard_console::{Exit, Output, Table, json, visible};
use linecard_contract::{Api, Check, Field, JsonRule, Method, Object, Presence, Report, RuleId, line_body};
use serde::Serialize;
use std::collections::HashMap;
use std::io::{self, Write};

/// Prints the coverage of the files that the arguments name.
///
/// # Errors
///
/// An error if standard output cannot be written. A file that cannot be read is reported instead.
pub fn print(api: &'static Api, out: &mut Output, args: CoverageArgs) -> io::Result<Exit> {
    let selection = match Selection::new(api, args.files, "to cover the rules with") {
        Ok(selection) => selection,
        Err(messages) => {
            print_messages(&messages);
            return Ok(Exit::Error);
        }
    };
    let files = match ReportFile::create_all(api, &selection.settings, &args.output) {
        Ok(files) => files,
        Err(message) => {
            print_messages(&[message]);
            return Ok(Exit::Error);
        }
    };
    let mut coverage = Coverage::default();
    if args.all {
        coverage.count_all(selection.enforced);
    }
    let mut not_taken = NotTaken::default();
    selection.each(&mut not_taken, &mut |not_taken, file| {
        coverage.take(api, &selection, not_taken, &file);
        Ok(())
    })?;
    if coverage.bodies.is_empty() {
        if not_taken.errors == 0 {
            print_messages(&["there is no body in these files; name files like lunch.criteria.put.json".to_owned()]);
        }
        return Ok(Exit::Error);
    }
    let summary = coverage.summary(&not_taken);
    let below = args.threshold.filter(|threshold| is_below(summary.total, *threshold));
    let report =
        Printed { api: selection.enforced, coverage: &coverage, summary: &summary, not_taken: &not_taken, below };
    report.print(out, args.format, args.verbose)?;
    if args.format == CoverageFormat::Text {
        out.flush()?;
        print_lines(&report.lines(args.verbose));
    }
    for mut file in files {
        report.print(&mut file.out, file.format, args.verbose)?;
        if file.format == CoverageFormat::Text {
            report.lines(args.verbose).iter().try_for_each(|line| writeln!(file.out, "{}", visible(line)))?;
        }
        file.keep()?;
    }
    match below {
        _ if not_taken.errors > 0 => Ok(Exit::Error),
        Some(threshold) => {
            print_messages(&[format!("the coverage is below {threshold} percent; --verbose lists what is missing")]);
            Ok(Exit::Invalid)
        }
        None => Ok(Exit::Ok),
    }
}

fn is_below(total: Counts, threshold: u8) -> bool {
    (total.broken + total.kept) * 100 < usize::from(threshold) * total.rules * 2
}

/// A rule, as it is counted.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
enum Counted {
    OfObject(RuleId),
    OfJson(JsonRule),
}

impl Counted {
    fn id(self) -> String {
        match self {
            Counted::OfObject(rule) => rule.to_string(),
            Counted::OfJson(rule) => rule.id().to_owned(),
        }
    }

    fn object(self) -> &'static str {
        match self {
            Counted::OfObject(rule) => rule.object().name,
            Counted::OfJson(_) => "json",
        }
    }

    /// The object and the method, such as `criteria.put`.
    fn body(self) -> String {
        match self {
            Counted::OfObject(rule) => format!("{}.{}", rule.object().name, rule.method().as_id()),
            Counted::OfJson(_) => "json".to_owned(),
        }
    }

    /// What a body that keeps the rule fulfils.
    fn requirement(self) -> String {
        match self {
            Counted::OfObject(rule) => requirement(rule),
            Counted::OfJson(rule) => rule.describe().to_owned(),
        }
    }
}

fn of_objects(rules: &[RuleId]) -> impl Iterator<Item = Counted> {
    rules.iter().map(|rule| Counted::OfObject(*rule))
}

fn of_json(rules: &[JsonRule]) -> impl Iterator<Item = Counted> {
    rules.iter().map(|rule| Counted::OfJson(*rule))
}

const BROKEN: usize = 0;
const KEPT: usize = 1;
const POLARITIES: [&str; 2] = ["broken", "kept"];

/// What is known after some bodies.
#[derive(Default)]
struct Coverage {
    /// The rules that are counted, in the order of their tables.
    rules: Vec<Counted>,
    /// The index of each rule.
    indexes: HashMap<Counted, usize>,
    /// How many bodies break and keep each rule.
    counts: Vec<[usize; 2]>,
    /// The objects and methods whose rules are counted.
    counted: Vec<(&'static Object, Method)>,
    bodies: Vec<Body>,
}

/// A body, and the rules that it breaks and keeps.
struct Body {
    path: String,
    line: Option<usize>,
    case: Option<String>,
    /// The indexes of rules and polarities.
    covers: Vec<(usize, usize)>,
}

impl Coverage {
    fn count_all(&mut self, api: &'static Api) {
        for object in api.objects {
            for method in Method::ALL {
                self.count_object(object, method);
            }
        }
        // No body sets the limit of the size.
        for rule in JsonRule::ALL.into_iter().filter(|rule| *rule != JsonRule::Size) {
            self.count(Counted::OfJson(rule));
        }
    }

    fn count(&mut self, rule: Counted) {
        if !self.indexes.contains_key(&rule) {
            self.indexes.insert(rule, self.rules.len());
            self.rules.push(rule);
            self.counts.push([0, 0]);
        }
    }

    /// Counts the rules of an object in a method, and those of the objects within it.
    fn count_object(&mut self, object: &'static Object, method: Method) {
        if self.counted.contains(&(object, method)) {
            return;
        }
        self.counted.push((object, method));
        // Only who stores the list knows whether the name of a new item is free.
        let is_of_body = |rule: &RuleId| rule.check() != Check::Unique || method != Method::Post;
        for rule in object.rule_ids(method).into_iter().filter(is_of_body) {
            self.count(Counted::OfObject(rule));
        }
        for field in object.fields().iter().filter(|field| is_allowed(field, method)) {
            for inner in field.kind(method).objects() {
                self.count_object(inner, field.method_within(method));
            }
        }
    }

    fn take(&mut self, api: &'static Api, selection: &Selection, not_taken: &mut NotTaken, file: &SelectedFile<'_>) {
        let SelectedFile { shown, text, .. } = *file;
        let place = |line, case| Body { path: shown.to_owned(), line, case, covers: Vec::new() };
        match file.content {
            SelectedContent::Body(target, _) => {
                self.body(place(None, None), target, text, false, &selection.validate(target, text));
            }
            SelectedContent::Lines(target, _) => {
                for (index, line) in text.split_inclusive(|byte| *byte == b'\n').enumerate() {
                    if let Some(body) = line_body(line, selection.settings.args.max_body) {
                        self.body(place(Some(index + 1), None), target, body, false, &selection.validate(target, body));
                    }
                }
            }
            SelectedContent::Cases => {
                let cases = match CaseFile::parse(text) {
                    Ok(file) => file.prepare(api),
                    Err(bad) => return not_taken.error(shown, &bad.to_string()),
                };
                for prepared in cases {
                    let prepared = match prepared {
                        Ok(prepared) => prepared,
                        Err(BadCaseFile::Case { name, error }) => {
                            not_taken.error(shown, &format!("the case \"{name}\": {error}"));
                            continue;
                        }
                        Err(bad) => return not_taken.error(shown, &bad.to_string()),
                    };
                    let object = selection.enforced.resolve(prepared.target.object);
                    let report = prepared.validate_as(object);
                    let target = Target { object, ..prepared.target };
                    let is_update = prepared.case.stored.is_some();
                    self.body(place(None, Some(prepared.case.name)), target, &prepared.body, is_update, &report);
                }
            }
        }
    }

    fn body(&mut self, mut body: Body, target: Target, text: &[u8], is_update: bool, report: &Report) {
        self.count_object(target.object, target.method);
        let rules = RulesOfBody::of(target, text, is_update, report);
        let kept_json = JsonRule::ALL.into_iter().filter(|rule| !rules.broken_json.contains(rule));
        let broken = of_objects(&rules.broken).chain(of_json(&rules.broken_json));
        let kept = of_objects(&rules.kept).chain(kept_json.map(Counted::OfJson));
        for (polarity, rule) in broken.map(|rule| (BROKEN, rule)).chain(kept.map(|rule| (KEPT, rule))) {
            if let Some(index) = self.indexes.get(&rule) {
                body.covers.push((*index, polarity));
            }
        }
        body.covers.sort_unstable();
        body.covers.dedup();
        for (index, polarity) in &body.covers {
            self.counts[*index][*polarity] += 1;
        }
        self.bodies.push(body);
    }

    /// Returns the bodies that can be removed together without a loss. The last ones go first.
    fn redundant(&self) -> Vec<&Body> {
        let mut counts = self.counts.clone();
        let mut redundant = Vec::new();
        for body in self.bodies.iter().rev() {
            if body.covers.iter().all(|(index, polarity)| counts[*index][*polarity] > 1) {
                body.covers.iter().for_each(|(index, polarity)| counts[*index][*polarity] -= 1);
                redundant.push(body);
            }
        }
        redundant.reverse();
        redundant
    }

    fn summary<'c>(&'c self, not_taken: &NotTaken) -> Summary<'c> {
        let mut objects: Vec<Counts> = Vec::new();
        let (mut total, mut gaps) = (Counts::new("total"), Vec::new());
        for (rule, counts) in self.rules.iter().zip(&self.counts) {
            let object = rule.object();
            let index = objects.iter().position(|counts| counts.object == object).unwrap_or_else(|| {
                objects.push(Counts::new(object));
                objects.len() - 1
            });
            objects[index].add(*counts);
            total.add(*counts);
            let missing = POLARITIES.into_iter().zip(counts).filter(|(_, count)| **count == 0);
            gaps.extend(missing.map(|(missing, _)| Gap { rule: rule.id(), missing }));
        }
        let redundant = self.redundant().into_iter();
        let passed_over = not_taken.passed_over.iter();
        Summary {
            bodies: self.bodies.len(),
            objects: objects.into_iter().map(Counts::with_percent).collect(),
            total: total.with_percent(),
            gaps,
            redundant: redundant
                .map(|body| Redundant { path: &body.path, line: body.line, case: body.case.as_deref() })
                .collect(),
            passed_over: passed_over.map(|(reason, files)| PassedOver { reason, files: *files }).collect(),
        }
    }
}

fn is_allowed(field: &Field, method: Method) -> bool {
    !matches!(field.enforced[method as usize], Presence::Undefined | Presence::Forbidden)
}

#[derive(Serialize)]
struct Summary<'c> {
    bodies: usize,
    objects: Vec<Counts>,
    total: Counts,
    gaps: Vec<Gap>,
    redundant: Vec<Redundant<'c>>,
    passed_over: Vec<PassedOver>,
}

#[derive(Clone, Copy, Serialize)]
struct Counts {
    #[serde(skip_serializing_if = "is_total")]
    object: &'static str,
    rules: usize,
    broken: usize,
    kept: usize,
    /// Rounded down.
    percent: usize,
}

#[derive(Serialize)]
struct Gap {
    rule: String,
    missing: &'static str,
}

#[derive(Serialize)]
struct Redundant<'c> {
    path: &'c str,
    line: Option<usize>,
    case: Option<&'c str>,
}

#[derive(Serialize)]
struct PassedOver {
    reason: &'static str,
    files: usize,
}

/// The total names no object.
fn is_total(object: &&'static str) -> bool {
    *object == "total"
}

impl Counts {
    const fn new(object: &'static str) -> Counts {
        Counts { object, rules: 0, broken: 0, kept: 0, percent: 0 }
    }

    fn add(&mut self, counts: [usize; 2]) {
        self.rules += 1;
        self.broken += usize::from(counts[BROKEN] > 0);
        self.kept += usize::from(counts[KEPT] > 0);
    }

    fn with_percent(self) -> Counts {
        // No table is without a rule, but a total of none would divide by zero.
        Counts { percent: (self.broken + self.kept) * 100 / (self.rules * 2).max(1), ..self }
    }
}

/// What is printed in each format.
struct Printed<'c> {
    /// The API that is enforced, which has the rules.
    api: &'static Api,
    coverage: &'c Coverage,
    summary: &'c Summary<'c>,
    not_taken: &'c NotTaken,
    /// The threshold that is not reached.
    below: Option<u8>,
}

impl Printed<'_> {
    fn print(&self, out: &mut Output, format: CoverageFormat, is_verbose: bool) -> io::Result<()> {
        match format {
            CoverageFormat::Json => json::print(out, self.summary),
            CoverageFormat::Text => print_text(out, self.summary, is_verbose),
            CoverageFormat::Html => map::print(out, self),
        }
    }

    /// Returns the lines after the text.
    fn lines(&self, is_verbose: bool) -> Vec<String> {
        let mut lines = vec![format!(
            "bodies: {}, {}, {} redundant{}",
            self.summary.bodies,
            counted(self.summary.gaps.len(), "gap"),
            self.summary.redundant.len(),
            if is_verbose { "" } else { " (use --verbose to list them)" }
        )];
        lines.extend(self.not_taken.lines());
        lines
    }
}

impl Redundant<'_> {
    /// Returns the file, with the line or the case.
    fn place(&self) -> String {
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        let case = self.case.map(|case| format!(": {case}")).unwrap_or_default();
        format!("{}{line}{case}", self.path)
    }
}

fn print_text(out: &mut Output, summary: &Summary<'_>, is_verbose: bool) -> io::Result<()> {
    let mut table = Table::new(["Object", "Rules", "Broken", "Kept", "Covered"]);
    for Counts { object, rules, broken, kept, percent } in summary.objects.iter().chain([&summary.total]) {
        table.add([
            (*object).to_owned(),
            rules.to_string(),
            broken.to_string(),
            kept.to_string(),
            format!("{percent}%"),
        ]);
    }
    table.write_text(out)?;
    if is_verbose {
        for Gap { rule, missing } in &summary.gaps {
            writeln!(out, "never {missing}: {rule}")?;
        }
        for redundant in &summary.redundant {
            writeln!(out, "redundant: {}", visible(&redundant.place()))?;
        }
    }
    Ok(())
}
