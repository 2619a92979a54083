//! The arguments of `mcp`.

/// The arguments of `mcp`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = MCP_HELP)]
pub struct McpArgs {}

const MCP_HELP: &str = "\
Examples:
  linecard mcp

An assistant starts this command and speaks the Model Context Protocol with it, by a setting such as this:
  {\"mcpServers\": {\"linecard\": {\"command\": \"linecard\", \"args\": [\"mcp\"]}}}

Its tools validate a body, explain an object, an attribute or a rule, find an operation by method and path, list the \
operations, make an example, and plan the least PUT. They only read: nothing is stored, sent or written.

Exit codes:
  0  the assistant ended the session
  2  standard input is a terminal, or the session could not start";
