import { isCalendarDate } from '../../kernel/clock';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { ROLES } from '../../platform/access/permissions';
import { traitKinds } from './trait';

/** Attributes of the directory that hold one text. */
export const TEXT_ATTRIBUTES = [
  'department',
  'legalEntity',
  'jobFamily',
  'location',
  'jobTitle',
  'externalId',
  'language',
] as const;

export type TextAttribute = (typeof TEXT_ATTRIBUTES)[number];

/** Who belongs to an audience: a condition on a person's attributes, roles, manager line and traits. */
export type Rule =
  | { readonly everyone: true }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly attribute: TextAttribute | 'role'; readonly is: readonly string[] }
  | { readonly attribute: 'grade'; readonly from?: number; readonly to?: number }
  | { readonly attribute: 'hiredOn'; readonly from?: string; readonly to?: string }
  | { readonly attribute: 'manager'; readonly under: string }
  | { readonly trait: string; readonly is: readonly string[] };

const DEPTH = 10;
const PARTS = 200;
const VALUES = 1000;
const TEXT = 200;
const ATTRIBUTES: readonly string[] = [...TEXT_ATTRIBUTES, 'role', 'grade', 'hiredOn', 'manager'];

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a rule from JSON; every fault is named with its pointer, below `above`.
 * @throws Problem invalid-request
 */
export function parseRule(value: unknown, above = '/rule'): Rule {
  const reading = new Reading();
  const rule = reading.rule(value, above, 1);
  if (reading.faults.length > 0 || rule === null) throw invalidRequest({}, { faults: reading.faults });
  return rule;
}

/** Every part of a rule, itself first. */
export function partsOf(rule: Rule): readonly Rule[] {
  if ('all' in rule) return [rule, ...rule.all.flatMap(partsOf)];
  if ('any' in rule) return [rule, ...rule.any.flatMap(partsOf)];
  if ('not' in rule) return [rule, ...partsOf(rule.not)];
  return [rule];
}

/** The kinds of traits a rule asks for. */
export function traitsOf(rule: Rule): readonly string[] {
  return [...new Set(partsOf(rule).flatMap((part) => ('trait' in part ? [part.trait] : [])))].sort();
}

/** External ids of the managers a rule names, with the pointer to each. */
export function managersOf(rule: Rule, above = '/rule'): readonly { pointer: string; externalId: string }[] {
  if ('all' in rule) return rule.all.flatMap((part, at) => managersOf(part, `${above}/all/${at}`));
  if ('any' in rule) return rule.any.flatMap((part, at) => managersOf(part, `${above}/any/${at}`));
  if ('not' in rule) return managersOf(rule.not, `${above}/not`);
  return 'under' in rule ? [{ pointer: `${above}/under`, externalId: rule.under }] : [];
}

export function asksForRoles(rule: Rule): boolean {
  return partsOf(rule).some((part) => 'attribute' in part && part.attribute === 'role');
}

/** One reading of a rule: goes on after a fault, so that all of them are told at once. */
class Reading {
  readonly faults: Fault[] = [];
  private parts = 0;

  rule(value: unknown, at: string, depth: number): Rule | null {
    this.parts += 1;
    if (this.parts > PARTS) return this.parts === PARTS + 1 ? this.fault(at, 'too-many', { limit: PARTS }) : null;
    if (depth > DEPTH) return this.fault(at, 'audience-depth', { limit: DEPTH });
    if (!isJson(value)) return this.fault(at, 'not-an-object');
    const shape = ['everyone', 'all', 'any', 'not', 'attribute', 'trait'].filter((key) => Object.hasOwn(value, key));
    if (shape.length !== 1) return this.fault(at, 'audience-shape');
    switch (shape[0]) {
      case 'everyone':
        this.only(value, at, ['everyone']);
        return value['everyone'] === true ? { everyone: true } : this.fault(`${at}/everyone`, 'audience-shape');
      case 'all':
        return this.list(value, at, 'all', depth, (all) => ({ all }));
      case 'any':
        return this.list(value, at, 'any', depth, (any) => ({ any }));
      case 'not': {
        this.only(value, at, ['not']);
        const not = this.rule(value['not'], `${at}/not`, depth + 1);
        return not === null ? null : { not };
      }
      case 'trait':
        return this.trait(value, at);
      default:
        return this.attribute(value, at);
    }
  }

