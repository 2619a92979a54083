//! The page of limits.

use crate::markdown::{PageLocation, table};
use linecard_console::Table;
use linecard_contract::{DEFAULT_MAX_BODY, JsonRule, MAX_FINDINGS, MAX_NESTING};

const HERE: PageLocation = PageLocation::Reference;
const MEBIBYTE: usize = 1024 * 1024;

pub(crate) fn page() -> String {
    let mut rows = Table::new(["What", "Limit", "Beyond it", "How to change it"]);
    rows.add([
        "Findings that a report keeps".to_owned(),
        MAX_FINDINGS.to_string(),
        "Violations take precedence. All findings are counted, and the report says that it is cut.".to_owned(),
        "none".to_owned(),
    ]);
    rows.add([
        "Depth of objects and arrays, with the body itself".to_owned(),
        MAX_NESTING.to_string(),
        HERE.json_rule(JsonRule::Nesting),
        "none".to_owned(),
    ]);
    rows.add([
        "Bytes of a body".to_owned(),
        format!("{DEFAULT_MAX_BODY} ({} MiB)", DEFAULT_MAX_BODY / MEBIBYTE),
        HERE.json_rule(JsonRule::Size),
        "`--max-body BYTES`; `Options::with_max_body`".to_owned(),
    ]);
    format!(
        "# Limits\n\n\
         A body may come from an untrusted sender, so the cost of its validation is bounded.\n\n{}\n\
         A text is read once. Validation of a body without findings allocates nothing.\n",
        table(&rows)
    )
}
