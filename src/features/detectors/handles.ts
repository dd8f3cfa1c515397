import { mentionsIn } from './network-text';
import type { Span } from './span';

/** Mentions that readers would take for ours and that are not: another spelling of a handle, or our name in a strange one. */
export function findLookAlikeHandles(text: string, network: string, ours: readonly string[]): Span[] {
  const known = new Set(ours.map((handle) => bare(handle).toLowerCase()));
  return mentionsIn(text, network).flatMap(({ from, to, name }) => {
    if (known.has(name.toLowerCase())) return [];
    const near = [...known].find((handle) => alike(name, handle));
    if (near !== undefined) {
      return [{ code: 'handle-look-alike', from, to, params: { ours: near }, fix: { from, to, text: `@${near}` } }];
    }
    const named = [...known].find((handle) => handle.length >= 4 && plain(name).includes(plain(handle)));
    return named === undefined ? [] : [{ code: 'handle-with-our-name', from, to, params: { ours: named } }];
  });
}

/** Mentions of accounts that are not ours. */
export function findForeignHandles(text: string, network: string, ours: readonly string[]): Span[] {
  const known = new Set(ours.map((handle) => bare(handle).toLowerCase()));
  return mentionsIn(text, network)
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ from, to, name }) => ({ code: 'handle-not-ours', from, to, params: { name } }));
}

function bare(handle: string): string {
  return handle.replace(/^@/, '');
}

const READ_AS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', i: 'l', '3': 'e', '5': 's', '8': 'b' };

/** What an eye makes of a handle. */
function plain(handle: string): string {
  return handle
    .toLowerCase()
    .replace(/[_.-]/g, '')
    .replace(/[01i358]/g, (sign) => READ_AS[sign] ?? sign)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

function alike(name: string, handle: string): boolean {
  const [a, b] = [plain(name), plain(handle)];
  return a === b || (b.length >= 5 && oneApart(a, b));
}

/** One letter more, less, other, or two changed about. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  const [x, y] = [a.slice(head), b.slice(head)];
  if (x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)) return true;
  return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}
