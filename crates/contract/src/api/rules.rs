//! Rules by their ids.

use crate::api::api::Api;
use crate::finding::rule_id::RuleId;
use crate::table::method::Method;

impl Api {
    /// The rule of this id, if an object of this API has it. Object names are unique in an API, so an id needs no
    /// namespace. The rules of JSON belong to no object: [`JsonRule::ALL`](crate::JsonRule::ALL) has them.
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
        let (name, _) = id.split_once('.')?;
        let object = self.object(name).or_else(|| self.objects_of_conventions().find(|object| object.name == name))?;
        let method = id.rsplit('.').nth(1).and_then(Method::named)?;
        object.rule_ids(method).into_iter().find(|rule| rule.to_string() == id)
    }

    /// The page that explains a rule, if the API has such pages.
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
        let page = self.rule_page.replace("{object}", rule.object().name).replace("{rule}", &rule.to_string());
        (!page.is_empty()).then_some(page)
    }
}
