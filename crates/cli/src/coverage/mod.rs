//! The command `coverage`: which rules bodies break and keep, and which bodies are redundant.

mod count;
mod map;

use crate::format::file::ReportFile;
use crate::selected::{NotTaken, Selection, counted, print_lines, print_messages};
use count::{Counts, Coverage, Gap, Summary};
use linecard_console::args::{CoverageArgs, CoverageFormat};
use linecard_console::{Exit, Output, Table, json, visible};
use linecard_contract::Api;
use map::Map;
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
            CoverageFormat::Html => {
                let Printed { api, coverage, summary, not_taken, below } = *self;
                Map { api, coverage, summary, errors: not_taken.errors, below }.print(out)
            }
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
