//! Repeated findings of NDJSON: the first of each rule and pointer is printed, and the others are counted.
//!
//! Each worker prints the first of its chunk into [`Pieces`]. In the order of the file, [`Groups`] keeps the pieces that are
//! the first of the file. Therefore, the output does not depend on how the file was split into chunks.
//!
//! A format without groups has a piece for each line. If only some of its findings are within `--max-findings`, the line is
//! written again.

use linecard_contract::{Finding, Report, Severity};
use memchr::memchr;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::io;

/// Writes the findings of a line. Several threads use it at the same time.
pub trait WriteFindings: Sync {
    /// Appends the findings of the body on this line. Lines count from 1.
    fn write(&self, out: &mut Vec<u8>, line: usize, body: &[u8], report: &Report);
}

/// The maximum number of different findings that are counted; further ones are printed each.
const MOST_GROUPS: usize = 1000;
/// The maximum length of a pointer that is remembered; findings with a longer one are printed each.
const LONGEST_POINTER: usize = 512;

/// How findings are split into pieces.
#[derive(Clone, Copy, Debug)]
pub struct Split {
    /// Whether findings of each severity are printed, in the order of [`Severity::ALL`].
    pub shows: [bool; 4],
    /// Whether repeated findings are counted instead of printed.
    pub is_grouped: bool,
    /// The maximum number of findings that can still be printed.
    pub most: usize,
}

/// A rule and a pointer.
type Key = (String, String);

/// The findings of consecutive lines.
#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Pieces {
    #[serde(skip)]
    written: Vec<u8>,
    parts: Vec<Piece>,
    groups: Vec<Group>,
    /// Needed only to add findings.
    #[serde(skip)]
    by_key: HashMap<Key, usize>,
    /// The number of findings in the pieces.
    findings: usize,
    /// The number of findings that are neither in a piece nor in a group.
    hidden: usize,
}

/// The output for one finding, or for all findings of a line.
#[derive(Debug, Deserialize, Serialize)]
struct Piece {
    line: usize,
    /// The end of the output.
    to: usize,
    group: Option<usize>,
    findings: usize,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Group {
    key: Key,
    severity: Severity,
    count: usize,
    first_line: usize,
    last_line: usize,
}

/// Findings of one rule at one pointer, of which only the first was printed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Repeated {
    /// The severity.
    pub severity: Severity,
    /// The id of the rule.
    pub rule: String,
    /// The JSON Pointer.
    pub pointer: String,
    /// The number of findings after the first.
    pub count: usize,
    /// The line of the first finding.
    pub first_line: usize,
    /// The line of the last finding.
    pub last_line: usize,
}

/// The findings of a file.
#[derive(Debug, Default)]
pub struct Groups {
    /// In the order of the first findings.
    groups: Vec<Group>,
    by_key: HashMap<Key, usize>,
}

/// How many findings can still be printed, over all files.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    left: Option<usize>,
    hidden: usize,
}

impl Budget {
    /// Returns a budget of this many findings; without a number, of all.
    #[must_use]
    pub fn new(left: Option<usize>) -> Budget {
        Budget { left, hidden: 0 }
    }

    /// Returns how many findings can still be printed, if there is a limit.
    #[must_use]
    pub fn left(&self) -> Option<usize> {
        self.left
    }

    /// Returns how many findings were not printed.
    #[must_use]
    pub fn hidden(&self) -> usize {
        self.hidden
    }

    /// Takes this many findings from the budget if any is left. Otherwise, counts them as hidden.
    pub(crate) fn take(&mut self, findings: usize) -> bool {
        match &mut self.left {
            Some(0) => {
                self.hidden += findings;
                false
            }
            Some(left) => {
                *left = left.saturating_sub(findings);
                true
            }
            None => true,
        }
    }

    /// Drops the findings of a report that are beyond the budget, and returns their number. Findings of a severity that is not shown
    /// are kept.
    pub(crate) fn limit(&mut self, report: &mut Report, shows: [bool; 4]) -> usize {
        let before = self.hidden;
        if self.left.is_some() {
            report.retain(|finding| !shows[finding.severity() as usize] || self.take(1));
        }
        self.hidden - before
    }
}

impl Pieces {
    /// Adds the findings of a body.
    pub(crate) fn add(&mut self, split: Split, writer: &dyn WriteFindings, line: usize, body: &[u8], report: &Report) {
        let is_shown = |finding: &Finding<'_>| split.shows[finding.severity() as usize];
        let shown = report.findings().filter(is_shown).count();
        // If the report is cut, the findings are printed together with a note that there are more.
        let is_together = report.is_cut() && split.shows.contains(&true) || !split.is_grouped && shown > 0;
        if is_together {
            return self.write(split, writer, line, body, report, None, shown);
        }
        for (index, finding) in report.findings().enumerate().filter(|(_, finding)| is_shown(finding)) {
            let group = match self.group(split, line, &finding) {
                Some((_, false)) => continue,
                group => group.map(|(group, _)| group),
            };
            if shown == 1 && report.findings().len() == 1 {
                self.write(split, writer, line, body, report, group, 1);
            } else {
                let mut one = report.clone();
                let mut indexes = 0..;
                one.retain(|_| indexes.next() == Some(index));
                self.write(split, writer, line, body, &one, group, 1);
            }
        }
    }

