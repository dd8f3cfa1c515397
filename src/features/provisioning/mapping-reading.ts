import { isCalendarDate } from '../../kernel/clock';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { isDatePattern } from './dates';
import {
  type Encoding,
  ENCODINGS,
  type FieldSpec,
  type FileSpec,
  type JoinSpec,
  type Mapping,
  PERSON_FIELDS,
  REQUIRED_FIELDS,
} from './mapping';

const DELIMITERS = [',', ';', '\t', '|'];
const ISO = 'yyyy-MM-dd';

type Json = Readonly<Record<string, unknown>>;

/** @throws Problem invalid-request with a pointer below `/mapping` to every fault */
export function parseMapping(value: unknown): Mapping {
  const reading = new Reading();
  const mapping = reading.mapping(value);
  if (reading.faults.length > 0) throw invalidRequest({}, { faults: reading.faults });
  return mapping;
}

/** Reads a mapping and goes on after a fault, so that all are told at once. */
class Reading {
  readonly faults: Fault[] = [];

  mapping(value: unknown): Mapping {
    const at = '/mapping';
    const json = this.object(value, at);
    this.only(json, at, ['name', 'complete', 'on', 'files', 'from', 'joins', 'person', 'names', 'leftUnless']);
    const files = this.each(json['files'], `${at}/files`, (file, pointer) => this.file(file, pointer));
    const joins = json['joins'] === undefined ? [] : this.joins(json['joins'], `${at}/joins`, Object.keys(files));
    const person = this.each(json['person'], `${at}/person`, (spec, pointer) => this.field(spec, pointer));
    for (const key of Object.keys(person)) {
      if (!(PERSON_FIELDS as readonly string[]).includes(key)) this.fault(`${at}/person/${key}`, 'unknown-field');
    }
    for (const key of REQUIRED_FIELDS) if (person[key] === undefined) this.fault(`${at}/person/${key}`, 'required');
    const names =
      json['names'] === undefined ? {} : this.each(json['names'], `${at}/names`, (s, p) => this.field(s, p));
    for (const language of Object.keys(names)) {
      if (!/^[a-z]{2,3}$/.test(language)) this.fault(`${at}/names/${language}`, 'unknown-field');
    }
    const leftUnless = this.maybeText(json['leftUnless'], `${at}/leftUnless`) ?? null;
    const dated = joins.filter((join) => join.current !== undefined).map((join) => join.as);
    if (leftUnless !== null) this.oneOf(leftUnless, `${at}/leftUnless`, dated);
    const on = this.maybeText(json['on'], `${at}/on`) ?? null;
    if (on !== null && !isCalendarDate(on)) this.fault(`${at}/on`, 'not-a-date');
    const from = this.text(json['from'], `${at}/from`);
    this.oneOf(from, `${at}/from`, Object.keys(files));
    const complete = this.complete(json['complete'], `${at}/complete`);
    return { name: this.text(json['name'], `${at}/name`), complete, on, files, from, joins, person, names, leftUnless };
  }

  private complete(value: unknown, at: string): Mapping['complete'] {
    if (value === undefined || value === false) return false;
    if (value === true) return { legalEntity: null };
    const json = this.object(value, at);
    this.only(json, at, ['legalEntity']);
    return { legalEntity: this.text(json['legalEntity'], `${at}/legalEntity`) };
  }

  private file(value: unknown, at: string): FileSpec {
    const json = typeof value === 'string' ? { file: value } : this.object(value, at);
    this.only(json, at, ['file', 'delimiter', 'encoding']);
    const delimiter = json['delimiter'] ?? ',';
    if (!DELIMITERS.includes(delimiter as string)) this.fault(`${at}/delimiter`, 'not-one-of', { limit: ', ; \\t |' });
    const encoding = this.maybeText(json['encoding'], `${at}/encoding`);
    if (encoding !== undefined) this.oneOf(encoding, `${at}/encoding`, ENCODINGS);
    const file = this.text(json['file'], `${at}/file`);
    if (/[/\\]/.test(file)) this.fault(`${at}/file`, 'matches');
    return {
      file,
      delimiter: delimiter as string,
      ...(encoding === undefined ? {} : { encoding: encoding as Encoding }),
    };
  }