  private list(value: Json, at: string, key: 'all' | 'any', depth: number, make: (parts: Rule[]) => Rule): Rule | null {
    this.only(value, at, [key]);
    const parts = value[key];
    if (!Array.isArray(parts)) return this.fault(`${at}/${key}`, 'not-a-list');
    if (parts.length === 0) return this.fault(`${at}/${key}`, 'too-few', { limit: 1 });
    if (parts.length > PARTS) return this.fault(`${at}/${key}`, 'too-many', { limit: PARTS });
    const rules = parts.map((part: unknown, index) => this.rule(part, `${at}/${key}/${index}`, depth + 1));
    return make(rules.filter((rule) => rule !== null));
  }

  private attribute(value: Json, at: string): Rule | null {
    const attribute = value['attribute'];
    if (typeof attribute !== 'string' || !ATTRIBUTES.includes(attribute)) {
      return this.fault(`${at}/attribute`, 'audience-attribute', { limit: ATTRIBUTES.join(', ') });
    }
    if (attribute === 'manager') {
      this.only(value, at, ['attribute', 'under']);
      const under = this.text(value['under'], `${at}/under`);
      return under === null ? null : { attribute, under };
    }
    if (attribute === 'grade') {
      const range = this.range(value, at, (end, pointer) =>
        Number.isInteger(end) && Math.abs(end as number) <= 2 ** 31 - 1
          ? (end as number)
          : this.fault(pointer, 'not-an-integer'),
      );
      return { attribute, ...range };
    }
    if (attribute === 'hiredOn') {
      const range = this.range(value, at, (end, pointer) =>
        typeof end === 'string' && isCalendarDate(end) && end >= '0001' ? end : this.fault(pointer, 'not-a-date'),
      );
      return { attribute, ...range };
    }
    this.only(value, at, ['attribute', 'is']);
    const is = this.texts(value['is'], `${at}/is`);
    if (is === null) return null;
    if (attribute === 'role') {
      const roles: readonly string[] = ROLES;
      const unknown = is.findIndex((role) => !roles.includes(role));
      if (unknown >= 0) return this.fault(`${at}/is/${unknown}`, 'not-one-of', { limit: roles.join(', ') });
    }
    return { attribute: attribute as TextAttribute | 'role', is };
  }

  private trait(value: Json, at: string): Rule | null {
    this.only(value, at, ['trait', 'is']);
    const trait = value['trait'];
    const is = this.texts(value['is'], `${at}/is`);
    if (typeof trait !== 'string' || !traitKinds().has(trait)) {
      return this.fault(`${at}/trait`, 'audience-trait', { limit: [...traitKinds().keys()].join(', ') });
    }
    return is === null ? null : { trait, is };
  }

  private range<T extends string | number>(
    value: Json,
    at: string,
    read: (end: unknown, pointer: string) => T | null,
  ): { from?: T; to?: T } {
    this.only(value, at, ['attribute', 'from', 'to']);
    const given = (['from', 'to'] as const).filter((key) => value[key] !== undefined && value[key] !== null);
    if (given.length === 0) this.fault(at, 'audience-range');
    const range: { from?: T; to?: T } = {};
    for (const key of given) {
      const end = read(value[key], `${at}/${key}`);
      if (end !== null) range[key] = end;
    }
    const { from, to } = range;
    if (from !== undefined && to !== undefined && from > to) this.fault(at, 'audience-range');
    return range;
  }

  private texts(value: unknown, at: string): readonly string[] | null {
    if (!Array.isArray(value)) return this.fault(at, value === undefined ? 'required' : 'not-a-list');
    if (value.length === 0) return this.fault(at, 'too-few', { limit: 1 });
    if (value.length > VALUES) return this.fault(at, 'too-many', { limit: VALUES });
    const texts = value.map((text: unknown, index) => this.text(text, `${at}/${index}`));
    return [...new Set(texts.filter((text) => text !== null))];
  }

  private text(value: unknown, at: string): string | null {
    if (value === undefined) return this.fault(at, 'required');
    if (typeof value !== 'string' || !value.isWellFormed()) return this.fault(at, 'not-a-text');
    if (value.trim() === '') return this.fault(at, 'required');
    if (value.includes('\0')) return this.fault(at, 'nul-character');
    if ([...value].length > TEXT) return this.fault(at, 'too-long', { limit: TEXT });
    return value;
  }

  private only(value: Json, at: string, known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.fault(`${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'unknown-field');
    }
  }

  private fault(pointer: string, code: string, params: Readonly<Record<string, unknown>> = {}): null {
    this.faults.push({ pointer, code, params });
    return null;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
