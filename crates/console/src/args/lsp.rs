//! The arguments of `lsp`.

/// The arguments of `lsp`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = LSP_HELP)]
pub struct LspArgs {
    /// Use standard input and output. Some editors pass this flag; there is no other way
    #[arg(long)]
    pub stdio: bool,
}

const LSP_HELP: &str = "\
An editor starts this command and speaks the Language Server Protocol with it:
  linecard lsp

For example, in Helix:
  [language-server.linecard]
  command = \"linecard\"
  args = [\"lsp\"]

It validates bodies named like lunch.criteria.put.json, NDJSON named like recorded.criteria.put.ndjson, case files named \
like lunch.cases.json, the files that linecard.toml names, and linecard.toml itself. It does not read recorded traffic.

The editor shows each finding where it is, with a link to the page of its rule, and offers the certain mends as quick \
fixes. It completes the attributes that the method allows, the required ones first, and explains an attribute at the cursor.

Exit codes:
  0  the editor shut the server down
  1  the editor left without a shutdown
  2  standard input is a terminal, or a message could not be read";
