//! Who reaches what.

use super::People;
use super::account::Caller;
use crate::directory::is_id;
use crate::refusal::Refusal;
use crate::store::{Key, Kind, Store};
use axum::http::{HeaderMap, Method as HttpMethod, StatusCode};
use linecard_contract::{Found, Reach, SegmentOf};
use serde_json::Value;

/// A request that may be performed if the directory has what it is about.
#[derive(Clone, Debug)]
pub(crate) struct Admitted {
    /// Who sends it; nobody if the server is open.
    pub(crate) caller: Option<Caller>,
    /// Who it is about: a user, or the group or tenant of a path that leads to no user. None if the server is open, where
    /// everybody exists, and if the path leads to none of them.
    pub(crate) subject: Option<Key>,
}

impl Admitted {
    /// What an open server admits: everything.
    pub(crate) const OPEN: Admitted = Admitted { caller: None, subject: None };

    /// Whether the record of the subject, as it is now, has the service and is within reach. Whatever reads or changes a
    /// state asks this in the same transaction.
    pub(crate) fn check(&self, record: Option<&Value>, service: &str) -> Result<(), Refusal> {
        let Some(subject) = &self.subject else { return Ok(()) };
        let record = record.ok_or_else(no_such_user)?;
        if let Some(Caller { account, reach, .. }) = &self.caller
            && *reach == Reach::Department
            && (account.department.is_empty() || record["department"] != account.department.as_str())
        {
            return Err(beyond(Reach::Department));
        }
        if subject.kind != Kind::User {
            return Ok(());
        }
        let mut services = record["services"].as_array().into_iter().flatten();
        if !services.any(|assigned| assigned == service) {
            let details = format!("the service {service} is not assigned to this user");
            return Err(Refusal::new(StatusCode::NOT_FOUND, details));
        }
        Ok(())
    }
}

impl People {
    /// Who sends a request, and whether he may perform the operation on whoever the path names. Whether that one exists is
    /// for [`Admitted::check`].
    pub(crate) async fn admit(
        &self,
        store: &dyn Store,
        found: &Found<'_>,
        headers: &HeaderMap,
    ) -> Result<Admitted, Refusal> {
        let (name, account) = self.sessions.caller(store, headers).await?;
        let reach = self.api.level(account.level).map_or(Reach::User, |level| level.reach);
        let caller = Caller { name, account, reach };
        reaches(&caller, found)?;
        Ok(Admitted { caller: Some(caller), subject: subject(found)? })
    }
}

/// Who the path of an operation is about.
fn subject(found: &Found<'_>) -> Result<Option<Key>, Refusal> {
    let named = [SegmentOf::Tenant, SegmentOf::Group, SegmentOf::User].map(|of| found.segment_of(of));
    // The directory takes nothing else, and a database may not take it at all.
    if !named.into_iter().flatten().all(is_id) {
        return Err(no_such_user());
    }
    let [tenant, group, user] = named.map(Option::unwrap_or_default);
    Ok(match named {
        [_, _, Some(_)] => Some(Key::user(tenant, group, user)),
        [_, Some(_), None] => Some(Key::group(tenant, group)),
        [Some(_), None, None] => Some(Key::tenant(tenant)),
        [None, None, None] => None,
    })
}

/// Whether an account reaches what a path names. Of another tenant it is told only what it is told of none.
fn reaches(caller: &Caller, found: &Found<'_>) -> Result<(), Refusal> {
    let (account, reach, least_level) = (&caller.account, caller.reach, found.operation.least_level);
    let segment = |of| found.segment_of(of);
    if reach < Reach::All && segment(SegmentOf::Tenant).is_some_and(|tenant| tenant != account.tenant) {
        return Err(no_such_user());
    }
    if account.level < least_level {
        let details = format!("this needs the level {least_level} or a higher one");
        return Err(Refusal::new(StatusCode::FORBIDDEN, details));
    }
    // Where no path of the API names such a thing, everybody is within it.
    let is_own = |of, own: &str| found.api.segment(of).is_none() || segment(of).is_some_and(|named| named == own);
    let is_within = match reach {
        Reach::All => true,
        Reach::Tenant => is_own(SegmentOf::Tenant, &account.tenant),
        Reach::Group | Reach::Department => is_own(SegmentOf::Group, &account.group),
        Reach::User => is_own(SegmentOf::Group, &account.group) && is_own(SegmentOf::User, &account.user),
    };
    if is_within { Ok(()) } else { Err(beyond(reach)) }
}

fn beyond(reach: Reach) -> Refusal {
    let details = match reach {
        Reach::User => "an end user reaches its own services only",
        Reach::Department => "the administrator of a department reaches the users of this department only",
        Reach::Group => "the administrator of a group reaches this group only",
        Reach::Tenant | Reach::All => "the administrator of a tenant reaches this tenant only",
    };
    Refusal::new(StatusCode::FORBIDDEN, details)
}

fn no_such_user() -> Refusal {
    Refusal::new(
        StatusCode::NOT_FOUND,
        "there is no such user: the tenant, the group or the user is not in the directory",
    )
}

/// A page of somebody else cannot change anything with the cookie of whoever looks at it. The cookie is not sent with such
/// requests anyway; browsers say of them where they come from.
pub(crate) fn check_origin(method: &HttpMethod, headers: &HeaderMap) -> Result<(), Refusal> {
    let site = headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
    if !method.is_safe() && matches!(site, Some("cross-site" | "same-site")) {
        let details = "a page of another origin may not do this in somebody's name";
        return Err(Refusal::new(StatusCode::FORBIDDEN, details));
    }
    Ok(())
}