    /// Returns the group of a finding, and whether this is its first; none if it cannot have a group.
    fn group(&mut self, split: Split, line: usize, finding: &Finding<'_>) -> Option<(usize, bool)> {
        if !split.is_grouped {
            return None;
        }
        let key = (finding.rule().to_string(), finding.pointer());
        if let Some(index) = self.by_key.get(&key) {
            let group = self.groups.get_mut(*index)?;
            group.count += 1;
            group.last_line = line;
            return Some((*index, false));
        }
        if key.1.len() > LONGEST_POINTER || self.groups.len() >= MOST_GROUPS {
            return None;
        }
        let index = self.groups.len();
        self.by_key.insert(key.clone(), index);
        let severity = finding.severity();
        self.groups.push(Group { key, severity, count: 1, first_line: line, last_line: line });
        Some((index, true))
    }

    #[expect(clippy::too_many_arguments, reason = "all are of one piece")]
    fn write(
        &mut self,
        split: Split,
        writer: &dyn WriteFindings,
        line: usize,
        body: &[u8],
        report: &Report,
        group: Option<usize>,
        findings: usize,
    ) {
        if self.findings < split.most {
            writer.write(&mut self.written, line, body, report);
            self.parts.push(Piece { line, to: self.written.len(), group, findings });
            self.findings += findings;
        } else if group.is_none() {
            self.hidden += findings;
        }
    }

    /// Appends the pieces for [`Pieces::from_bytes`]: a line of JSON about them, and what is written. Without findings, appends nothing.
    pub(crate) fn write_bytes(&self, out: &mut Vec<u8>) {
        if !self.parts.is_empty() || !self.groups.is_empty() {
            let _never_fails = serde_json::to_writer(&mut *out, self);
            out.push(b'\n');
            out.extend_from_slice(&self.written);
        }
    }

    /// Reads what [`Pieces::write_bytes`] has appended.
    pub(crate) fn from_bytes(bytes: &[u8]) -> io::Result<Pieces> {
        let Some(end) = memchr(b'\n', bytes) else { return Ok(Pieces::default()) };
        let (about, written) = bytes.split_at(end + 1);
        Ok(Pieces { written: written.to_vec(), ..serde_json::from_slice(about)? })
    }

    /// Empties it for other lines, and keeps memory up to `most` bytes.
    pub(crate) fn clear(&mut self, most: usize) {
        self.written.clear();
        self.written.shrink_to(most);
        self.parts.clear();
        self.parts.shrink_to(MOST_GROUPS);
        self.groups.clear();
        self.by_key.clear();
        self.findings = 0;
        self.hidden = 0;
    }
}

impl Groups {
    /// Adds the next lines of the file, and appends what is printed of them to `out`. `write_line` writes as many findings of a line
    /// as are left in the budget.
    pub(crate) fn add(
        &mut self,
        pieces: &Pieces,
        budget: &mut Budget,
        out: &mut Vec<u8>,
        write_line: impl Fn(&mut Vec<u8>, usize, &mut Budget),
    ) {
        let mut from = 0;
        let mut printed = vec![false; pieces.groups.len()];
        for piece in &pieces.parts {
            let bytes = pieces.written.get(from..piece.to).unwrap_or_default();
            from = piece.to;
            let group = piece.group.and_then(|index| Some((index, pieces.groups.get(index)?)));
            match group {
                Some((_, group)) if self.by_key.contains_key(&group.key) => {}
                Some((index, _)) => {
                    // What is hidden of a group is counted below.
                    if budget.left != Some(0) && budget.take(1) {
                        printed[index] = true;
                        out.extend_from_slice(bytes);
                    }
                }
                None if budget.left.is_some_and(|left| 0 < left && left < piece.findings) => {
                    write_line(out, piece.line, budget);
                }
                None => {
                    if budget.take(piece.findings) {
                        out.extend_from_slice(bytes);
                    }
                }
            }
        }
        for (group, is_printed) in pieces.groups.iter().zip(printed) {
            if let Some(known) = self.by_key.get(&group.key).and_then(|index| self.groups.get_mut(*index)) {
                known.count += group.count;
                known.last_line = group.last_line;
            } else if !is_printed {
                budget.hidden += group.count;
            } else if self.groups.len() < MOST_GROUPS {
                self.by_key.insert(group.key.clone(), self.groups.len());
                self.groups.push(group.clone());
            } else {
                // There is no room to count its repeats.
                budget.hidden += group.count - 1;
            }
        }
        budget.hidden += pieces.hidden;
    }

    /// Returns the findings that were counted instead of printed, in the order of the first ones.
    #[must_use]
    pub fn repeated(&self) -> Vec<Repeated> {
        let repeated = |group: &Group| Repeated {
            severity: group.severity,
            rule: group.key.0.clone(),
            pointer: group.key.1.clone(),
            count: group.count - 1,
            first_line: group.first_line,
            last_line: group.last_line,
        };
        self.groups.iter().filter(|group| group.count > 1).map(repeated).collect()
    }
}
