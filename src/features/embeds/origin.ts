/** Hosts that no stranger's page is served from. */
const HERE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The origin that a text names, as browsers state it; null when it names none that may be listed. Pages of an origin are
 * listed as a whole, over https, but on the machine itself and where Obi itself is served without it.
 */
export function originOf(text: string, plain: boolean): string | null {
  if (!URL.canParse(text)) return null;
  const { origin, protocol, hostname, pathname, search, hash, username } = new URL(text);
  if (`${pathname}${search}${hash}${username}` !== '/') return null;
  if (protocol === 'https:') return origin;
  return protocol === 'http:' && (plain || HERE.test(hostname)) ? origin : null;
}
