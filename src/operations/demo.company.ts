import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Id } from '../kernel/id';

type Body = object | string;

/** The company while it is loaded: requests as its persons, without a network. */
export class Company {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly app: NestFastifyApplication,
    readonly basePath: string,
    /** Ids by external id. */
    readonly ids: ReadonlyMap<string, Id>,
  ) {}

  id(externalId: string): Id {
    const id = this.ids.get(externalId);
    if (id === undefined) throw new Error(`The demo names ${externalId}, who is not in people.json.`);
    return id;
  }

  get<T>(person: string, path: string): Promise<T> {
    return this.send<T>(person, 'GET', path);
  }

  post<T = unknown>(person: string, path: string, body?: Body): Promise<T> {
    return this.send<T>(person, 'POST', path, body);
  }

  put<T = unknown>(person: string, path: string, body?: Body): Promise<T> {
    return this.send<T>(person, 'PUT', path, body);
  }

  private async send<T>(person: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: Body): Promise<T> {
    const text = typeof body === 'string';
    const reply = await this.app.inject({
      method,
      url: `${this.basePath}/api/v1/${path}`,
      headers: {
        cookie: await this.cookie(person),
        ...(body === undefined ? {} : { 'content-type': text ? 'text/csv' : 'application/json' }),
      },
      ...(body === undefined ? {} : { payload: text ? body : JSON.stringify(body) }),
    });
    if (reply.statusCode >= 400) throw new Error(`${method} ${path} as ${person}: ${reply.payload.slice(0, 800)}`);
    return (reply.payload === '' ? undefined : JSON.parse(reply.payload)) as T;
  }

  private async cookie(person: string): Promise<string> {
    const known = this.cookies.get(person);
    if (known !== undefined) return known;
    const reply = await this.app.inject({ method: 'POST', url: `${this.basePath}/api/v1/logins`, payload: { person } });
    const cookie = String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    if (reply.statusCode !== 204) throw new Error(`Sign-in as ${person}: ${reply.payload}`);
    this.cookies.set(person, cookie);
    return cookie;
  }
}
