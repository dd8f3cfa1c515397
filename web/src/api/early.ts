declare global {
  interface Window {
    /** Replies asked for before the console itself was here, by address. */
    obiEarly?: Map<string, Promise<Response>>;
  }
}

/** What home asks for (features/home/Home.tsx and the frame around it). */
const HOME = [
  'my/nudges/count',
  'my/nudges?state=open',
  'my/training',
  'my/permits',
  'drafts?state=returned&limit=30',
  'feed?limit=30',
  'my/update',
];

/** Milliseconds for which what nobody took yet is still worth taking. */
const FRESH = 10_000;

/** The language chosen before, else the browser's, for a server that takes the best it has (app/language.ts). */
export function wanted(): string {
  try {
    return localStorage.getItem('obi.language') ?? navigator.languages.join();
  } catch {
    return navigator.languages.join();
  }
}

/**
 * Asks who is signed in, and for what home shows, while the console itself is still on its way; the client takes these
 * replies instead of asking (api/client.ts). It stands in the first script and imports nothing. Where the server was
 * shown a login, the page names home's script, and nothing waits for who it is. Answers whether home will be shown to
 * somebody.
 */
export async function askEarly(): Promise<boolean> {
  const base = new URL(document.baseURI).pathname.replace(/\/+$/, '');
  const asked = new Map<string, Promise<Response>>();
  window.obiEarly = asked;
  setTimeout(() => delete window.obiEarly, FRESH);
  const headers = { 'accept-language': wanted() };
  const ask = (path: string): Promise<Response> => {
    const address = `${location.origin}${base}/api/v1/${path}`;
    const reply = fetch(address, { headers });
    asked.set(address, reply);
    return reply;
  };
  const askHome = (): void => HOME.forEach((path) => void ask(path).catch(() => undefined));
  const me = ask('me').then(
    ({ ok }) => ok,
    () => false,
  );
  const atHome = location.pathname === `${base}/`;
  const expected = atHome && document.querySelector('link[data-home]') !== null;
  if (expected) askHome();
  const shown = (await me) && atHome;
  if (shown && !expected) askHome();
  return shown;
}
