//! The command `fix`: applies the certain mends of bodies, or prints them as a diff.

mod diff;
mod mend;

use crate::accepted::drop_accepted;
use crate::check::settings::is_failing;
use crate::mask::Secrets;
use crate::selected::{NotTaken, SelectedContent, SelectedFile, Selection, counted, print_lines, print_messages};
use crate::whole_file::replace_whole;
use linecard_cases::Target;
use linecard_config::Expect;
use linecard_console::args::FixArgs;
use linecard_console::{Exit, Output, visible};
use linecard_contract::{Api, Report, Severity, line_body};
use mend::{MendedBody, mend_body};
use std::io::{self, Write};

/// Mends the bodies of the files that the arguments name.
///
/// # Errors
///
/// An error if standard output cannot be written. A file that cannot be read or written is reported instead.
pub fn fix(api: &'static Api, out: &mut Output, args: FixArgs) -> io::Result<Exit> {
    let selection = match Selection::new(api, args.files, "to mend") {
        Ok(selection) => selection,
        Err(messages) => {
            print_messages(&messages);
            return Ok(Exit::Error);
        }
    };
    if args.write && selection.has_standard_input() {
        print_messages(&["standard input cannot be replaced; name a file, or leave out --write".to_owned()]);
        return Ok(Exit::Error);
    }
    let secrets = Secrets::of(api);
    let mut fix = Fix { selection: &selection, secrets, write: args.write, out, counts: Counts::default() };
    let mut not_taken = NotTaken::default();
    selection.each(&mut not_taken, &mut |not_taken, file| fix.take(not_taken, &file))?;
    Ok(fix.end(&not_taken))
}

/// A run of the command.
struct Fix<'a> {
    selection: &'a Selection,
    secrets: Secrets,
    write: bool,
    out: &'a mut Output,
    counts: Counts,
}

#[derive(Default)]
struct Counts {
    files: usize,
    mends: usize,
    mended_files: usize,
    /// The findings that let `check` fail and have no mend, and the files with one.
    left: usize,
    files_left: usize,
}

/// A file after its mends.
#[derive(Default)]
struct MendedFile {
    text: Vec<u8>,
    /// What was done, each with the line of the body if the file has a body on each line.
    done: Vec<(Option<usize>, String)>,
    /// The old and the new text of each line that differs, if the file has a body on each line.
    lines: Vec<(usize, Vec<u8>, Vec<u8>)>,
    left: usize,
}

impl Fix<'_> {
    fn take(&mut self, not_taken: &mut NotTaken, file: &SelectedFile<'_>) -> io::Result<()> {
        let SelectedFile { shown, text: old, .. } = *file;
        let mended = match file.content {
            SelectedContent::Cases => {
                not_taken.pass_over("case files");
                return Ok(());
            }
            SelectedContent::Body(_, Expect::Invalid) | SelectedContent::Lines(_, Expect::Invalid) => {
                not_taken.pass_over("files with bodies that are expected to be invalid");
                return Ok(());
            }
            SelectedContent::Lines(target, Expect::Valid) => self.mend_lines(shown, target, old),
            SelectedContent::Body(target, Expect::Valid) => {
                let MendedBody { body, sentences, report } = self.mend(shown, target, old);
                let done = sentences.into_iter().map(|sentence| (None, sentence)).collect();
                MendedFile { text: body, done, lines: Vec::new(), left: self.failing(&report) }
            }
        };
        self.counts.files += 1;
        self.counts.left += mended.left;
        self.counts.files_left += usize::from(mended.left > 0);
        if mended.done.is_empty() {
            return Ok(());
        }
        match file.path.filter(|_| self.write).map(|path| replace_whole(path, old, &mended.text)) {
            Some(Ok(())) => self.print_done(shown, &mended.done)?,
            Some(Err(message)) => {
                not_taken.error(shown, &message);
                return Ok(());
            }
            None => self.print_diff(shown, old, &mended)?,
        }
        self.counts.mends += mended.done.len();
        self.counts.mended_files += 1;
        Ok(())
    }

    /// Mends the body on each line. All other bytes of the file stay.
    fn mend_lines(&self, shown: &str, target: Target, old: &[u8]) -> MendedFile {
        let mut mended = MendedFile { text: Vec::with_capacity(old.len()), ..MendedFile::default() };
        for (index, line) in old.split_inclusive(|byte| *byte == b'\n').enumerate() {
            let Some(body) = line_body(line, self.selection.settings.args.max_body) else {
                mended.text.extend_from_slice(line);
                continue;
            };
            let MendedBody { body: mut new, sentences, report } = self.mend(shown, target, body);
            mended.left += self.failing(&report);
            new.extend_from_slice(line.get(body.len()..).unwrap_or_default());
            mended.text.extend_from_slice(&new);
            if !sentences.is_empty() {
                mended.done.extend(sentences.into_iter().map(|sentence| (Some(index + 1), sentence)));
                mended.lines.push((index + 1, line.to_vec(), new));
            }
        }
        mended
    }

    fn mend(&self, shown: &str, target: Target, body: &[u8]) -> MendedBody {
        let accepted = self.selection.settings.accepted_in(shown);
        mend_body(body, &|body: &[u8]| {
            let mut report = self.selection.validate(target, body);
            drop_accepted(&mut report, &accepted);
            report
        })
    }

    /// Returns the number of findings that let `check` fail.
    fn failing(&self, report: &Report) -> usize {
        let args = &self.selection.settings.args;
        let severities = Severity::ALL.into_iter().filter(|severity| is_failing(args, *severity));
        severities.map(|severity| report.count(severity)).sum()
    }

    fn print_done(&mut self, shown: &str, done: &[(Option<usize>, String)]) -> io::Result<()> {
        for (line, sentence) in done {
            let line = line.map(|line| format!(":{line}")).unwrap_or_default();
            writeln!(self.out, "{}", visible(&format!("{shown}{line}: {sentence}")))?;
        }
        Ok(())
    }

    fn print_diff(&mut self, shown: &str, old: &[u8], mended: &MendedFile) -> io::Result<()> {
        diff::print_header(self.out, shown)?;
        // A text that has a mend is UTF-8: a text that is not has a finding without one, which hides the others.
        if mended.lines.is_empty() {
            let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(&mended.text));
            return diff::print_body(self.out, &self.secrets, &old, &new);
        }
        for (number, old, new) in &mended.lines {
            let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
            diff::print_line_of_many(self.out, &self.secrets, *number, (&old, &new))?;
        }
        Ok(())
    }

    /// Prints the summary on standard error, and returns the exit code.
    fn end(self, not_taken: &NotTaken) -> Exit {
        let Counts { files, mends, mended_files, left, files_left } = self.counts;
        let mut lines = vec![match (mends, self.write) {
            (0, _) => format!("nothing to mend in {}", counted(files, "file")),
            (_, true) => format!("{} written to {}", counted(mends, "mend"), counted(mended_files, "file")),
            (_, false) => {
                let (mends, files) = (counted(mends, "mend"), counted(mended_files, "file"));
                format!("{mends} in {files}; --write applies them")
            }
        }];
        if left > 0 {
            let (left, files) = (counted(left, "finding"), counted(files_left, "file"));
            lines.push(format!("without a mend: {left} in {files}; `linecard check` shows them"));
        }
        lines.extend(not_taken.lines());
        print_lines(&lines);
        match (not_taken.errors, left) {
            (1.., _) => Exit::Error,
            (0, 0) if mends == 0 || self.write => Exit::Ok,
            (0, _) => Exit::Invalid,
        }
    }
}
