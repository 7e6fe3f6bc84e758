//! `unused-ignore`: a directive that hides nothing, or names no rule.
//!
//! Before: `x = 1  # tcerr:ignore[unknown-code]`. After: `x = 1`.

use std::cell::OnceCell;
use std::ops::Range;

use super::ignoring::{Heard, Name, Places, Shade, index};
use super::removal::{removed, removed_name};
use super::{Checked, Finding, Fix, Levels, RULES, Rule, Severity, nearest};
use crate::say;
use crate::scan::{Directive, Notation};
use crate::text::Edit;

pub static RULE: Rule = Rule {
    name: "unused-ignore",
    severity: Severity::Information,
    summary: ("A `tcerr:ignore` that hides nothing", "没有隐藏任何问题的 `tcerr:ignore`"),
    page: (include_str!("../../docs/rules/unused-ignore.md"), include_str!("../../docs/rules/zh-CN/unused-ignore.md")),
    // What is hidden shows when all others have spoken: [`findings`].
    check: |_, _| (),
};

/// What is to be said of directives, given where the rules that are on have found something.
pub(super) fn findings(checked: &Checked<'_>, levels: &Levels, heard: &[Heard<'_>], places: &Places) -> Vec<Finding> {
    let own = index(&RULE);
    let Some(severity) = levels.of(own) else { return Vec::new() };
    let judge = Judge { checked, levels, places, others: OnceCell::new() };
    let mut found: Vec<Finding> = heard.iter().flat_map(|one| judge.findings(one)).collect();
    if heard.iter().any(|one| one.directive.of_file && one.directive.list.is_none() && judge.hides(one.directive)) {
        return Vec::new();
    }
    // Those that name this very rule: first they may hide what was said of others, ...
    let naming = |of_file: bool| {
        let ours = heard.iter().filter(move |one| one.directive.of_file == of_file);
        ours.flat_map(|one| {
            let named = one.names.iter().enumerate().filter(|(_, name)| name.rule == Some(own));
            named.map(move |(index, _)| (one, index))
        })
    };
    let mut starts: Vec<usize> = found.iter().map(|finding| finding.range.start).collect();
    starts.sort_unstable();
    let is_used = |covers: &Range<usize>| {
        starts.get(starts.partition_point(|start| *start < covers.start)).is_some_and(|start| *start < covers.end)
    };
    let shade = Shade::new(naming(false).map(|(one, _)| one.directive.covers.clone()).collect());
    found.retain(|finding| !shade.covers(finding.range.start));
    let unused = naming(false).filter(|(one, _)| !is_used(&one.directive.covers));
    found.extend(unused.map(|(one, name)| judge.useless_name(one, name)));
    // ... and then, if they are about the file, what was said of these.
    let has_any = !(starts.is_empty() && found.is_empty());
    if naming(true).next().is_some() {
        found.clear();
    }
    if !has_any {
        found.extend(naming(true).map(|(one, name)| judge.useless_name(one, name)));
    }
    found.iter_mut().for_each(|finding| finding.severity = severity);
    found
}

struct Judge<'a, 'c> {
    checked: &'a Checked<'c>,
    levels: &'a Levels,
    /// Where the rules that are on have found something.
    places: &'a Places,
    /// Where the rules would that are off, if anybody asks.
    others: OnceCell<Places>,
}

impl Judge<'_, '_> {
    fn findings(&self, heard: &Heard<'_>) -> Vec<Finding> {
        let Heard { directive, names } = heard;
        let text = &self.checked.text[directive.range.clone()];
        let whole = |message| self.finding(directive.range.clone(), message, vec![self.removal(directive)]);
        if directive.list.is_some() && names.is_empty() {
            let mut removal = self.removal(directive);
            // Something here was to be hidden.
            removal.preferred &= !self.hides(directive);
            let message = say!(self.checked.locale, "`{text}` names no rule", "`{text}` 没有写明规则");
            return vec![self.finding(directive.range.clone(), message, vec![removal])];
        }
        let is_useless = match directive.list {
            None => !self.hides(directive),
            Some(_) => names.iter().all(|name| self.is_useless(directive, name)),
        };
        if is_useless {
            let message = say!(self.checked.locale, "`{text}` hides nothing", "`{text}` 没有忽略任何问题");
            return vec![whole(message)];
        }
        let of_name = |(index, name): (usize, &Name<'_>)| match name.rule {
            None => Some(self.unknown_name(heard, index)),
            Some(_) => self.is_useless(directive, name).then(|| self.useless_name(heard, index)),
        };
        names.iter().enumerate().filter_map(of_name).collect()
    }

