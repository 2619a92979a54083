//! The page of the letters.

use crate::markdown::table;
use linecard_console::Table;
use linecard_contract::Presence;

pub(crate) fn page() -> String {
    let mut rows = Table::new(["Letter", "Meaning", "What follows"]);
    for letter in Presence::ALL {
        let shown = if letter.is_known() { letter.as_str() } else { "blank" };
        rows.add([shown, letter.describe(), letter.consequence()]);
    }
    format!(
        "# The letters\n\n\
         A letter says whether an attribute stands in the body of a method. The letters of GET speak of the answer, \
         those of PUT, POST and DELETE of the request.\n\n{}\n\
         The pages print the letters as they are documented. Where the documentation contradicts itself or is silent, \
         a reading may enforce another letter: then an arrow stands between the two, as in A→C, and the \
         [ledger](ledger.md) says why. An arrow without a letter before it adds an attribute that stands in no \
         documented table.\n\n\
         Requests are closed: an unknown attribute is a violation. Answers are open: there it is a note, for the \
         service may be newer than the tables. `_internal_record_id` is accepted in every answer.\n",
        table(&rows)
    )
}
