//! Applies the mends of a body until there is none left.

use linecard_contract::{Mender, Report};

/// The most mends of a body. Each removes a finding, so that this is reached by no body whose report is not cut.
const MOST_MENDS: usize = 1000;

/// A body after its mends.
pub(crate) struct MendedBody {
    pub(crate) body: Vec<u8>,
    /// What the mends did, in their order.
    pub(crate) sentences: Vec<String>,
    /// The report on the mended body.
    pub(crate) report: Report,
}

/// Mends a body. `validate` decides what a finding is, and whether a mend is one.
///
/// Mends are applied one by one, because two that are right alone may not be right together: after the first, a second one may
/// have no finding to mend.
pub(crate) fn mend_body(body: &[u8], validate: &dyn Fn(&[u8]) -> Report) -> MendedBody {
    let (mut body, mut sentences) = (body.to_vec(), Vec::new());
    loop {
        let report = validate(&body);
        let mend = {
            let mut mender = Mender::new(&body, validate).trying(usize::MAX);
            report.findings().find_map(|finding| mender.mend(&finding))
        };
        match mend {
            Some(mend) if sentences.len() < MOST_MENDS => {
                sentences.push(mend.sentence().to_string());
                body = mend.apply(&body);
            }
            _ => return MendedBody { body, sentences, report },
        }
    }
}
