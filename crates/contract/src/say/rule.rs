//! A rule between attributes as a sentence.

use crate::say::condition::Clause;
use crate::say::words::{and, capitalized, in_methods, number};
use crate::table::method::Method;
use crate::table::object::Object;
use crate::table::rule::{Counted, Demand, Rule};

impl Rule {
    /// What the rule demands in the bodies of its object.
    ///
    /// ```
    /// use linecard_model::objects::CRITERIA_FROM_DN;
    ///
    /// let sentence = "In a PUT and a POST: `phoneNumbers` is required when selection is \"Specified Only\".";
    /// assert!(CRITERIA_FROM_DN.rules.iter().any(|rule| rule.sentence(&CRITERIA_FROM_DN) == sentence));
    /// ```
    #[must_use]
    pub fn sentence(&self, object: &Object) -> String {
        self.sentence_on(object, None)
    }

    /// How many of a group there are to be: `at most one`, `two to three`, `at least one`. None if the rule speaks of each
    /// attribute alone.
    ///
    /// `of` is how many attributes the group has where it is asked: some may be forbidden in a method.
    ///
    /// ```
    /// use linecard_contract::table::count;
    ///
    /// let rule = count("drinks", &["tea", "coffee", "juice"], 2, 3);
    /// assert_eq!(rule.quantity(3).unwrap(), "at least two");
    /// ```
    #[must_use]
    pub fn quantity(&self, of: usize) -> Option<String> {
        let (_, from, to) = self.count_of_group()?;
        Some(match (from, to) {
            (_, 0) => "none".to_owned(),
            (0, to) => format!("at most {}", number(to)),
            (from, to) if from == to => format!("exactly {}", number(from)),
            (from, to) if usize::from(to) >= of => format!("at least {}", number(from)),
            (from, to) => format!("{} to {}", number(from), number(to)),
        })
    }

    /// What the rule demands of one attribute only, unless it speaks of a group.
    pub(crate) fn sentence_on(&self, object: &Object, of: Option<&str>) -> String {
        let names = self.fields.iter().filter(|name| self.group().is_some() || of.is_none_or(|of| of == **name));
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        let (subject, is_one) = (and(&names), names.len() == 1);
        let one = |one, more| if is_one { one } else { more };
        let condition = Clause(self.when);
        let demand = match (self.demand, self.quantity(self.fields.len())) {
            (Demand::Count { of, to, .. }, Some(quantity)) => {
                let is_plural = to != 1 && quantity != "at least one";
                match of {
                    Counted::Present => {
                        format!("{quantity} of {subject} {} in the body", if is_plural { "stand" } else { "stands" })
                    }
                    Counted::True => format!("{quantity} of {subject} {} true", if is_plural { "are" } else { "is" }),
                }
            }
            (Demand::Count { of: Counted::Present, from: 0, .. }, _) => {
                format!("{subject} {} forbidden", one("is", "are"))
            }
            (Demand::Count { of: Counted::Present, .. }, _) => format!("{subject} {} required", one("is", "are")),
            (Demand::Count { of: Counted::True, from: 0, .. }, _) => format!("{subject} may not be true"),
            (Demand::Count { of: Counted::True, .. }, _) => format!("{subject} must be true"),
            (Demand::Filled, _) => format!("{subject} may not be empty"),
            (Demand::Empty, _) => format!("{subject} must be empty"),
            (Demand::HasEffect, _) => format!("{subject} {} an effect only", one("has", "have")),
        };
        let demand = match self.demand {
            _ if self.when.is_empty() => demand,
            Demand::HasEffect => {
                format!("{demand} if {condition}; otherwise {} accepted and ignored", one("it is", "they are"))
            }
            Demand::Count { .. } | Demand::Filled | Demand::Empty => format!("{demand} when {condition}"),
        };
        let methods: Vec<Method> = object.methods.iter().copied().filter(|method| self.is_in(*method)).collect();
        if methods.len() == object.methods.len() {
            return capitalized(&format!("{demand}."));
        }
        capitalized(&format!("{}: {demand}.", in_methods(&methods)))
    }
}
