//! The services that the directory assigns.

use linecard_contract::{Api, SegmentOf, Service};

/// The services that can be assigned to a user.
pub(crate) fn assignable(api: &Api) -> impl Iterator<Item = &'static Service> + use<'_> {
    api.services.iter().copied().filter(move |service| service.is_assigned && is_of_user(api, service))
}

/// Whether the paths of a service name a user. In an API whose paths name none, all do.
pub(crate) fn is_of_user(api: &Api, service: &Service) -> bool {
    let Some(segment) = api.segment(SegmentOf::User) else { return true };
    service.operations.iter().any(|operation| operation.segments().any(|name| name == segment.name))
}
