import { message, pick } from '../../platform/i18n/messages';
import type { Rule } from './rule';
import { traitKinds } from './trait';

/** What a sentence calls the person with this external id. */
export type NameOf = (externalId: string, language: string) => string;

/** A rule as a sentence a person can read. */
export function ruleSentence(rule: Rule, language: string, nameOf: NameOf = (externalId) => externalId): string {
  const say = (key: string, params: Readonly<Record<string, unknown>> = {}): string =>
    message(language, `audience.${key}`, params);
  const either = (values: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(values);
  const nested = (part: Rule): string => {
    const text = ruleSentence(part, language, nameOf);
    return ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1) ? `(${text})` : text;
  };
  if ('everyone' in rule) return say('everyone');
  if ('all' in rule) return rule.all.map(nested).join(say('and'));
  if ('any' in rule) return rule.any.map(nested).join(say('or'));
  if ('not' in rule) return say('not', { rule: nested(rule.not) });
  if ('trait' in rule) {
    const kind = pick(traitKinds().get(rule.trait) ?? { en: rule.trait }, language);
    return say('trait', { kind, values: either(rule.is) });
  }
  if (rule.attribute === 'manager') return say('under', { person: nameOf(rule.under, language) });
  if (rule.attribute === 'grade' || rule.attribute === 'hiredOn') {
    const ends = rule.from === undefined ? 'to' : rule.to === undefined ? 'from' : 'between';
    return say(`${rule.attribute}.${ends}`, { from: String(rule.from), to: String(rule.to) });
  }
  return say(rule.attribute, { values: either(rule.is) });
}
