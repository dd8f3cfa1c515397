import type { Fault } from '../../kernel/problem';

/** Something a customer said, or we did, as a source states it. */
export interface InteractionInput {
  /** Code or id of a channel. */
  readonly channel: string;
  readonly externalId: string;
  readonly parentExternalId: string | null;
  readonly text: string;
  /** The customer as the network names them. */
  readonly author: string | null;
  /** Null: the instant of arrival. */
  readonly saidAt: Date | null;
  readonly ours: boolean;
  /** Null: told from the script, if that tells. */
  readonly language: string | null;
  readonly link: string | null;
  /** Its source has taken it back; the text is empty. */
  readonly removed: boolean;
}

export type Checked =
  | { readonly input: InteractionInput; readonly faults: null }
  | { readonly input: null; readonly faults: readonly Fault[] };

/** Code points of one text. */
export const TEXT_LIMIT = 20_000;
/** Code points of an id or a handle. */
export const ID_LIMIT = 200;
const LINK_LIMIT = 2_000;

const FIELDS: ReadonlySet<string> = new Set([
  'channel',
  'externalId',
  'parentExternalId',
  'text',
  'author',
  'saidAt',
  'ours',
  'language',
  'link',
  'removed',
]);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** Reads one stated interaction; texts stay exactly as they came. */
export function checkInteraction(value: unknown): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { input: null, faults: [{ pointer: '', code: 'not-an-object' }] };
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const faults: Fault[] = Object.keys(fields)
    .filter((name) => !FIELDS.has(name))
    .map((name) => ({ pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'unknown-field' }));
  const text = (name: string, limit: number, required: boolean): string | null => {
    const given = fields[name];
    const fault = textFault(given, limit, required);
    if (fault !== null) faults.push({ pointer: `/${name}`, ...fault });
    return fault === null && typeof given === 'string' && given !== '' ? given : null;
  };
  const channel = text('channel', ID_LIMIT, true);
  const externalId = text('externalId', ID_LIMIT, true);
  const parent = text('parentExternalId', ID_LIMIT, false);
  const removed = fields['removed'] ?? false;
  if (typeof removed !== 'boolean') faults.push({ pointer: '/removed', code: 'not-a-boolean' });
  const said = removed === true ? '' : text('text', TEXT_LIMIT, true);
  const author = text('author', ID_LIMIT, false);
  const language = text('language', 3, false);
  const link = text('link', LINK_LIMIT, false);
  if (language !== null && !/^[a-z]{2,3}$/.test(language)) faults.push({ pointer: '/language', code: 'matches' });
  if (link !== null && !isWebAddress(link)) faults.push({ pointer: '/link', code: 'not-a-url' });
  const saidAt = instantOf(fields['saidAt']);
  if (saidAt === undefined) faults.push({ pointer: '/saidAt', code: 'not-an-instant' });
  const ours = fields['ours'] ?? false;
  if (typeof ours !== 'boolean') faults.push({ pointer: '/ours', code: 'not-a-boolean' });
  if (faults.length > 0 || channel === null || externalId === null || said === null) return { input: null, faults };
  const parentExternalId = parent === externalId ? null : parent;
  return {
    input: {
      channel,
      externalId,
      parentExternalId,
      text: said,
      author,
      saidAt: saidAt ?? null,
      ours: ours === true,
      language,
      link,
      removed: removed === true,
    },
    faults: null,
  };
}

function textFault(value: unknown, limit: number, required: boolean): Omit<Fault, 'pointer'> | null {
  if (value === undefined || value === null || value === '') return required ? { code: 'required' } : null;
  if (typeof value !== 'string') return { code: 'not-a-text' };
  if (value.includes('\0')) return { code: 'nul-character' };
  if (value.length > limit && codePoints(value) > limit) return { code: 'too-long', params: { limit } };
  return value.isWellFormed() ? null : { code: 'not-a-text' };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Null for none, undefined for what is no instant between 1990 and 2199. */
function instantOf(value: unknown): Date | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' || !INSTANT.test(value) || !isDay(value.slice(0, 10))) return undefined;
  return saneInstant(Date.parse(value));
}

/** Whether its month has such a day: `Date` takes the 31st of February for the 3rd of March. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The instant, unless it is none or lies outside 1990–2199. */
export function saneInstant(milliseconds: number): Date | undefined {
  const instant = new Date(milliseconds);
  const year = instant.getUTCFullYear();
  return Number.isNaN(year) || year < 1990 || year > 2199 ? undefined : instant;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
