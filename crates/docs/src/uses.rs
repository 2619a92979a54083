//! Which services use an object.

use linecard_contract::{Api, Kind, Object, Service};

/// Returns the services with a body that is the object, holds it, or is based on it.
pub(crate) fn services_with(api: &Api, object: &Object) -> Vec<&'static Service> {
    api.services.iter().copied().filter(|service| objects_of(service).contains(&object)).collect()
}

/// Returns the objects of the bodies of a service, those that they hold, and those that these are based on.
fn objects_of(service: &Service) -> Vec<&'static Object> {
    let contents = service.operations.iter().flat_map(|operation| [operation.request, operation.response]).flatten();
    let mut open: Vec<&'static Object> = contents.map(|content| content.object).collect();
    let mut known = Vec::new();
    while let Some(object) = open.pop() {
        if known.contains(&object) {
            continue;
        }
        known.push(object);
        open.extend(object.base);
        open.extend(object.fields().iter().flat_map(|field| field.kinds.iter()).flat_map(Kind::objects));
        open.extend(object.fields().iter().filter_map(|field| field.created_items()?.created_as));
    }
    known
}

#[cfg(test)]
mod tests {
    use super::services_with;
    use linecard_model::{API, objects::OBJECTS};

    /// The objects that the documentation describes and no operation uses. Remove those that an added service uses.
    const UNUSED: &[&str] = &[
        "call-center-dnis-list-item",
        "call-center-list-item",
        "user-voice-messaging-advanced",
        "user-voice-messaging-announcements",
        "voice-messaging-alternate-no-answer-greeting",
        "criteria-executive",
        "registrations",
        "user-device-extra-line",
        "user-device-add-extra-line-result",
        "supervised-agent",
        "schedule-recurrence-daily",
        "schedule-recurrence-weekly",
        "recur-monthly-by-day",
        "recur-monthly-by-week",
        "recur-yearly-by-day",
        "recur-yearly-by-week",
        "schedule-recurrence",
        "meet-me-conferencing-conference-schedule-reservationless",
        "meet-me-conferencing-conference-schedule-one-time",
        "meet-me-conferencing-conference-schedule-recurring",
        "meet-me-conferencing-conference-schedule",
        "meet-me-conferencing-conference-instance",
        "conference-greeting-announcement",
        "conference-delete-recording-item",
        "conference-delegate-item",
        "devices-to-ring",
        "user-identity-mobile-number",
        "user-alerted-mobile-number",
        "flexible-seating-available-host",
        "advanced-flexible-seating-available-host",
        "call-anchoring",
    ];

    #[test]
    fn the_unused_objects_are_these() {
        let unused = OBJECTS.iter().filter(|object| services_with(&API, object).is_empty()).map(|object| object.name);
        assert_eq!(unused.collect::<Vec<_>>(), UNUSED);
    }
}