  private joins(value: unknown, at: string, files: readonly string[]): readonly JoinSpec[] {
    if (!Array.isArray(value)) return this.fault(at, 'not-a-list', {}, []);
    const seen = new Set<string>();
    return value.map((each: unknown, index) => {
      const pointer = `${at}/${index}`;
      const json = this.object(each, pointer);
      this.only(json, pointer, ['as', 'file', 'key', 'equals', 'optional', 'current']);
      const as = this.text(json['as'], `${pointer}/as`);
      if (as.includes('.') || seen.has(as)) this.fault(`${pointer}/as`, 'matches');
      const equals = this.text(json['equals'], `${pointer}/equals`);
      const named = value
        .map((one: unknown) => (one as Json | null)?.['as'])
        .find((other) => equals.startsWith(`${String(other)}.`));
      if (named !== undefined && !seen.has(named as string)) this.oneOf(named, `${pointer}/equals`, [...seen]);
      seen.add(as);
      const file = this.text(json['file'], `${pointer}/file`);
      this.oneOf(file, `${pointer}/file`, files);
      return {
        as,
        file,
        key: this.text(json['key'], `${pointer}/key`),
        equals,
        optional: this.flag(json['optional'], `${pointer}/optional`),
        ...(json['current'] === undefined ? {} : { current: this.current(json['current'], `${pointer}/current`) }),
      };
    });
  }

  private current(value: unknown, at: string): NonNullable<JoinSpec['current']> {
    const json = this.object(value, at);
    this.only(json, at, ['from', 'to', 'date', 'included', 'orLast']);
    return {
      from: this.text(json['from'], `${at}/from`),
      to: this.text(json['to'], `${at}/to`),
      date: json['date'] === undefined ? ISO : this.pattern(json['date'], `${at}/date`),
      included: this.flag(json['included'], `${at}/included`),
      orLast: this.flag(json['orLast'], `${at}/orLast`),
    };
  }

  private field(value: unknown, at: string): FieldSpec {
    if (typeof value === 'string') return { column: this.text(value, at) };
    const json = this.object(value, at);
    this.only(json, at, ['column', 'template', 'value', 'case', 'values', 'otherwise', 'date', 'separator', 'unless']);
    const sources = ['column', 'template', 'value'].filter((key) => json[key] !== undefined);
    if (sources.length !== 1) this.fault(at, 'mapping-source');
    for (const key of ['column', 'template', 'separator', 'unless']) this.maybeText(json[key], `${at}/${key}`, false);
    if (json['value'] !== undefined && ![json['value']].flat().every(isPlain)) this.fault(`${at}/value`, 'not-a-text');
    if (json['case'] !== undefined) this.oneOf(json['case'], `${at}/case`, ['lower', 'upper']);
    if (json['otherwise'] !== undefined) this.oneOf(json['otherwise'], `${at}/otherwise`, ['fault', 'keep', 'empty']);
    if (json['date'] !== undefined) this.pattern(json['date'], `${at}/date`);
    if (json['values'] !== undefined) {
      for (const [key, translated] of Object.entries(this.object(json['values'], `${at}/values`))) {
        if (translated !== null && !isPlain(translated)) this.fault(`${at}/values/${key}`, 'not-a-text');
      }
    }
    return json;
  }

  private each<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): Record<string, T> {
    const entries = Object.entries(this.object(value, at));
    return Object.fromEntries(entries.map(([key, each]) => [key, read(each, `${at}/${key}`)]));
  }

  private object(value: unknown, at: string): Json {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
    return this.fault(at, value === undefined ? 'required' : 'not-an-object', {}, {});
  }

  private text(value: unknown, at: string): string {
    if (value === undefined || value === '') return this.fault(at, 'required', {}, '');
    return this.maybeText(value, at) ?? '';
  }

  private maybeText(value: unknown, at: string, filled = true): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string' || value.includes('\0')) return this.noText(at, 'not-a-text');
    if (filled && value.trim() === '') return this.noText(at, 'required');
    return value.length > 1000 ? this.noText(at, 'too-long', { limit: 1000 }) : value;
  }

  private noText(at: string, code: string, params: Json = {}): string | undefined {
    this.fault(at, code, params);
    return undefined;
  }

  private pattern(value: unknown, at: string): string {
    return typeof value === 'string' && isDatePattern(value) ? value : this.fault(at, 'mapping-date', {}, ISO);
  }

  private flag(value: unknown, at: string): boolean {
    if (value !== undefined && typeof value !== 'boolean') this.fault(at, 'not-a-boolean');
    return value === true;
  }

  private oneOf(value: unknown, at: string, known: readonly string[]): void {
    if (!known.includes(value as string)) this.fault(at, 'not-one-of', { limit: known.join(', ') });
  }

  private only(json: Json, at: string, known: readonly string[]): void {
    for (const key of Object.keys(json)) if (!known.includes(key)) this.fault(`${at}/${key}`, 'unknown-field');
  }

  private fault<T = null>(pointer: string, code: string, params: Json = {}, answer?: T): T {
    this.faults.push({ pointer, code, params });
    return answer as T;
  }
}

function isPlain(value: unknown): boolean {
  return (typeof value === 'string' && !value.includes('\0')) || (typeof value === 'number' && Number.isFinite(value));
}
