import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { serveConsole } from '../../src/platform/http/console';
import { packReplies } from '../../src/platform/http/packed';

const SCRIPT = 'console.log("hello")';

/** A server with one route of the api and the console, and a not-found handler that answers like the api's. */
async function server(basePath: string, folder: string): Promise<FastifyInstance> {
  const instance = fastify();
  instance.get(`${basePath}/api/v1/me`, () => ({ name: 'Noa' }));
  instance.setNotFoundHandler((_request, reply) => reply.status(404).type('application/problem+json').send('{}'));
  await serveConsole(instance, basePath, folder);
  await instance.ready();
  return instance;
}

describe.each(['', '/obi', '/tools/obi'])('The console below %p', (basePath) => {
  let folder: string;
  let instance: FastifyInstance;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'obi-console-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><html><head><title>Obi</title>\n<link rel="modulepreload" href="./assets/home.js" data-home></head></html>',
    );
    writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(folder, 'assets', 'index-abc.js'), SCRIPT);
    writeFileSync(join(folder, 'assets', 'index-abc.js.gz'), gzipSync(SCRIPT));
    instance = await server(basePath, folder);
  });
  afterAll(async () => {
    await instance.close();
    rmSync(folder, { recursive: true });
  });
  const open = (path: string, headers: Record<string, string> = { accept: 'text/html,*/*;q=0.8' }) =>
    instance.inject({ url: `${basePath}${path}`, headers });

  it.each(['/', '/feed', '/interactions/0190?tab=thread', '/a/b.c/פניות'])('answers %p with its page', async (path) => {
    const reply = await open(encodeURI(path));
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-cache');
    expect(reply.body).toContain(`<base href="${basePath}/" />`);
    const again = await open(encodeURI(path), { accept: 'text/html', 'if-none-match': String(reply.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('answers its bare address, with and without a slash', async () => {
    expect((await instance.inject({ url: `${basePath}/` })).body).toContain('<base ');
    if (basePath !== '') expect((await instance.inject({ url: basePath })).body).toContain('<base ');
  });

  it('names the scripts of home only to whom it will be shown', async () => {
    const accept = 'text/html';
    const cookie = 'a=b; obi_login=0123';
    const home = await open('/', { accept, cookie });
    expect(home.body).toContain('home.js');
    expect(home.headers['vary']).toBe('cookie');
    for (const other of [await open('/', { accept }), await open('/feed', { accept, cookie })]) {
      expect(other.body).not.toContain('home.js');
      expect(other.headers.etag).not.toBe(home.headers.etag);
    }
  });

  it('keeps hashed files for a year, others for an hour, and sends what was compressed before', async () => {
    const script = await open('/assets/index-abc.js', { accept: '*/*' });
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.body).toBe(SCRIPT);
    const packed = await open('/assets/index-abc.js', { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['content-type']).toMatch(/javascript/);
    expect((await open('/icon.svg')).headers['cache-control']).toBe('public, max-age=3600');
  });

  it('leaves the api and missing files to the problem documents', async () => {
    expect((await open('/api/v1/me')).json()).toEqual({ name: 'Noa' });
    for (const path of ['/api/v1/nothing', '/api', '/health/nothing', '/problems/x', '/assets/index-old.js']) {
      expect((await open(path)).headers['content-type']).toContain('application/problem+json');
    }
    const asked = await open('/feed', { accept: 'application/json' });
    expect(asked.statusCode).toBe(404);
  });

  it('never sends files from outside its folder', async () => {
    const reply = await open('/assets/..%2f..%2f..%2f..%2fetc/passwd', { accept: '*/*' });
    expect(reply.statusCode).toBe(404);
  });
});

describe('What the console asks for', () => {
  const long = { words: 'פנייה '.repeat(500) };
  const instance = fastify();
  packReplies(instance);
  instance.get('/long', (_request, reply) => reply.header('vary', 'origin').send(long));
  instance.get('/short', () => ({ name: 'Noa' }));
  instance.get('/file', (_request, reply) => reply.type('text/csv').send('a,b\n'.repeat(1_000)));
  afterAll(() => instance.close());
  const ask = (url: string, headers: Record<string, string> = {}) =>
    instance.inject({ url, headers: { 'accept-encoding': 'gzip, br', 'sec-fetch-site': 'same-origin', ...headers } });

  it('comes packed when it is long', async () => {
    const reply = await ask('/long');
    expect(reply.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'origin, accept-encoding' });
    expect(Number(reply.headers['content-length'])).toBe(reply.rawPayload.length);
    expect(JSON.parse(gunzipSync(reply.rawPayload).toString())).toEqual(long);
    for (const url of ['/short', '/file']) expect((await ask(url)).headers['content-encoding']).toBeUndefined();
  });

  it('tells pages of others nothing by its length', async () => {
    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', ''],
      ['accept-encoding', 'br'],
    ] as const) {
      const reply = await ask('/long', { [name]: value });
      expect([reply.headers['content-encoding'], reply.json()]).toEqual([undefined, long]);
    }
  });
});

describe('A house whose console was not built', () => {
  it('serves its api all the same', async () => {
    const instance = await server('', join(tmpdir(), 'obi-no-such-folder'));
    expect((await instance.inject('/api/v1/me')).statusCode).toBe(200);
    expect((await instance.inject({ url: '/', headers: { accept: 'text/html' } })).statusCode).toBe(404);
    await instance.close();
  });
});
