import type { Config } from '../config/config';

/** Name of the login cookie. */
export const LOGIN_COOKIE = 'obi_login';

/** Out of reach of scripts, never sent along from other sites, and only over https where people open Obi by https. */
export function loginCookie({ publicUrl, basePath }: Pick<Config, 'publicUrl' | 'basePath'>) {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return { path: basePath || '/', httpOnly: true, sameSite: 'lax' as const, secure };
}
