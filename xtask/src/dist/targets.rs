//! What is shipped, and for which machines.

/// A program that is shipped.
#[derive(Debug)]
pub(crate) struct Program {
    /// Its name, without `.exe`.
    pub(crate) name: &'static str,
    /// The crate that has it.
    pub(crate) package: &'static str,
    /// The commands of `linecard` that it runs.
    pub(crate) commands: &'static [&'static str],
    /// Whether the npm package has it: what a desk or a CI job needs, and no servers.
    pub(crate) in_npm: bool,
}

/// All programs, the command first.
pub(crate) const PROGRAMS: [Program; 8] = [
    Program { name: "linecard", package: "linecard-cli", commands: &["check", "explain", "fix", "…"], in_npm: true },
    Program { name: "linecard-apply", package: "linecard-apply", commands: &["apply"], in_npm: false },
    Program { name: "linecard-compare", package: "linecard-compare", commands: &["diff"], in_npm: false },
    Program { name: "linecard-lsp", package: "linecard-lsp", commands: &["lsp"], in_npm: true },
    Program { name: "linecard-mcp", package: "linecard-mcp", commands: &["mcp"], in_npm: true },
    Program { name: "linecard-proxy", package: "linecard-proxy", commands: &["proxy"], in_npm: false },
    Program {
        name: "linecard-server",
        package: "linecard-server",
        commands: &["serve", "audit", "directory", "backup", "restore"],
        in_npm: false,
    },
    Program { name: "linecard-verify", package: "linecard-verify", commands: &["verify"], in_npm: false },
];

/// A kind of machine.
#[derive(Debug)]
pub(crate) struct Target {
    /// Its name in Rust.
    pub(crate) triple: &'static str,
    /// Its package of npm is `@linecard/cli-` and this.
    pub(crate) npm: &'static str,
    /// `os`, `cpu` and `libc` in npm; `libc` is empty where there is one only.
    pub(crate) node: [&'static str; 3],
    /// Its name in Debian, where there is a Debian package.
    pub(crate) debian: Option<&'static str>,
}

impl Target {
    /// Whether it is Windows: then programs end in `.exe`, and archives are ZIP files.
    pub(crate) fn is_windows(&self) -> bool {
        self.node[0] == "win32"
    }

    /// Returns the name of the file of a program.
    pub(crate) fn file_name(&self, program: &str) -> String {
        if self.is_windows() { format!("{program}.exe") } else { program.to_owned() }
    }

    /// Returns the target with this name.
    pub(crate) fn named(triple: &str) -> Result<&'static Target, String> {
        TARGETS.iter().find(|target| target.triple == triple).ok_or_else(|| {
            let known: Vec<&str> = TARGETS.iter().map(|target| target.triple).collect();
            format!("--target: nothing is shipped for `{triple}`; use one of {}", known.join(", "))
        })
    }
}

/// All targets. The workflow `release.yml` builds each of them; a test compares both.
pub(crate) const TARGETS: [Target; 7] = [
    Target {
        triple: "x86_64-unknown-linux-gnu",
        npm: "linux-x64",
        node: ["linux", "x64", "glibc"],
        debian: Some("amd64"),
    },
    Target {
        triple: "aarch64-unknown-linux-gnu",
        npm: "linux-arm64",
        node: ["linux", "arm64", "glibc"],
        debian: Some("arm64"),
    },
    Target { triple: "x86_64-unknown-linux-musl", npm: "linux-x64-musl", node: ["linux", "x64", "musl"], debian: None },
    Target {
        triple: "aarch64-unknown-linux-musl",
        npm: "linux-arm64-musl",
        node: ["linux", "arm64", "musl"],
        debian: None,
    },
    Target { triple: "x86_64-apple-darwin", npm: "darwin-x64", node: ["darwin", "x64", ""], debian: None },
    Target { triple: "aarch64-apple-darwin", npm: "darwin-arm64", node: ["darwin", "arm64", ""], debian: None },
    Target { triple: "x86_64-pc-windows-msvc", npm: "win32-x64", node: ["win32", "x64", ""], debian: None },
];
