//! The page of limits.

use crate::markdown::{PageLocation, table};
use linecard_console::Table;
use linecard_contract::{DEFAULT_MAX_BODY, JsonRule, MAX_FINDINGS, MAX_NESTING};

const HERE: PageLocation = PageLocation::Reference;
const MEBIBYTE: usize = 1024 * 1024;

pub(crate) fn page() -> String {
    let mut rows = Table::new(["What", "Limit", "Beyond it", "Another limit"]);
    rows.add([
        "Findings that a report keeps".to_owned(),
        MAX_FINDINGS.to_string(),
        "Violations stay in preference to others; all are counted, and the report says that it was cut.".to_owned(),
        "none".to_owned(),
    ]);
    rows.add([
        "Objects and lists in one another, the body included".to_owned(),
        MAX_NESTING.to_string(),
        HERE.rule(JsonRule::Nesting.id()),
        "none".to_owned(),
    ]);
    rows.add([
        "Bytes of a body".to_owned(),
        format!("{DEFAULT_MAX_BODY} ({} MiB)", DEFAULT_MAX_BODY / MEBIBYTE),
        HERE.rule(JsonRule::Size.id()),
        "`--max-body BYTES`; `Options::with_max_body`".to_owned(),
    ]);
    format!(
        "# Limits\n\n\
         A body may come from anybody, so what it can cost is bounded.\n\n{}\n\
         A text is gone over once. Nothing is allocated for a body without findings.\n",
        table(&rows)
    )
}
