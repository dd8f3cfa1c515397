import type { Id } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';

export const SCOPES = ['general', 'country', 'channel'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a document is about and what it asks of whom. Code and original language are for good. */
export interface RulesDocument {
  readonly id: Id;
  readonly code: string;
  readonly names: Localised;
  readonly originalLanguage: string;
  readonly scope: Scope;
  /** The country or channel it is for; null for a general one. */
  readonly scopeCode: string | null;
  /** Who is asked; null: whoever acknowledged before, and newcomers through their training. */
  readonly audienceId: Id | null;
  readonly ownerId: Id | null;
  /** Days from which on a material edition takes permits that rest on an earlier one. */
  readonly graceDays: number;
  /** Days a newcomer has. */
  readonly joinerDays: number;
  /** An acknowledgement asks for a login no older than this; null: any. */
  readonly loginMinutes: number | null;
  readonly createdAt: Date;
  readonly version: number;
}

export type DocumentSettings = Pick<
  RulesDocument,
  'names' | 'scope' | 'scopeCode' | 'audienceId' | 'ownerId' | 'graceDays' | 'joinerDays' | 'loginMinutes'
>;

export const PLAIN: Omit<DocumentSettings, 'names'> = {
  scope: 'general',
  scopeCode: null,
  audienceId: null,
  ownerId: null,
  graceDays: 0,
  joinerDays: 14,
  loginMinutes: null,
};

/** The document as restated. @throws Problem stale-version */
export function restate(document: RulesDocument, settings: DocumentSettings, expected: number | null): RulesDocument {
  if (expected !== null && expected !== document.version) throw staleVersion({ id: document.id });
  return { ...document, ...settings, scopeCode: settings.scope === 'general' ? null : settings.scopeCode };
}
