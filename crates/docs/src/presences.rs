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
         The pages print the presence as documented. Where the documentation contradicts itself or is silent, an \
         interpretation may enforce another presence: then the cell shows both, as in A→C, and the \
         [ledger](ledger.md) says why. An arrow with nothing before it adds an attribute that is in no documented \
         table.\n\n\
         Requests are closed: an unknown attribute is a violation. Responses are open: there it is a note, because \
         the service may be newer than the tables. `_internal_record_id` is accepted in every response.\n",
        table(&rows)
    )
}
