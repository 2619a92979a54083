//! Decides which operations and users an account may access.

use super::Auth;
use super::account::Caller;
use crate::directory::is_id;
use crate::refusal::Refusal;
use crate::refusal::reasons::{level_too_low, not_in_directory, out_of_reach, service_not_assigned};
use crate::store::{RecordKey, RecordKind, Records, Store};
use axum::http::HeaderMap;
use linecard_contract::{Found, Operation, Reach, SegmentOf, Service};
use std::time::Instant;

/// An authorized request. Its subject must still exist in the directory.
#[derive(Clone, Debug)]
pub(crate) struct Authorized {
    /// The caller; none if the server is open.
    pub(crate) caller: Option<Caller>,
    /// The user that the path names, or its group or tenant if it names no user. None if the path names none of them. In an
    /// open server, where every user exists, it is the record with the services of the user.
    pub(crate) subject: Option<RecordKey>,
    /// The operation of an open server that assigns services to users.
    assigned_by: Option<&'static Operation>,
    /// A moment before the caller was found. What is read later need not be newer.
    pub(crate) moment: Instant,
}

impl Authorized {
    /// A request to an open server, and the record with the services of the user, if the path names one.
    pub(crate) fn open(subject: Option<RecordKey>, assigned_by: Option<&'static Operation>) -> Authorized {
        Authorized { caller: None, subject, assigned_by, moment: Instant::now() }
    }

    /// Checks that the subject exists, has the service, and is within reach of the caller. Every read and change of a state
    /// calls this in its own transaction.
    pub(crate) fn check(&self, records: Records<'_>, service: &Service) -> Result<(), Refusal> {
        let Some(subject) = &self.subject else { return Ok(()) };
        let Some(record) = records.of(subject) else {
            return self.caller.as_ref().map_or(Ok(()), |caller| Err(absent(caller.reach, subject.kind)));
        };
        if let Some(Caller { account, reach, .. }) = &self.caller
            && *reach == Reach::Department
            && (account.department.is_empty() || record["department"] != account.department.as_str())
        {
            return Err(out_of_reach(Reach::Department));
        }
        if subject.user.is_empty() || !service.is_assigned {
            return Ok(());
        }
        let listed = record["services"].as_array();
        // On an open server, a record that lists no services allows all.
        if listed.is_none() && self.caller.is_none() {
            return Ok(());
        }
        if !listed.into_iter().flatten().any(|assigned| assigned == service.name) {
            return Err(service_not_assigned(service, self.assigned_by));
        }
        Ok(())
    }
}

impl Auth {
    /// Checks that the caller of a request may access every tenant.
    pub(crate) async fn admit_everywhere(&self, store: &dyn Store, headers: &HeaderMap) -> Result<(), Refusal> {
        let (_, account) = self.sessions.caller(store, headers, Instant::now()).await?;
        let levels = self.api.levels.iter().filter(|level| level.reach == Reach::All).map(|level| level.number);
        let is_admitted = self.api.level(account.level).is_some_and(|level| level.reach == Reach::All);
        if is_admitted { Ok(()) } else { Err(level_too_low(levels.min().unwrap_or(u8::MAX))) }
    }

    /// Finds the caller of a request, and checks that the caller may perform the operation on the user that the path names.
    /// [`Authorized::check`] later checks that this user exists.
    pub(crate) async fn admit(
        &self,
        store: &dyn Store,
        found: &Found<'_>,
        headers: &HeaderMap,
    ) -> Result<Authorized, Refusal> {
        let moment = Instant::now();
        let (name, account) = self.sessions.caller(store, headers, moment).await?;
        let reach = self.api.level(account.level).map_or(Reach::User, |level| level.reach);
        let caller = Caller { name, account, reach };
        reaches(&caller, found)?;
        let subject = subject(found, reach)?;
        Ok(Authorized { caller: Some(caller), subject, assigned_by: None, moment })
    }
}

/// The user, group or tenant that a path names.
fn subject(found: &Found<'_>, reach: Reach) -> Result<Option<RecordKey>, Refusal> {
    let named = [SegmentOf::Tenant, SegmentOf::Group, SegmentOf::User].map(|of| found.segment_of(of));
    // No other name can be in the directory, and a database may fail on it.
    if !named.iter().flatten().all(|name| is_id(name)) {
        return Err(absent(reach, kind_of(found)));
    }
    let [tenant, group, user] = named.each_ref().map(Option::as_deref);
    let (in_tenant, in_group) = (tenant.unwrap_or_default(), group.unwrap_or_default());
    Ok(match (tenant, group, user) {
        (_, _, Some(user)) => Some(RecordKey::user(in_tenant, in_group, user)),
        (_, Some(group), None) => Some(RecordKey::group(in_tenant, group)),
        (Some(tenant), None, None) => Some(RecordKey::tenant(tenant)),
        (None, None, None) => None,
    })
}

/// Checks that the caller may access what a path names. Another tenant is refused like a tenant that does not exist.
fn reaches(caller: &Caller, found: &Found<'_>) -> Result<(), Refusal> {
    let (account, reach, least_level) = (&caller.account, caller.reach, found.operation.least_level);
    let segment = |of| found.segment_of(of);
    if reach < Reach::All && segment(SegmentOf::Tenant).is_some_and(|tenant| tenant != account.tenant) {
        return Err(not_in_directory(kind_of(found)));
    }
    if account.level < least_level {
        return Err(level_too_low(least_level));
    }
    // If the API has no such segment, this part of the path restricts nothing.
    let is_own = |of, own: &str| found.api.segment(of).is_none() || segment(of).is_some_and(|named| named == own);
    let is_within = match reach {
        Reach::All => true,
        Reach::Tenant => is_own(SegmentOf::Tenant, &account.tenant),
        Reach::Group | Reach::Department => is_own(SegmentOf::Group, &account.group),
        Reach::User => is_own(SegmentOf::Group, &account.group) && is_own(SegmentOf::User, &account.user),
    };
    if is_within { Ok(()) } else { Err(out_of_reach(reach)) }
}

/// What a path is of: a user, or else a group or a tenant.
fn kind_of(found: &Found<'_>) -> RecordKind {
    let names = |of| found.segment_of(of).is_some();
    match (names(SegmentOf::Group), names(SegmentOf::User)) {
        (_, true) => RecordKind::User,
        (true, false) => RecordKind::Group,
        (false, false) => RecordKind::Tenant,
    }
}

/// The refusal of a path whose user, group or tenant is not in the directory. The administrator of a department must not see
/// whether a user of another department exists.
fn absent(reach: Reach, kind: RecordKind) -> Refusal {
    if reach == Reach::Department && kind == RecordKind::User { out_of_reach(reach) } else { not_in_directory(kind) }
}
