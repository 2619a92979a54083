//! The page of the presences.

use crate::markdown::table;
use linecard_console::Table;
use linecard_contract::Presence;

pub(crate) fn page() -> String {
    let mut rows = Table::new(["Presence", "Meaning", "Consequence"]);
    for presence in Presence::ALL {
        let shown = if presence.is_known() { presence.as_str() } else { "(empty)" };
        rows.add([shown, presence.describe(), presence.consequence()]);
    }
    format!(
        "# Presences\n\n\
         The presence states whether the body of a method contains an attribute. The documentation prints it as a \
         letter. The presence in a GET is about the response; in a PUT, a POST and a DELETE it is about the \
         request.\n\n{}\n\
         The pages print presences and types as documented, including misspelled types. Where the documentation \
         contradicts itself or is silent, an interpretation may enforce another presence. Then the cell shows both: \
         A→C is documented as A and enforced as C. If nothing is before the arrow, no presence is documented. The \
         [ledger](ledger.md) gives the reasons.\n\n\
         Requests are closed: an unknown attribute is a violation. Responses are open: an unknown attribute is a note, \
         because the service may be newer than the tables. `_internal_record_id` is accepted in every response.\n",
        table(&rows)
    )
}
