/** A browser without a screen: cookies by origin, redirects one by one. */
export class Browsing {
  private readonly jars = new Map<string, Map<string, string>>();

  /** @param stands addresses that stand for others: where `PUBLIC_URL` points → where the house listens */
  constructor(private readonly stands: Readonly<Record<string, string>> = {}) {}

  async send(address: string, init: RequestInit = {}): Promise<Response> {
    const url = this.real(address);
    const jar = this.jar(url.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    if (!headers.has('accept')) headers.set('accept', 'text/html');
    const reply = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of reply.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const gone = rest.some((each) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(each));
      if (gone) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
    return reply;
  }

  /** Follows redirects; answers every address it went through, and the last reply. */
  async follow(
    address: string,
    init: RequestInit = {},
  ): Promise<{ readonly way: readonly string[]; readonly reply: Response }> {
    const way = [address];
    let reply = await this.send(address, init);
    for (let step = 0; step < 15; step += 1) {
      const location = reply.headers.get('location');
      if (location === null || reply.status < 300 || reply.status > 399) break;
      const next = new URL(location, way.at(-1)).href;
      way.push(next);
      reply = await this.send(next);
    }
    return { way, reply };
  }

  cookies(address: string): ReadonlyMap<string, string> {
    return this.jar(this.real(address).origin);
  }

  set(address: string, name: string, value: string): void {
    this.jar(this.real(address).origin).set(name, value);
  }

  private real(address: string): URL {
    const { origin } = new URL(address);
    return new URL(address.replace(origin, this.stands[origin] ?? origin));
  }

  private jar(origin: string): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}
