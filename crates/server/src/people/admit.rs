//! Who reaches what.

use super::People;
use super::account::{Account, Caller};
use crate::directory::is_id;
use crate::refusal::Refusal;
use crate::store::{Place, Store};
use axum::http::{HeaderMap, Method as HttpMethod, StatusCode};
use linecard_model::services::{Found, Level, Operation, Reach};
use serde_json::Value;

/// A request that may be performed if the directory has what it is about.
#[derive(Clone, Debug)]
pub(crate) struct Admitted {
    /// Who sends it; nobody if the server is open.
    pub(crate) caller: Option<Caller>,
    /// The user that it is about; none if the server is open, where everybody exists.
    pub(crate) subject: Option<Place>,
}

impl Admitted {
    /// What an open server admits: everything.
    pub(crate) const OPEN: Admitted = Admitted { caller: None, subject: None };

    /// Whether the record of the subject, as it is now, has the service and is within reach. Whatever reads or changes a
    /// state asks this in the same transaction.
    pub(crate) fn check(&self, record: Option<&Value>, service: &str) -> Result<(), Refusal> {
        if self.subject.is_none() {
            return Ok(());
        }
        let record = record.ok_or_else(no_such_user)?;
        if let Some(Caller { account, .. }) = &self.caller
            && Level::of(account.level).is_some_and(|level| level.reach == Reach::Department)
            && (account.department.is_empty() || record["department"] != account.department.as_str())
        {
            return Err(beyond(Reach::Department));
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
        let caller = self.sessions.caller(store, headers).await?;
        reaches(&caller.account, found.operation, |name| found.segment(name))?;
        let segment = |name| found.segment(name).unwrap_or_default();
        let [tenant, group, user] = [segment("tenant_id"), segment("group_id"), segment("user_id")];
        // The directory takes nothing else, and a database may not take it at all.
        if ![tenant, group, user].into_iter().all(is_id) {
            return Err(no_such_user());
        }
        Ok(Admitted { caller: Some(caller), subject: Some(Place::user(tenant, group, user)) })
    }
}

/// Whether an account reaches what a path names. Of another tenant it is told only what it is told of none.
fn reaches<'f>(
    account: &Account,
    operation: &Operation,
    segment: impl Fn(&str) -> Option<&'f str>,
) -> Result<(), Refusal> {
    let reach = Level::of(account.level).map_or(Reach::User, |level| level.reach);
    if reach < Reach::All && segment("tenant_id").is_some_and(|tenant| tenant != account.tenant) {
        return Err(no_such_user());
    }
    if account.level < operation.least_level {
        let details = format!("this needs the level {} or a higher one", operation.least_level);
        return Err(Refusal::new(StatusCode::FORBIDDEN, details));
    }
    let is_own = |name: &str, own: &str| segment(name).is_some_and(|named| named == own);
    let is_within = match reach {
        Reach::All => true,
        Reach::Tenant => is_own("tenant_id", &account.tenant),
        Reach::Group | Reach::Department => is_own("group_id", &account.group),
        Reach::User => is_own("group_id", &account.group) && is_own("user_id", &account.user),
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
