/** A reply of Obi: status, body and headers. */
export class Obi {
  constructor(url) {
    this.url = url.replace(/\/+$/, '');
    this.sessions = new Map();
  }

  /** Somebody's session, by external id. */
  async as(person) {
    const known = this.sessions.get(person);
    if (known !== undefined) return known;
    const reply = await fetch(`${this.url}/api/v1/logins`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
    if (reply.status !== 204) throw new Error(`Sign-in as ${person}: ${reply.status} ${await reply.text()}`);
    const session = new Session(this.url, person, reply.headers.get('set-cookie').split(';')[0]);
    this.sessions.set(person, session);
    return session;
  }

  async get(path) {
    const reply = await fetch(`${this.url}${path}`);
    return { status: reply.status, body: await read(reply) };
  }
}

export class Session {
  constructor(url, person, cookie) {
    this.url = url;
    this.person = person;
    this.cookie = cookie;
  }

  get = (path) => this.send('GET', path);
  delete = (path) => this.send('DELETE', path);
  post = (path, body, headers) => this.send('POST', path, body, headers);
  put = (path, body, headers) => this.send('PUT', path, body, headers);

  /** Sends JSON, a text with its own content type, or a form. @returns {Promise<{status: number, body: any, headers: Headers}>} */
  async send(method, path, body, headers = {}) {
    const form = body instanceof FormData;
    const own = typeof body === 'string' || body instanceof Uint8Array;
    const reply = await fetch(`${this.url}/api/v1/${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        ...(body === undefined || form || own ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined || form || own ? body : JSON.stringify(body),
    });
    // A login's secret changes when its person's roles do.
    const login = reply.headers.getSetCookie().find((each) => each.startsWith('obi_login='));
    if (login !== undefined) this.cookie = login.split(';')[0];
    return { status: reply.status, body: await read(reply), headers: reply.headers };
  }

  /** Like send, and throws unless the status is 2xx. @returns {Promise<any>} the body */
  async must(method, path, body, headers) {
    const reply = await this.send(method, path, body, headers);
    if (reply.status >= 300) {
      throw new Error(
        `${method} ${path} as ${this.person}: ${reply.status} ${JSON.stringify(reply.body).slice(0, 600)}`,
      );
    }
    return reply.body;
  }

  /** Every item of a listing. */
  async all(path) {
    const items = [];
    for (let after = ''; ;) {
      const page = await this.must('GET', `${path}${path.includes('?') ? '&' : '?'}limit=100${after}`);
      items.push(...page.items);
      if (page.next === null) return items;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
  }
}

async function read(reply) {
  const text = await reply.text();
  if (text === '') return undefined;
  return /^application\/(problem\+)?json/.test(reply.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
}
