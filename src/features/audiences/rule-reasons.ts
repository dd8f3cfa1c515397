import { languages, type Localised, message, pick } from '../../platform/i18n/messages';
import type { Leaf, Rule } from './rule';
import { type Facts, holds } from './rule-facts';
import { dateText, inEvery, isolated, ruleSentence, type RuleWords, valueText } from './rule-sentence';
import { traitKinds } from './trait';

/** A part of a rule as it stands for one person. */
export interface MembershipReason {
  readonly shape: 'all' | 'any' | 'not' | 'condition';
  readonly holds: boolean;
  /** What the part asks, by language. */
  readonly asks: Localised;
  /** What the person has of it, by language; null where there are parts, or nothing to have. */
  readonly has: Localised | null;
  readonly parts: readonly MembershipReason[];
}

/** Why somebody belongs or does not: the rule's tree, each part with its answer and the person's value. */
export function reasonsOf(rule: Rule, facts: Facts, words: RuleWords, manager: string | null): MembershipReason {
  const inner = (part: Rule): MembershipReason => reasonsOf(part, facts, words, manager);
  const common = {
    holds: holds(rule, facts),
    asks: inEvery(languages(), (language) => ruleSentence(rule, language, words)),
  };
  if ('all' in rule) return { shape: 'all', ...common, has: null, parts: rule.all.map(inner) };
  if ('any' in rule) return { shape: 'any', ...common, has: null, parts: rule.any.map(inner) };
  if ('not' in rule) return { shape: 'not', ...common, has: null, parts: [inner(rule.not)] };
  return { shape: 'condition', ...common, has: valueOf(rule, facts, words, manager), parts: [] };
}

function valueOf(leaf: Leaf, facts: Facts, words: RuleWords, manager: string | null): Localised | null {
  if ('everyone' in leaf) return null;
  return inEvery(languages(), (language) => {
    const list = (values: readonly string[], name: (value: string) => string): string =>
      values.length === 0
        ? message(language, 'audience.has.none')
        : new Intl.ListFormat(language).format(values.map((value) => isolated(name(value), language)));
    const said = (key: string, value: string): string => message(language, `audience.has.${key}`, { value });
    if ('trait' in leaf) {
      const kind = isolated(pick(traitKinds().get(leaf.trait)?.names ?? { en: leaf.trait }, language), language);
      const values = facts.traits[leaf.trait] ?? [];
      return message(language, 'audience.has.trait', {
        kind,
        value: list(values, (value) => words.value(leaf.trait, value, language)),
      });
    }
    switch (leaf.attribute) {
      case 'manager':
        return said(
          'manager',
          list(manager === null ? [] : [manager], (id) => words.person(id, language)),
        );
      case 'role':
        return said(
          'role',
          list(facts.roles, (value) => valueText('role', value, language)),
        );
      case 'language':
        return said(
          'language',
          list(facts.languages, (value) => valueText('language', value, language)),
        );
      case 'grade':
      case 'reports': {
        const value = facts[leaf.attribute];
        return said(leaf.attribute, value === null ? message(language, 'audience.has.none') : String(value));
      }
      case 'hiredOn':
      case 'leftOn': {
        const date = facts[leaf.attribute];
        return said(
          leaf.attribute,
          list(date === null ? [] : [date], (value) => dateText(value, language)),
        );
      }
      default: {
        const text = facts.texts[leaf.attribute];
        return said(
          leaf.attribute,
          list(text === null ? [] : [text], (value) => value),
        );
      }
    }
  });
}
