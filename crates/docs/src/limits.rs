//! The page of limits.

use crate::markdown::{PageLocation, table};
use linecard_console::Table;
use linecard_contract::{DEFAULT_MAX_BODY, JsonRule, MAX_FINDINGS, MAX_NESTING};

const HERE: PageLocation = PageLocation::Reference;
const MEBIBYTE: usize = 1024 * 1024;

pub(crate) fn page() -> String {
    let mut rows = Table::new(["Quantity", "Limit", "If exceeded", "How to change it"]);
    rows.add([
        "Findings in a report".to_owned(),
        MAX_FINDINGS.to_string(),
        "The report keeps violations first, counts all findings, and says that it is cut.".to_owned(),
        "cannot be changed".to_owned(),
    ]);
    rows.add([
        "Depth of nested objects and arrays; the body is the first level".to_owned(),
        MAX_NESTING.to_string(),
        HERE.json_rule(JsonRule::Nesting),
        "cannot be changed".to_owned(),
    ]);
    rows.add([
        "Size of a body in bytes".to_owned(),
        format!("{DEFAULT_MAX_BODY} ({} MiB)", DEFAULT_MAX_BODY / MEBIBYTE),
        HERE.json_rule(JsonRule::Size),
        "`--max-body BYTES`; `Options::with_max_body`".to_owned(),
    ]);
    format!(
        "# Limits\n\n\
         A body may come from an untrusted sender, so these limits bound the cost of its validation.\n\n{}\n\
         Validation reads a text once. For a body without findings, it allocates no memory.\n",
        table(&rows)
    )
}
