import { isRightToLeft, type Localised, message, pick } from '../../platform/i18n/messages';
import type { Leaf, Rule } from './rule';
import { traitKinds } from './trait';

/** What sentences call people and the values of traits. */
export interface RuleWords {
  /** The person with this external id. */
  person(externalId: string, language: string): string;
  /** A value of a kind of trait. */
  value(kind: string, value: string, language: string): string;
  /** Whether persons whom a rule lists one by one are said by their ids, or only how many they are. */
  readonly listsPeople: boolean;
}

export const PLAIN: RuleWords = {
  person: (externalId) => externalId,
  value: (_kind, value) => value,
  listsPeople: true,
};

/** So many values are said; of the rest, how many there are. */
const SAID = 20;

/** A rule as a sentence a person can read. */
export function ruleSentence(rule: Rule, language: string, words: RuleWords = PLAIN): string {
  return sentence(rule, language, words, false);
}

/** What is negated is said of each condition: "neither this nor that" reads better than "not (this or that)". */
function sentence(rule: Rule, language: string, words: RuleWords, negated: boolean): string {
  if ('not' in rule) return sentence(rule.not, language, words, !negated);
  if ('all' in rule) return joined(rule.all, negated ? 'or' : 'and', language, words, negated);
  if ('any' in rule) return joined(rule.any, negated ? 'and' : 'or', language, words, negated);
  return leafSentence(rule, language, words, negated);
}

function joined(
  parts: readonly Rule[],
  by: 'and' | 'or',
  language: string,
  words: RuleWords,
  negated: boolean,
): string {
  const said = parts.map((part) => {
    const text = sentence(part, language, words, negated);
    return parts.length > 1 && isCompound(part) ? `(${text})` : text;
  });
  return said.join(message(language, `audience.${by}`));
}

function isCompound(rule: Rule): boolean {
  if ('not' in rule) return isCompound(rule.not);
  if ('all' in rule) return rule.all.length > 1 || rule.all.some(isCompound);
  if ('any' in rule) return rule.any.length > 1 || rule.any.some(isCompound);
  return false;
}

function leafSentence(leaf: Leaf, language: string, words: RuleWords, negated: boolean): string {
  const say = (key: string, params: Readonly<Record<string, unknown>> = {}): string =>
    message(language, `audience.${negated ? 'not.' : ''}${key}`, params);
  if ('everyone' in leaf) return say('everyone');
  if ('trait' in leaf) {
    const values = either(leaf.is, language, (value) => words.value(leaf.trait, value, language));
    const own = say(`trait.${leaf.trait}`, { values });
    if (!own.startsWith('audience.')) return own;
    return say('trait', { kind: pick(traitKinds().get(leaf.trait)?.names ?? { en: leaf.trait }, language), values });
  }
  switch (leaf.attribute) {
    case 'manager':
      return say('under', { person: isolated(words.person(leaf.under, language), language) });
    case 'grade':
    case 'reports':
      return say(`${leaf.attribute}.${endsOf(leaf)}`, { from: leaf.from ?? 0, to: leaf.to ?? 0 });
    case 'hiredOn':
    case 'leftOn': {
      const [from, to] = [dateText(leaf.from, language), dateText(leaf.to, language)];
      return say(`${leaf.attribute}.${endsOf(leaf)}`, { from, to });
    }
    default: {
      const { attribute } = leaf;
      if (attribute === 'externalId' && !words.listsPeople) return say('externalId.some', { count: leaf.is.length });
      return say(attribute, { values: either(leaf.is, language, (value) => valueText(attribute, value, language)) });
    }
  }
}

/** A value of an attribute as one says it: roles and languages have names. */
export function valueText(attribute: string, value: string, language: string): string {
  if (attribute === 'role') return message(language, `audience.role.${value}`);
  if (attribute === 'language') return languageName(value, language);
  return value;
}

/** A calendar date in words. */
export function dateText(date: string | undefined, language: string): string {
  if (date === undefined) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00.000Z`),
  );
}

/** Values as "this, that or another", the first of many. */
function either(values: readonly string[], language: string, name: (value: string) => string): string {
  const said = values.slice(0, SAID).map((value) => isolated(name(value), language));
  const more = values.length - said.length;
  const all = more > 0 ? [...said, message(language, 'audience.more', { count: more })] : said;
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(all);
}

function endsOf({ from, to }: { readonly from?: unknown; readonly to?: unknown }): 'from' | 'to' | 'between' {
  return from === undefined ? 'to' : to === undefined ? 'from' : 'between';
}

function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * Somebody's words within a sentence of ours: on one line, without marks that turn the direction of what follows, and
 * set apart where they run the other way.
 */
export function isolated(text: string, language: string): string {
  const clean = text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const turned = isRightToLeft(language) ? /\p{Script=Latin}/u : /[\u0590-\u08ff]/;
  return turned.test(clean) ? `\u2068${clean}\u2069` : clean;
}

/** The same in every language there are catalogues for. */
export function inEvery(languages: readonly string[], say: (language: string) => string): Localised {
  return Object.fromEntries(languages.map((language) => [language, say(language)]));
}
