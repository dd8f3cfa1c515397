import type { Actor } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import { loginTooOld, quizNotPassed } from './rules.errors';

export const METHODS = ['session', 're-authentication', 'token'] as const;
export type Method = (typeof METHODS)[number];

/** The login in which somebody acts, by real time. */
export interface LoginOfActor {
  readonly method: string;
  readonly openedAt: Date;
}

/** How an acknowledgement came about. */
export interface How {
  readonly method: Method;
  readonly loginId: Id | null;
  readonly loginMethod: string | null;
  readonly loginAt: Date | null;
}

/**
 * How somebody acknowledges. Where a document asks for a fresh login, an older one is not enough and a token never is.
 * @throws Problem login-too-old
 */
export function how(actor: Actor, login: LoginOfActor | null, loginMinutes: number | null, now: Date): How {
  const loginId = actor.kind === 'person' ? actor.loginId : null;
  if (loginMinutes !== null) {
    const age = login === null ? Infinity : now.getTime() - login.openedAt.getTime();
    if (age > loginMinutes * 60_000) throw loginTooOld({ minutes: loginMinutes });
  }
  return {
    method: loginId === null ? 'token' : loginMinutes === null ? 'session' : 're-authentication',
    loginId,
    loginMethod: login?.method ?? null,
    loginAt: login?.openedAt ?? null,
  };
}

/** @throws Problem quiz-not-passed where the edition has a quiz */
export function demandPassed(quizId: Id | null, result: { readonly passed: boolean } | null): void {
  if (quizId !== null && result?.passed !== true) throw quizNotPassed({ quizId });
}
