//! Exit codes.

/// The exit code of a command.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
#[repr(u8)]
pub enum Exit {
    /// There is no violation, and all cases pass.
    Ok = 0,
    /// There is a violation, or a case fails.
    Invalid = 1,
    /// Something could not be validated or printed.
    Error = 2,
}

/// What the exit codes of a command mean.
#[derive(Clone, Copy, Debug)]
pub struct ExitCodes {
    /// The command.
    pub command: &'static str,
    /// The meaning of 0.
    pub ok: &'static str,
    /// The meaning of 1; empty if the command does not end with it.
    pub invalid: &'static str,
    /// The meaning of 2.
    pub error: &'static str,
}

/// The exit codes of the commands, in the order of the help. Those of a command that another program runs are in the help of that
/// program too.
pub const EXIT_CODES: &[ExitCodes] = &[
    codes(
        "check",
        "no violation, and all cases pass",
        "a violation, or a case that fails",
        "a file could not be validated",
    ),
    codes("fix", "nothing to mend, or all mends written", "there are mends, or findings without one", FILE),
    codes("watch", "the output is closed", "", "the files cannot be watched"),
    codes("init", "the project file is written", "", "a file is in the way, or cannot be read or written"),
    codes("learn", "the overlay is written", "", "a recording could not be read completely, and nothing was written"),
    codes("scrub", "all files are written", "", "a file could not be read completely, and was not written"),
    codes(
        "coverage",
        "the coverage reaches the threshold",
        "the coverage is below it",
        "a file could not be read, or has no body",
    ),
    codes("sample", "the bodies are printed", "", "there is no such object, method or rule"),
    codes("project", "the body has no violation", "the response lacks an attribute", JSON),
    codes("merge", "the new state is printed", "the PUT breaks the contract", JSON),
    codes("plan", "the PUT is printed", "no PUT reaches the state", JSON),
    codes("schema", PRINTED, "", "there is no such object or method"),
    codes("contract", PRINTED, "", WRONG),
    codes("diff", "no breaking change", "a breaking change", "an export could not be compared"),
    codes("explain", PRINTED, "", "there is nothing of this name, or the file or line cannot be read"),
    codes("objects", PRINTED, "", WRONG),
    codes("services", PRINTED, "", WRONG),
    codes("matrix", PRINTED, "", "there is no such object or method"),
    codes("ledger", PRINTED, "", "there is no such object"),
    codes(
        "lsp",
        "the editor shut the server down",
        "the editor left without a shutdown",
        "standard input is a terminal, or a message could not be read",
    ),
    codes("mcp", "the assistant ended the session", "", "standard input is a terminal, or the session could not start"),
    codes("serve", "a signal stopped the server", "the server cannot run", "the settings are wrong"),
    codes("audit", PRINTED, "", "a wrong argument, or the trail cannot be read"),
    codes(
        "directory",
        "all is done",
        "a line has a fault, or there is no such account",
        "the file or the store cannot be read or written",
    ),
    codes("backup", "the backup is written", "the store or the file cannot be used", WRONG),
    codes("restore", "the backup is restored", "the backup or the store cannot be used, and nothing is changed", WRONG),
    codes(
        "proxy",
        "a signal stopped the proxy",
        "the proxy cannot run, such as on an address that is in use",
        "the arguments are wrong",
    ),
    codes(
        "apply",
        "each state is as wanted",
        "a state failed, is unknown or was not tried, or the input, the server or the journal cannot be used",
        "with `--plan`, a state differs",
    ),
    codes(
        "verify",
        "everything that was tried is as documented",
        "something is not as documented",
        "the run was stopped or failed, or something could not be restored",
    ),
    codes("completions", PRINTED, "", WRONG),
    codes("man", "the pages are printed or written", "", "a page cannot be written"),
    codes("exit-codes", PRINTED, "", WRONG),
];

const PRINTED: &str = "printed";
const WRONG: &str = "a wrong argument";
const FILE: &str = "a file could not be read or written";
const JSON: &str = "a file cannot be read, or is not valid JSON";

const fn codes(command: &'static str, ok: &'static str, invalid: &'static str, error: &'static str) -> ExitCodes {
    ExitCodes { command, ok, invalid, error }
}
