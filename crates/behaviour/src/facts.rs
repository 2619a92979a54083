//! The facts about an attribute, including what the server adds.

use crate::behaviour::Behaviour;
use linecard_contract::{Fact, Field, Object};

impl Behaviour {
    /// The facts of the contract about an attribute, and its initial value in the server.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let facts = BEHAVIOUR.facts(&CRITERIA, CRITERIA.field("active").unwrap());
    /// assert_eq!(facts.last().unwrap().sentence, "The initial value in our server is `true`.");
    /// ```
    #[must_use]
    pub fn facts(&self, object: &Object, field: &Field) -> Vec<Fact> {
        let mut facts = object.facts(field);
        if let Some(initial) = self.initial(object, field.name) {
            // The prose of the documentation stays last.
            let index = facts.len() - usize::from(field.prose.is_some());
            facts.insert(index, format!("The initial value in our server is `{}`.", initial.value()).into());
        }
        facts
    }
}
