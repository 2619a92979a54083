//! What people read about an attribute where the server is described too.

use crate::behaviour::Behaviour;
use linecard_contract::{Fact, Field, Object};

impl Behaviour {
    /// What the contract says of an attribute, and what the server holds in it as long as no request has set it.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let facts = BEHAVIOUR.facts(&CRITERIA, CRITERIA.field("active").unwrap());
    /// assert_eq!(facts.last().unwrap().sentence, "Our server holds `true` as long as nobody has said.");
    /// ```
    #[must_use]
    pub fn facts(&self, object: &Object, field: &Field) -> Vec<Fact> {
        let mut facts = object.facts(field);
        if let Some(initial) = self.initial(object, field.name) {
            // What the documentation says in prose stays last.
            let place = facts.len() - usize::from(field.prose.is_some());
            facts.insert(place, format!("Our server holds `{}` as long as nobody has said.", initial.value()).into());
        }
        facts
    }
}
