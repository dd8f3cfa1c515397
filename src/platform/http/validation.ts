import { Readable } from 'node:stream';
import { type ArgumentMetadata, type PipeTransform, type ValidationError, ValidationPipe } from '@nestjs/common';
import { isId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, type Problem } from '../../kernel/problem';
import { unsupportedMediaType } from './http.errors';
import { KnownQueries } from './known-queries';
import { lookUpRulesOnce } from './rules-once';

lookUpRulesOnce();

/** What class-validator calls a rule → the fault code the catalogue knows. Others keep their own name. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  isNotEmpty: 'required',
  isDefined: 'required',
  isUuid: 'not-an-id',
  isString: 'not-a-text',
  isInt: 'not-an-integer',
  isNumber: 'not-a-number',
  isBoolean: 'not-a-boolean',
  isBooleanString: 'not-a-boolean',
  isArray: 'not-a-list',
  isObject: 'not-an-object',
  isEmail: 'not-an-email',
  isIn: 'not-one-of',
  isIso8601: 'not-a-date',
  isDateString: 'not-a-date',
  isCalendarDate: 'not-a-date',
  isInstant: 'not-an-instant',
  isUrl: 'not-a-url',
  isLocalTime: 'not-a-local-time',
  isTimeZone: 'not-a-time-zone',
  isISO31661Alpha2: 'not-a-country',
  maxLength: 'too-long',
  minLength: 'too-short',
  isLength: 'wrong-length',
  max: 'too-large',
  min: 'too-small',
  arrayMaxSize: 'too-many',
  arrayMinSize: 'too-few',
  arrayUnique: 'twice-in-list',
  nestedValidation: 'not-an-object',
};

/** What a value is comes before how long or large it is: a number is not a text that is too long. */
const KINDS = new Set(['isString', 'isInt', 'isNumber', 'isBoolean', 'isArray', 'isObject']);

/** Validates bodies and queries: unknown fields and NUL characters are refused, each fault with its JSON pointer. */
export class EdgeValidation extends ValidationPipe {
  private readonly queries = new KnownQueries();

  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => validationProblem(errors),
    });
  }

  override async transform(given: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What the house's own decorators hand over was never the asker's.
    if (metadata.type === 'custom') return given;
    if (metadata.type !== 'query' || metadata.metatype === undefined || !isDto(metadata))
      return this.judge(given, metadata);
    const words = JSON.stringify(given);
    const known = this.queries.find(metadata.metatype, words);
    if (known !== null) return known;
    const meaning = await this.judge(given, metadata);
    this.queries.keep(metadata.metatype, words, meaning);
    return meaning;
  }

  /** A request without a body says nothing: the same as an empty object. */
  private async judge(given: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const value = metadata.type === 'body' && isDto(metadata) && given === undefined ? {} : given;
    if (metadata.type === 'body' && value instanceof Readable) throw unsupportedMediaType();
    if (metadata.type === 'body' || metadata.type === 'query') {
      if (isDeeper(value, DEEPEST)) {
        throw invalidRequest({}, { faults: [{ pointer: '', code: 'too-deep', params: { limit: DEEPEST } }] });
      }
      const nul = pointerOfNul(value, '');
      if (nul !== null) throw invalidRequest({}, { faults: [{ pointer: nul, code: 'nul-character' }] });
      if (metadata.type === 'body' && isDto(metadata) && (typeof value !== 'object' || value === null)) {
        throw invalidRequest({}, { faults: [{ pointer: '', code: 'not-an-object' }] });
      }
    }
    return super.transform(value, metadata);
  }
}

function isDto({ metatype }: ArgumentMetadata): boolean {
  return metatype !== undefined && ![String, Number, Boolean, Array, Object, Buffer].includes(metatype as never);
}

/** A path parameter that must be an id; anything else cannot exist. */
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw notFound();
    return value.toLowerCase();
  }
}

/** A path parameter that must be a number counted from 1; anything else cannot exist. */
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw notFound();
    return Number(value);
  }
}

export function validationProblem(errors: readonly ValidationError[]): Problem {
  return invalidRequest({}, { faults: errors.flatMap((error) => faultsOf(error, '')) });
}

function faultsOf(error: ValidationError, above: string): Fault[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const broken = Object.entries(error.constraints ?? {});
  const [first] = [...broken.filter(([rule]) => KINDS.has(rule)), ...broken];
  const own =
    first === undefined ? [] : [{ pointer, code: CODES[first[0]] ?? first[0], params: { limit: limitIn(first[1]) } }];
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

/** class-validator states limits only within its English message. */
function limitIn(text: string): string {
  return (
    /(?:than|to|following values:|contain(?: at least)?) (?:or equal to )?(.+?)(?: characters| elements)?$/.exec(
      text,
    )?.[1] ?? ''
  );
}

/** No body of ours is nested as deep, and whatever follows it by recursion is safe. */
const DEEPEST = 64;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeper(child, levels - 1));
}

function pointerOfNul(value: unknown, pointer: string): string | null {
  if (typeof value === 'string') return value.includes('\0') ? pointer : null;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null;
  for (const [key, child] of Object.entries(value)) {
    if (key.includes('\0')) return pointer;
    const found = pointerOfNul(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (found !== null) return found;
  }
  return null;
}
