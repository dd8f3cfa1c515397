import type { Id } from '../../kernel/id';
import type { Risk } from '../permits/public';

/** How much harm a wrong answer can do; 1, 2 and 3 in SQL. */
export const RISKS = ['low', 'medium', 'high'] as const satisfies readonly Risk[];
export type { Risk };

export function riskNumber(risk: Risk): number {
  return RISKS.indexOf(risk) + 1;
}

/** The risk of its number; unrouted interactions have none. */
export function riskOf(value: number | null): Risk | null {
  return value === null ? null : (RISKS[value - 1] ?? null);
}

/** Named first; in its place; only where no other topic is found. 1, 2 and 3 in SQL. */
export const PRIORITIES = ['first', 'normal', 'last'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A topic as an interaction shows it. */
export interface TopicRef {
  readonly id: Id;
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  readonly risk: Risk;
}

/** What an interaction without a topic asks for: nobody knows yet what it is about. */
export const UNROUTED_RISK: Risk = 'high';
