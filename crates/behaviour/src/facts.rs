//! The facts about an attribute, including what the server adds.

use crate::behaviour::Behaviour;
use linecard_contract::say::{Aspect, Fact, Part};
use linecard_contract::{Field, Object};

impl Behaviour {
    /// Returns the facts of the contract about an attribute, and its initial value in the server.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let facts = BEHAVIOUR.facts(&CRITERIA, CRITERIA.field("active").unwrap());
    /// assert_eq!(facts.last().unwrap().sentence.to_string(), "Our server holds `true` until a request sets it.");
    /// ```
    #[must_use]
    pub fn facts(&self, object: &Object, field: &Field) -> Vec<Fact> {
        let mut facts = object.facts(field);
        if let Some(initial) = self.initial(object, field.name) {
            let value = Part::Code(initial.value().to_string().into());
            let sentence =
                [Part::Text("Our server holds ".into()), value, Part::Text(" until a request sets it.".into())];
            let initial = Fact { about: Aspect::Initial, sentence: sentence.into_iter().collect() };
            // What the documentation states in prose stays last.
            let prose = facts.iter().position(|fact| fact.about == Aspect::Prose);
            facts.insert(prose.unwrap_or(facts.len()), initial);
        }
        facts
    }
}
