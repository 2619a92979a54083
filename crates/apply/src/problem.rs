//! What is wrong with the input, and where.

use linecard_console::{shortened, visible};
use linecard_contract::LineColumn;
use std::fmt;

/// How many problems are listed. All are counted.
const MOST_LISTED: usize = 100;

/// Something wrong with the input.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The file, as it was named or found.
    pub(crate) file: String,
    /// The place in the file.
    pub(crate) at: Option<LineColumn>,
    /// The pointer or the column, if the problem is in a part of it.
    pub(crate) part: String,
    /// What is wrong, and how to fix it.
    pub(crate) message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&visible(&self.file))?;
        if let Some(at) = self.at {
            write!(out, ":{}:{}", at.line, at.column)?;
        }
        if !self.part.is_empty() {
            write!(out, ": {}", shortened(&self.part))?;
        }
        write!(out, ": {}", shortened(&self.message))
    }
}

/// The problems of an input.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    pub(crate) listed: Vec<Problem>,
    pub(crate) count: usize,
}

impl Problems {
    /// Adds a problem.
    pub(crate) fn add(&mut self, problem: Problem) {
        self.count += 1;
        if self.listed.len() < MOST_LISTED {
            self.listed.push(problem);
        }
    }

    /// Adds a problem with a file as a whole.
    pub(crate) fn of_file(&mut self, file: &str, message: impl Into<String>) {
        self.add(Problem { file: file.to_owned(), at: None, part: String::new(), message: message.into() });
    }

    /// Returns how many problems are not listed.
    pub(crate) fn not_listed(&self) -> usize {
        self.count - self.listed.len()
    }
}
