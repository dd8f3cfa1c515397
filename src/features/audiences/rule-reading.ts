import { isCalendarDate } from '../../kernel/clock';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { ROLES } from '../../platform/access/permissions';
import { ATTRIBUTES, type Attribute, type Rule } from './rule';
import { traitKinds } from './trait';

const DEPTH = 10;
const PARTS = 200;
const VALUES = 1000;
const TEXT = 200;
const KNOWN: readonly string[] = ATTRIBUTES;

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
    const named = value['attribute'];
    if (typeof named !== 'string' || !KNOWN.includes(named)) {
      return this.fault(`${at}/attribute`, 'audience-attribute', { limit: KNOWN.join(', ') });
    }
    const attribute = named as Attribute;
    switch (attribute) {
      case 'manager': {
        this.only(value, at, ['attribute', 'under']);
        const under = this.text(value['under'], `${at}/under`);
        return under === null ? null : { attribute, under };
      }
      case 'grade':
      case 'reports':
        return { attribute, ...this.range(value, at, (end, pointer) => this.integer(end, pointer, attribute)) };
      case 'hiredOn':
      case 'leftOn':
        return { attribute, ...this.range(value, at, (end, pointer) => this.date(end, pointer)) };
      default: {
        this.only(value, at, ['attribute', 'is']);
        const is = this.texts(value['is'], `${at}/is`);
        if (is === null) return null;
        return attribute === 'role' ? this.roles(is, at) : { attribute, is };
      }
    }
  }

  private roles(is: readonly string[], at: string): Rule | null {
    const roles: readonly string[] = ROLES;
    const unknown = is.findIndex((role) => !roles.includes(role));
    if (unknown >= 0) return this.fault(`${at}/is/${unknown}`, 'not-one-of', { limit: roles.join(', ') });
    return { attribute: 'role', is };
  }

  private integer(end: unknown, pointer: string, attribute: 'grade' | 'reports'): number | null {
    if (typeof end !== 'number' || !Number.isInteger(end) || Math.abs(end) > 2 ** 31 - 1) {
      return this.fault(pointer, 'not-an-integer');
    }
    return attribute === 'reports' && end < 0 ? this.fault(pointer, 'too-small', { limit: 0 }) : end;
  }

  private date(end: unknown, pointer: string): string | null {
    const read = typeof end === 'string' && isCalendarDate(end) && end >= '0001';
    return read ? end : this.fault(pointer, 'not-a-date');
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
