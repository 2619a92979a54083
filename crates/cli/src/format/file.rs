//! Reports in files.

use crate::check::files::{Finder, Found};
use crate::check::settings::Settings;
use crate::whole_file::{WholeFile, describe_write_error, real_path};
use linecard_cases::Target;
use linecard_console::format::FileReport;
use linecard_console::{Output, WriteError};
use linecard_contract::Api;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A report that is being written.
pub(crate) struct ReportFile<F> {
    pub(crate) format: F,
    pub(crate) out: Output,
    /// The path as it was named.
    named: PathBuf,
    file: WholeFile,
}

impl<F: Copy> ReportFile<F> {
    /// Begins the reports that the arguments of a command name. Returns a message if one cannot or must not be written.
    pub(crate) fn create_all(
        api: &'static Api,
        settings: &Settings,
        reports: &[FileReport<F>],
    ) -> Result<Vec<ReportFile<F>>, String> {
        let create = |(index, report): (usize, &FileReport<F>)| {
            let earlier = reports.iter().take(index).map(|earlier| earlier.path.as_path());
            match refused(api, settings, earlier, &report.path) {
                Some(message) => Err(message),
                None => ReportFile::create(report),
            }
        };
        reports.iter().enumerate().map(create).collect()
    }

    fn create(report: &FileReport<F>) -> Result<ReportFile<F>, String> {
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

/// Returns why a report must not be written to this path: the file would be lost, or have two reports.
fn refused<'p>(
    api: &'static Api,
    settings: &Settings,
    mut earlier: impl Iterator<Item = &'p Path>,
    path: &Path,
) -> Option<String> {
    let shown = path.display();
    if path.as_os_str() == "-" {
        return Some("--output writes files; for standard output, use --format".to_owned());
    }
    if earlier.any(|earlier| is_same_file(earlier, path)) {
        return Some(format!("--output names {shown} twice; name two files"));
    }
    if settings.project_file.as_ref().is_some_and(|file| is_same_file(file, path)) {
        return Some(format!("--output {shown} is the project file; name another file"));
    }
    let is_input = path.is_file() && is_validated(api, settings, path);
    is_input.then(|| format!("--output {shown} is a file that is validated; name another file"))
}

/// Returns whether the paths lead to the same file, also if it does not exist yet.
fn is_same_file(one: &Path, other: &Path) -> bool {
    one == other || matches!((real_path(one), real_path(other)), (Ok(one), Ok(other)) if one == other)
}

/// Returns whether an existing file is validated: the arguments name it, or it is in a folder and has the name of one.
fn is_validated(api: &'static Api, settings: &Settings, path: &Path) -> bool {
    let Ok(real) = real_path(path) else { return false };
    settings.args.paths.iter().chain(&settings.args.stored).any(|input| match input.canonicalize() {
        Ok(input) if input == real => true,
        Ok(folder) if real.starts_with(&folder) => is_file_of_folder(api, settings, input, &real),
        _ => false,
    })
}

/// Returns whether a folder has this file, and it is validated. A link in the folder may lead to it, but then it has a name of its
/// own, which is the one that counts.
fn is_file_of_folder(api: &'static Api, settings: &Settings, folder: &Path, real: &Path) -> bool {
    let target = settings.args.validated_as.as_deref();
    let target = target.and_then(|text| Target::parse_under(api, &settings.base_path, text).ok());
    let mut is_found = false;
    let mut take = |found: Found<'_>| {
        let (Found::Cases(path) | Found::Traffic(path, _) | Found::Body(path, ..)) = found else { return Ok(()) };
        is_found |= path.canonicalize().is_ok_and(|path| path == real);
        Ok(())
    };
    // The callback never fails.
    let _ = Finder::new(api, settings, target).find(folder, &mut take);
    is_found
}
