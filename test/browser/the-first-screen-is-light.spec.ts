import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';

const BUILT = join(__dirname, '..', '..', 'dist', 'web');

/** Bytes of compressed script that a first screen may load. */
const LIMIT = 150_000;

/** What a file of the console weighs compressed. */
function weight(url: string): number {
  const file = join(BUILT, 'assets', url.split('/').at(-1) ?? '');
  return existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`).length : gzipSync(readFileSync(file)).length;
}

inBrowser('The first screen', () => {
  const { openWindow } = useCompany();
  let window: Window;

  it.each([
    ['an employee', 'T031', 'en'],
    ['HR', 'T006', 'he'],
    ['a lead', 'T016', 'he'],
    ['somebody who has to sign in', null, 'he'],
  ] as const)('of %s loads less than 150 kB of script', async (_who, person, language) => {
    window = await openWindow({ language });
    const scripts = new Set<string>();
    const asked: string[] = [];
    window.page.on('request', (request) => {
      if (/\/api\/v1\//.test(request.url()) && request.resourceType() === 'fetch') asked.push(request.url());
    });
    window.page.on('response', (response) => {
      if (/\/assets\/[^/]+\.js$/.test(response.url())) scripts.add(response.url());
    });
    if (person === null) await window.open('/');
    else await window.as(person);
    const weights = [...scripts].map((url) => `${weight(url)} ${url.split('/').at(-1)}`);
    const whole = [...scripts].reduce((sum, url) => sum + weight(url), 0);
    expect(weights.length).toBeGreaterThan(1);
    expect(whole < LIMIT ? [] : [`${whole} bytes`, ...weights]).toEqual([]);
    // What the first script asks for early is what home then takes (web/src/api/early.ts).
    expect(asked.filter((address, at) => asked.indexOf(address) < at)).toEqual([]);
  });
});
