//! The releases of the service that attributes depend on, for [`Options::with_release`](linecard_contract::Options::with_release).

use linecard_contract::Release;

/// A release before 21.
pub const BEFORE_REL21: Release = Release("before Rel21");
/// Release 21.
pub const REL21: Release = Release("Rel21");
/// Release 22, not in the AS data mode.
pub const REL22: Release = Release("Rel22");
/// Release 22 in the AS data mode.
pub const REL22_AS_DATA_MODE: Release = Release("Rel22 AS data mode");