    /// Whether a directive without a list hides anything, or would if no rule were off.
    fn hides(&self, directive: &Directive) -> bool {
        let others = || self.others.get_or_init(|| Places::of(&super::found(self.checked, &self.levels.inverted())));
        self.places.has_any(&directive.covers) || others().has_any(&directive.covers)
    }

    /// Whether the rule of a name is on and finds nothing. Of one that is off nobody can know.
    fn is_useless(&self, directive: &Directive, name: &Name<'_>) -> bool {
        name.rule.is_some_and(|rule| {
            rule != index(&RULE) && self.levels.of(rule).is_some() && !self.places.has(rule, &directive.covers)
        })
    }

    fn useless_name(&self, heard: &Heard<'_>, index: usize) -> Finding {
        let name = &heard.names[index];
        let message = say!(
            self.checked.locale,
            "`{}` finds nothing here that could be ignored",
            "`{}` 在此处没有发现任何问题，无需忽略",
            name.text
        );
        self.finding(name.range.clone(), message, vec![self.removal_of_name(heard, index, true)])
    }

    fn unknown_name(&self, heard: &Heard<'_>, index: usize) -> Finding {
        let (locale, name) = (self.checked.locale, &heard.names[index]);
        let mut message = say!(locale, "there is no rule `{}`", "没有名为 `{}` 的规则", name.text);
        let mut fixes = Vec::new();
        if let Some(near) = nearest(name.text, RULES.iter().map(|rule| rule.name)) {
            message += &say!(locale, ": did you mean `{near}`?", "：是否应为 `{near}`？");
            let rule = RULES.iter().position(|rule| rule.name == near);
            if rule.is_some_and(|rule| self.places.has(rule, &heard.directive.covers)) {
                let edits = vec![Edit { range: name.range.clone(), text: near.to_owned() }];
                let title = say!(locale, "Replace with `{near}`", "替换为 `{near}`");
                fixes.push(Fix { title, edits, preferred: true });
            }
        }
        // It may be the name of a rule that a later release has.
        fixes.push(self.removal_of_name(heard, index, false));
        self.finding(name.range.clone(), message, fixes)
    }

    fn finding(&self, range: Range<usize>, message: String, fixes: Vec<Fix>) -> Finding {
        Finding { rule: &RULE, severity: RULE.severity, range, message, fixes }
    }

    fn removal(&self, directive: &Directive) -> Fix {
        let text = &self.checked.text[directive.range.clone()];
        let title = say!(self.checked.locale, "Remove `{text}`", "删除 `{text}`");
        Fix { title, edits: vec![removed(self.checked.text, directive)], preferred: self.is_sure() }
    }

    fn removal_of_name(&self, heard: &Heard<'_>, index: usize, preferred: bool) -> Fix {
        let name = &heard.names[index];
        let before = index.checked_sub(1).map(|before| &heard.names[before].range);
        let behind = heard.names.get(index + 1).map(|name| &name.range);
        let title = say!(self.checked.locale, "Remove `{}`", "删除 `{}`", name.text);
        let edit = removed_name(self.checked.text, heard.directive, &name.range, [before, behind]);
        Fix { title, edits: vec![edit], preferred: preferred && self.is_sure() }
    }

    /// Whether what hides nothing surely hides nothing. Of a document of JSON it may hide what is found where
    /// somebody declares it to be a response.
    fn is_sure(&self) -> bool {
        let whole = self.checked.sites.values.first().filter(|values| !values.is_embedded());
        !whole.is_some_and(|values| values.notation == Notation::Json && !values.is_fixture)
    }
}
