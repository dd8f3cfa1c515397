import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { serveConsole } from '../../src/platform/http/console';

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
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>Obi</title></head></html>');
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

describe('A house whose console was not built', () => {
  it('serves its api all the same', async () => {
    const instance = await server('', join(tmpdir(), 'obi-no-such-folder'));
    expect((await instance.inject('/api/v1/me')).statusCode).toBe(200);
    expect((await instance.inject({ url: '/', headers: { accept: 'text/html' } })).statusCode).toBe(404);
    await instance.close();
  });
});
