import type { Fault } from '../../kernel/problem';

/** Words that are said from one moment to another, seconds from the beginning. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TIMES = /^(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t]+.*)?$/;
const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/**
 * Reads captions in WebVTT, strictly: players forgive much, each of them something else. Source: W3C WebVTT, section 4.
 * Answers every fault with its line; captions with faults are not kept.
 */
export function readCaptions(text: string): { readonly cues: readonly Cue[]; readonly faults: readonly Fault[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const faults: Fault[] = [];
  const fault = (at: number, code: string): void => {
    faults.push({ pointer: `line/${at + 1}`, code, params: { line: at + 1 } });
  };
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) {
    fault(0, 'captions-no-webvtt');
    return { cues: [], faults };
  }
  const cues: Cue[] = [];
  for (const block of blocksOf(lines)) {
    if (/^(?:NOTE|STYLE|REGION)(?:[ \t].*)?$/.test(lines[block.from] ?? '')) continue;
    const at = (lines[block.from] ?? '').includes('-->') ? block.from : block.from + 1;
    const times = at < block.to ? TIMES.exec(lines[at] ?? '') : null;
    const [from, to] = [secondsIn(times?.[1]), secondsIn(times?.[2])];
    const said = lines.slice(at + 1, block.to).join('\n');
    if (from === null || to === null) fault(Math.min(at, block.to - 1), 'captions-no-times');
    else if (to <= from) fault(at, 'captions-end-before-start');
    else if (from < (cues.at(-1)?.from ?? 0)) fault(at, 'captions-out-of-order');
    else if (plain(said) === '') fault(at, 'captions-say-nothing');
    else cues.push({ from, to, text: plain(said) });
  }
  if (cues.length === 0 && faults.length === 0) fault(0, 'captions-say-nothing');
  return { cues, faults: faults.slice(0, 100) };
}

/** What is said, without times: a transcript, a paragraph wherever nothing is said for a while. */
export function transcriptOf(cues: readonly Cue[]): string {
  return cues
    .map(({ text, from }, at) => {
      const before = cues[at - 1];
      const gap = before === undefined ? '' : from - before.to > 2 ? '\n\n' : ' ';
      return `${gap}${text.replaceAll('\n', ' ')}`;
    })
    .join('');
}

/** Blocks between empty lines, after the head. */
function blocksOf(lines: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let from: number | null = null;
  const head = lines.findIndex((line) => line.trim() === '');
  for (let at = head < 0 ? lines.length : head; at <= lines.length; at += 1) {
    const empty = at === lines.length || (lines[at] ?? '').trim() === '';
    if (!empty) from ??= at;
    else if (from !== null) {
      blocks.push({ from, to: at });
      from = null;
    }
  }
  return blocks;
}

function secondsIn(time: string | undefined): number | null {
  const parts = time === undefined ? null : TIME.exec(time);
  if (parts === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0', thousandths = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

/** Words without tags such as `<v Noa>` and without white space around. */
function plain(text: string): string {
  return text.replace(/<[^<>]*>/gu, '').trim();
}
