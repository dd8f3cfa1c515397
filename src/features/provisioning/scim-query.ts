import SCIMMY from 'scimmy';
import { scimError } from './scim-protocol.reader';

/** What a listing asks for. */
export interface ScimQuery {
  readonly filter?: string;
  readonly attributes?: string;
  readonly excludedAttributes?: string;
  readonly startIndex: number;
  readonly count: number;
}

type Schema = typeof SCIMMY.Schemas.User | typeof SCIMMY.Schemas.Group;
type Attributes = InstanceType<typeof SCIMMY.Types.Filter> | undefined;
type Comparison = readonly unknown[];

/** Resources on one page at most, and when nothing is asked for. */
const MOST = 200;
const USUAL = 100;

/** Reads the parameters of a listing, of an address or of a search body. @throws SCIM error invalidValue */
export function readQuery(given: Readonly<Record<string, unknown>>): ScimQuery {
  const find = (name: string): unknown =>
    Object.entries(given).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const text = (name: string): string | undefined => {
    const value = find(name);
    if (value === undefined || value === '') return undefined;
    if (Array.isArray(value)) return value.join(',');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const number = (name: string, otherwise: number): number => {
    const value = text(name);
    if (value === undefined) return otherwise;
    if (!/^-?\d{1,9}$/.test(value)) throw scimError(400, 'invalidValue', `${name} must be a whole number.`);
    return Number(value);
  };
  const [filter, attributes, excludedAttributes] = [text('filter'), text('attributes'), text('excludedAttributes')];
  return {
    ...(filter === undefined ? {} : { filter }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(excludedAttributes === undefined ? {} : { excludedAttributes }),
    startIndex: Math.max(1, number('startIndex', 1)),
    count: Math.min(MOST, Math.max(0, number('count', USUAL))),
  };
}

/** Which attributes a reply shows. @throws SCIM error */
export function attributesOf(query: Pick<ScimQuery, 'attributes' | 'excludedAttributes'>): Attributes {
  const { attributes, excludedAttributes } = query;
  if (attributes === undefined && excludedAttributes === undefined) return undefined;
  return new SCIMMY.Resources.User({
    ...(attributes === undefined ? {} : { attributes }),
    ...(excludedAttributes === undefined ? {} : { excludedAttributes }),
  } as never).attributes;
}

/** A filter that can be asked of resources, and the one value by which the database may look first. */
export interface Condition {
  readonly narrow: {
    readonly attribute: 'userName' | 'externalId' | 'id' | 'displayName';
    readonly value: string;
  } | null;
  matches(resource: Record<string, unknown>): boolean;
}

/** @throws SCIM error invalidFilter for what is no filter, or names an attribute that the schema has not */
export function conditionOf(text: string | undefined, schema: Schema): Condition {
  if (text === undefined) return { narrow: null, matches: () => true };
  const filter = parse(text);
  const branches = [...filter] as unknown as Record<string, unknown>[];
  for (const branch of branches) demandKnown(branch, '', schema);
  const anyCase = new SCIMMY.Types.Filter(branches.map(foldedBranch));
  return {
    narrow: narrowed(branches),
    matches: (resource) => anyCase.match([folded(resource)]).length > 0,
  };
}

function parse(text: string): InstanceType<typeof SCIMMY.Types.Filter> {
  if (/\b(and|or|not)\s*$/i.test(text)) throw scimError(400, 'invalidFilter', `This filter ends too early: ${text}`);
  try {
    return new SCIMMY.Types.Filter(text);
  } catch (error) {
    throw scimError(
      400,
      'invalidFilter',
      error instanceof SCIMMY.Types.Error ? error.message : `This is no filter: ${text}`,
    );
  }
}

function demandKnown(branch: Record<string, unknown>, above: string, schema: Schema): void {
  for (const [name, condition] of Object.entries(branch)) {
    const path = above === '' ? name : `${above}.${name}`;
    try {
      schema.definition.attribute(path);
    } catch {
      throw scimError(400, 'invalidFilter', `There is no attribute ${path}.`);
    }
    if (!Array.isArray(condition)) demandKnown(condition as Record<string, unknown>, path, schema);
    else for (const one of comparisons(condition)) demandComplete(one, path, schema);
  }
}

function comparisons(condition: readonly unknown[]): readonly unknown[] {
  return condition.every((each) => typeof each === 'object' && each !== null) ? condition : [condition];
}

function demandComplete(comparison: unknown, path: string, schema: Schema): void {
  if (!Array.isArray(comparison)) {
    demandKnown(comparison as Record<string, unknown>, path, schema);
    return;
  }
  const parts: readonly unknown[] = comparison;
  const [operator, ...operands] = parts[0] === 'not' ? parts.slice(1) : parts;
  if (operator !== 'pr' && operands.length === 0) {
    throw scimError(400, 'invalidFilter', `${path} ${String(operator)} lacks a value.`);
  }
}

/** `userName eq "x"`, alone or with more conditions that must hold too. */
function narrowed(branches: readonly Record<string, unknown>[]): Condition['narrow'] {
  if (branches.length !== 1) return null;
  for (const attribute of ['id', 'userName', 'externalId', 'displayName'] as const) {
    const value = equalTo(branches[0], attribute);
    if (value !== null) return { attribute, value };
  }
  return null;
}

function equalTo(branch: Record<string, unknown> | undefined, attribute: string): string | null {
  const found = Object.entries(branch ?? {}).find(([key]) => key.toLowerCase() === attribute.toLowerCase())?.[1];
  const [operator, value] = (Array.isArray(found) ? found : []) as Comparison;
  return operator === 'eq' && typeof value === 'string' ? value : null;
}

/** Attributes whose letters' case counts; of the others it does not. */
const EXACT = new Set(['id', 'externalid', 'meta']);

/** The resource as filters see it: attributes of extensions named in full, and case where it counts. */
function folded(resource: Record<string, unknown>): Record<string, unknown> {
  const flat: Record<string, unknown> = { ...resource };
  for (const [key, value] of Object.entries(resource)) {
    if (!key.startsWith('urn:') || typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) flat[`${key}:${name}`] = inner;
  }
  return Object.fromEntries(
    Object.entries(flat).map(([key, value]) => [key, EXACT.has(key.toLowerCase()) ? value : lowered(value)]),
  );
}

/** The same condition in lower case, where case does not count. */
function foldedBranch(branch: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(branch).map(([key, condition]) => [
      key,
      EXACT.has(key.toLowerCase()) ? copied(condition) : lowered(condition),
    ]),
  );
}

function lowered(value: unknown): unknown {
  if (typeof value === 'string') return value.toLowerCase();
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lowered(inner)]));
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
}
