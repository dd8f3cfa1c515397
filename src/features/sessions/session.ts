import type { Id } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';

export const SESSION_KINDS = ['workshop', 'webinar'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** What is taught in company: a workshop or a webinar, whenever it is held. */
export interface Session {
  readonly id: Id;
  readonly kind: SessionKind;
  readonly names: Localised;
  /** What it is about; may be empty. */
  readonly about: Localised;
  /** What attending it is credited with. */
  readonly minutes: number;
  /** Whose it is; null: the whole company's. Whoever works within a scope works on theirs. */
  readonly legalEntity: string | null;
  readonly department: string | null;
  /** Offered to no track any more; its dates go on. */
  readonly retired: boolean;
  readonly version: number;
}

export type SessionStatement = Omit<Session, 'id' | 'version'>;

/** The session as restated. @throws Problem stale-version */
export function restate(session: Session, stated: SessionStatement, expected: number | null): Session {
  if (expected !== null && expected !== session.version) throw staleVersion({ id: session.id });
  return { ...session, ...stated };
}
