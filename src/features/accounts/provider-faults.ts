import * as oidc from 'openid-client';
import { Problem } from '../../kernel/problem';
import { providerUnreachable, signInClock, signInCodeRefused, signInDenied, signInNotProved } from './sign-in.errors';

/** The problem a failure at the provider is, and one word for the log, which gets no tokens and no claims. */
export function asProblem(error: unknown): { readonly problem: Problem; readonly reason: string } {
  if (error instanceof Problem) return { problem: error, reason: error.code };
  if (error instanceof oidc.AuthorizationResponseError) return { problem: signInDenied(), reason: error.error };
  if (error instanceof oidc.ResponseBodyError) {
    // The second is Glewlwyd's own word for a code that it does not know, or not any more.
    const known = error.error === 'invalid_grant' || error.error === 'invalid_code';
    return { problem: known ? signInCodeRefused() : signInNotProved(), reason: error.error };
  }
  const code = codeOf(error);
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return { problem: signInClock(), reason: code };
  if (isUnreachable(error, code)) return { problem: providerUnreachable(), reason: code ?? 'unreachable' };
  return { problem: signInNotProved(), reason: code ?? 'unknown' };
}

function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** The network failed, the provider took too long, or what answers there is no provider. */
function isUnreachable(error: unknown, code: string | null): boolean {
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM') return true;
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause) {
    const { name, message } = cause as { name?: unknown; message?: unknown };
    if (name === 'TimeoutError' || name === 'AbortError' || message === 'fetch failed') return true;
    // A code of the system's, from the connection.
    if (/^E[A-Z]+$/.test(codeOf(cause) ?? '')) return true;
  }
  return false;
}
