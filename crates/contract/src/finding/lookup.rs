//! Finds rules by their ids, and the pages that explain them.

use crate::api::api::Api;
use crate::finding::rule_id::{Check, RuleId};
use crate::table::method::Method;

impl Api {
    /// Returns the rule with this id, if an object of this API has it. Object names are unique in an API, so an id needs no
    /// namespace. The rules of JSON belong to no object: [`JsonRule::ALL`](crate::JsonRule::ALL) lists them.
    ///
    /// The id is parsed: nothing is allocated, and no list of rules is searched.
    ///
    /// ```
    /// use linecard_model::API;
    ///
    /// let rule = API.rule("criteria.newName.post.forbidden").unwrap();
    /// assert_eq!(rule.field().unwrap().name, "newName");
    /// assert!(API.rule("criteria.newName.post.required").is_none());
    /// ```
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<RuleId> {
        let (name, rest) = id.split_once('.')?;
        let (rest, check) = rest.rsplit_once('.')?;
        let (subject, method) = match rest.rsplit_once('.') {
            Some((subject, method)) => (Some(subject), method),
            None => (None, rest),
        };
        let method = Method::ALL.into_iter().find(|known| known.as_id() == method)?;
        let check = Check::OF_OBJECTS.into_iter().find(|known| known.as_str() == check)?;
        let object = self.object(name).or_else(|| self.objects_of_conventions().find(|object| object.name == name))?;
        object.rule_of(subject, method, check)
    }

    /// Returns the address of the page that explains a rule, if the API has such pages.
    ///
    /// ```
    /// use linecard_model::API;
    ///
    /// let rule = API.rule("criteria.newName.post.forbidden").unwrap();
    /// let page = API.page_of(&rule).unwrap();
    /// assert!(page.ends_with("objects/criteria.html#criteria.newName.post.forbidden"));
    /// ```
    #[must_use]
    pub fn page_of(&self, rule: &RuleId) -> Option<String> {
        let template = if let Check::Json(_) = rule.check() { self.json_rule_page } else { self.rule_page };
        let page = template.replace("{object}", rule.object().name).replace("{rule}", &rule.to_string());
        (!page.is_empty()).then_some(page)
    }

    /// Returns the link to the page that explains a rule, if the pages of the API are published.
    ///
    /// ```
    /// use linecard_contract::{Method, validate};
    /// use linecard_model::{API, objects::CRITERIA};
    ///
    /// let report = validate(&CRITERIA, Method::Post, "[");
    /// let link = API.link_of(&report.findings().next().unwrap().rule()).unwrap();
    /// assert!(link.starts_with("https://") && link.ends_with("/reference/json.html#json.syntax"));
    /// ```
    #[must_use]
    pub fn link_of(&self, rule: &RuleId) -> Option<String> {
        let page = self.page_of(rule).filter(|_| !self.pages.is_empty())?;
        Some([self.pages, &page].concat())
    }
}
