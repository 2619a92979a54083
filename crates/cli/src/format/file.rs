//! A report in a file.

use crate::whole_file::{WholeFile, describe_write_error};
use linecard_console::format::{CheckFormat, FileReport};
use linecard_console::{Output, WriteError};
use std::io::{self, Write};
use std::path::PathBuf;

/// A report that is being written.
pub(crate) struct ReportFile {
    pub(crate) format: CheckFormat,
    pub(crate) out: Output,
    /// The path as it was named.
    named: PathBuf,
    file: WholeFile,
}

impl ReportFile {
    /// Begins a report. Returns a message if the file cannot be written.
    pub(crate) fn create(report: &FileReport) -> Result<ReportFile, String> {
        let created = WholeFile::create(&report.path).and_then(|file| Ok((file.writer()?, file)));
        let (writer, file) = created.map_err(|error| describe_write_error(&report.path, &error))?;
        let out = Output::plain(Box::new(writer));
        Ok(ReportFile { format: report.format, out, named: report.path.clone(), file })
    }

    /// Puts the complete report in its place.
    pub(crate) fn keep(mut self) -> io::Result<()> {
        let kept = self.out.flush().and_then(|()| self.file.keep());
        kept.map_err(|error| io::Error::other(WriteError { message: describe_write_error(&self.named, &error) }))
    }
}
