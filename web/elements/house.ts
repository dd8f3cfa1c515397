/** Where Obi is: beside this script. */
export const HOUSE = new URL('.', import.meta.url).href;
const ORIGIN = new URL(HOUSE).origin;

/** What a part of a page shows; `signed-out`: who reads it is not known. */
export type Read<T> = { readonly state: 'shown'; readonly data: T } | { readonly state: 'signed-out' | 'failed' };

/** A pass as the sign-in window hands it over. Kept by this page alone, and gone with it. */
interface Handed {
  readonly obi: 'pass';
  readonly token: string;
}

let pass: string | null = null;
const told = new EventTarget();

/** Calls back when there is something new to read: a pass, or a page that is looked at again. */
export function onChange(listener: () => void): () => void {
  told.addEventListener('change', listener);
  return () => told.removeEventListener('change', listener);
}

const change = (): void => void told.dispatchEvent(new Event('change'));

/** Reads what is the reader's own: by the login of the same site, else by a pass. */
export async function read<T>(part: string, language: string): Promise<Read<T>> {
  const headers = new Headers({ 'accept-language': language });
  if (pass !== null) headers.set('authorization', `Bearer ${pass}`);
  try {
    const reply = await fetch(`${HOUSE}api/v1/embeds/${part}`, {
      headers,
      credentials: pass === null ? 'include' : 'omit',
    });
    if (reply.ok) return { state: 'shown', data: (await reply.json()) as T };
    if (reply.status !== 401) return { state: 'failed' };
    pass = null;
    return { state: 'signed-out' };
  } catch {
    return { state: 'failed' };
  }
}

/** Opens Obi's own window, in which the reader signs in and hands a pass to this page. */
export function signIn(): void {
  open(`${HOUSE}embed-sign-in?origin=${encodeURIComponent(location.origin)}`, 'obi', 'popup,width=480,height=640');
}

function isHanded(data: unknown): data is Handed {
  if (typeof data !== 'object' || data === null) return false;
  const { obi, token } = data as Partial<Handed>;
  return obi === 'pass' && typeof token === 'string';
}

addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
  if (origin !== ORIGIN || !isHanded(data)) return;
  pass = data.token;
  change();
});

/** Milliseconds after which what is shown is asked for again, when the page is looked at. */
const AGAIN = 60_000;
let looked = performance.now();
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' || performance.now() - looked < AGAIN) return;
  looked = performance.now();
  change();
});
