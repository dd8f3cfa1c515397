/** A browser without a screen: cookies by origin, redirects one by one. */
export class Browser {
  jars = new Map();

  async send(address, method = 'GET', body = undefined) {
    const url = new URL(address);
    const jar = this.jars.get(url.origin) ?? new Map();
    this.jars.set(url.origin, jar);
    const reply = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html, application/json;q=0.9',
        ...(jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    for (const line of reply.headers.getSetCookie()) {
      const pair = line.split(';')[0];
      const name = pair.slice(0, pair.indexOf('='));
      if (/;\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(line)) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
    return reply;
  }

  /** The cookies of an origin. */
  of(origin) {
    return this.jars.get(origin) ?? new Map();
  }

  /** Where an address sends one. @throws Error when it sends nobody anywhere */
  async sentTo(address) {
    const reply = await this.send(address);
    const location = reply.headers.get('location');
    if (location === null) throw new Error(`${address} answers ${reply.status}: ${(await reply.text()).slice(0, 200)}`);
    return new URL(location, address).href;
  }
}
