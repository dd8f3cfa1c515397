import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Id, isId } from '../../kernel/id';

/** What a signed address stands for: this person plays this package in this attempt, from this console, until then. */
export interface Ticket {
  readonly personId: Id;
  readonly packageId: Id;
  /** Null: an author looks at it, and nothing is kept. */
  readonly attemptId: Id | null;
  /** The console's origin: the only one that may frame it, and the only one it talks to. */
  readonly console: string;
  /** Real time. */
  readonly expiresAt: Date;
}

/** The ticket as a part of a path, which relative addresses below it carry along. */
export function signTicket({ personId, packageId, attemptId, console, expiresAt }: Ticket, key: Buffer): string {
  const said = JSON.stringify([personId, packageId, attemptId ?? '', console, expiresAt.getTime()]);
  const text = Buffer.from(said, 'utf8').toString('base64url');
  return `${text}.${seal(text, key)}`;
}

/** The ticket that a path carries; not even one character may differ from what was signed. */
export function readTicket(token: string, key: Buffer, now: Date): Ticket | 'forged' | 'expired' {
  const [text = '', signature = '', ...more] = token.split('.');
  const expected = Buffer.from(seal(text, key));
  const given = Buffer.from(signature);
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  const said = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as readonly [Id, Id, string, string, number];
  const [personId, packageId, attemptId, console, expires] = said;
  if (now.getTime() >= expires) return 'expired';
  return { personId, packageId, attemptId: isId(attemptId) ? attemptId : null, console, expiresAt: new Date(expires) };
}

function seal(text: string, key: Buffer): string {
  return createHmac('sha256', key).update(`obi-package\n${text}`).digest('base64url');
}
