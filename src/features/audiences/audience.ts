import type { Id } from '../../kernel/id';
import type { Localised } from '../../platform/i18n/messages';
import { asksForRoles, type Rule, traitsOf } from './rule';

/** A rule over people's attributes and traits, under names; its members follow from the directory. */
export interface Audience {
  readonly id: Id;
  readonly names: Localised;
  readonly rule: Rule;
  /** Kinds of traits the rule asks for: their changes may change the members. */
  readonly traits: readonly string[];
  /** Whether the rule asks for roles. */
  readonly byRole: boolean;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

export interface AudienceInput {
  readonly names: Localised;
  readonly rule: Rule;
}

export function newAudience(id: Id, { names, rule }: AudienceInput, now: Date): Audience {
  return { id, names, rule, ...asks(rule), createdAt: now, changedAt: now, version: 1 };
}

/** The audience with other names and another rule. */
export function changeAudience(audience: Audience, { names, rule }: AudienceInput, now: Date): Audience {
  return { ...audience, names, rule, ...asks(rule), changedAt: now };
}

function asks(rule: Rule): Pick<Audience, 'traits' | 'byRole'> {
  return { traits: traitsOf(rule), byRole: asksForRoles(rule) };
}
