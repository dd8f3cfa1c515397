import { likeness, mixesScripts, skeleton } from './likeness';
import { mentionsIn } from './network-text';
import type { Span } from './span';

/** A mention in letters of any alphabet: networks take fewer, and readers are deceived by the others. */
const MENTION = /(?<![\p{L}\p{N}_.@/])@([\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]{1,60})/gu;
/** Letters from which on a name of ours is known again within another. */
const TELLING = 4;

/**
 * Mentions that readers would take for ours and that are not: another spelling of a handle, our name in a strange one, or
 * letters of several alphabets that look alike.
 */
export function findLookAlikeHandles(text: string, handles: readonly string[]): Span[] {
  const ours = handles.map(bare).map((handle) => ({ handle, seen: seen(handle) }));
  return [...text.matchAll(MENTION)].flatMap(({ 1: raw = '', index: from }): Span[] => {
    const name = raw.replace(/[.-]+$/, '');
    const to = from + 1 + name.length;
    if (ours.some(({ handle }) => handle === name.toLowerCase())) return [];
    const near = ours.find((own) => likeness(seen(name), own.seen))?.handle;
    if (near !== undefined) {
      return [{ code: 'handle-look-alike', from, to, params: { ours: near }, fix: { from, to, text: `@${near}` } }];
    }
    const named = ours.find((own) => own.handle.length >= TELLING && seen(name).includes(own.seen))?.handle;
    if (named !== undefined) return [{ code: 'handle-with-our-name', from, to, params: { ours: named } }];
    return mixesScripts(name) ? [{ code: 'handle-mixed-script', from, to, params: { handle: name } }] : [];
  });
}

/** Mentions of accounts that are not ours. */
export function findForeignHandles(text: string, network: string, ours: readonly string[]): Span[] {
  const known = new Set(ours.map(bare));
  return mentionsIn(text, network)
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ from, to, name }) => ({ code: 'handle-not-ours', from, to, params: { name } }));
}

function bare(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}

/** What an eye makes of a handle. */
function seen(handle: string): string {
  return skeleton(handle.replace(/[_.-]/g, ''));
}
