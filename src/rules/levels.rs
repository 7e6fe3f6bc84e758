//! Which rules speak, and how bad what they find is.

use super::{RULES, Rule, Severity};

pub(super) const COUNT: usize = RULES.len();

/// Some of the rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleSet(u64);

const _: () = assert!(COUNT <= 64, "a set has 64 bits");

impl RuleSet {
    pub const ALL: RuleSet = RuleSet(u64::MAX >> (64 - COUNT));

    /// The rule with this name alone.
    pub fn named(name: &str) -> Option<Self> {
        RULES.iter().position(|rule| rule.name == name).map(|index| Self(1 << index))
    }

    fn has(self, index: usize) -> bool {
        self.0 >> index & 1 == 1
    }

    /// The rules, ordered by name.
    pub fn rules(self) -> impl Iterator<Item = &'static Rule> {
        RULES.into_iter().enumerate().filter(move |(index, _)| self.has(*index)).map(|(_, rule)| rule)
    }
}

/// For each rule, whether it speaks and how bad what it finds is. Cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels {
    on: RuleSet,
    severities: [Severity; COUNT],
}

impl Default for Levels {
    /// Every rule speaks, at its own severity.
    fn default() -> Self {
        Self { on: RuleSet::ALL, severities: RULES.map(|rule| rule.severity) }
    }
}

impl Levels {
    /// Turns rules on, at the severities that they have.
    pub fn turn_on(&mut self, rules: RuleSet) {
        self.on.0 |= rules.0;
    }

    pub fn turn_off(&mut self, rules: RuleSet) {
        self.on.0 &= !rules.0;
    }

    /// Turns rules on, at this severity.
    pub fn set(&mut self, rules: RuleSet, severity: Severity) {
        self.turn_on(rules);
        for (index, at) in self.severities.iter_mut().enumerate() {
            if rules.has(index) {
                *at = severity;
            }
        }
    }

    /// The severity of the rule at this place among all; `None` if it is off.
    pub(super) fn of(&self, index: usize) -> Option<Severity> {
        self.on.has(index).then(|| self.severities[index])
    }

    /// The rules that are off are on, and the others off.
    pub(super) fn inverted(self) -> Self {
        Self { on: RuleSet(RuleSet::ALL.0 & !self.on.0), ..self }
    }

    /// Each rule, ordered by name; `None` for one that is off.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Rule, Option<Severity>)> {
        RULES.into_iter().enumerate().map(move |(index, rule)| (rule, self.of(index)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_turned_on_and_off_by_name() {
        let rule = |name| RuleSet::named(name).expect("a rule");
        let (one, other) = (rule("misspelled-code"), rule("wrong-service"));
        let level = |levels: &Levels, name: &str| levels.iter().find(|(rule, _)| rule.name == name).expect("a rule").1;
        let mut levels = Levels::default();
        levels.turn_off(RuleSet::ALL);
        levels.set(one, Severity::Hint);
        assert_eq!((level(&levels, "misspelled-code"), level(&levels, "wrong-service")), (Some(Severity::Hint), None));
        levels.turn_off(one);
        levels.turn_on(RuleSet::ALL);
        assert_eq!(level(&levels, "misspelled-code"), Some(Severity::Hint));
        assert_eq!(level(&levels, "wrong-service"), Some(Severity::Information));
        assert_eq!(RuleSet::named("none"), None);
        assert_eq!(other.rules().map(|rule| rule.name).collect::<Vec<_>>(), ["wrong-service"]);
        assert_eq!(RuleSet::ALL.rules().count(), RULES.len());
    }
}
