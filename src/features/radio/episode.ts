import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, staleVersion, wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import type { Localised } from '../../platform/i18n/messages';

export const EPISODE_STATES = ['draft', 'published', 'withdrawn'] as const;
export type EpisodeState = (typeof EPISODE_STATES)[number];

/** An episode of social radio: words of leads, what customers said, and sound if there is any. */
export interface Episode {
  readonly id: Id;
  readonly names: Localised;
  readonly words: Localised;
  /** What the sound says, by language. */
  readonly transcript: Localised;
  /** Null: everybody. */
  readonly audienceId: Id | null;
  readonly state: EpisodeState;
  readonly soundType: string | null;
  readonly soundHash: Buffer | null;
  readonly soundBytes: number | null;
  readonly soundSeconds: number | null;
  /** How long reading it takes; told when it is published. */
  readonly readingSeconds: number | null;
  /** Counted up as episodes are published. */
  readonly number: number | null;
  readonly createdBy: Id;
  readonly createdAt: Date;
  readonly publishedBy: Id | null;
  readonly publishedAt: Date | null;
  readonly withdrawnBy: Id | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

export interface EpisodeWords {
  readonly names: Localised;
  readonly words: Localised;
  readonly transcript: Localised;
  readonly audienceId: Id | null;
}

export interface Sound {
  readonly type: string;
  readonly hash: Buffer;
  readonly bytes: number;
  readonly seconds: number;
}

const states = transitions<EpisodeState>('draft', { draft: ['published'], published: ['withdrawn'], withdrawn: [] });

/** Interactions of one episode. */
export const PARTS_LIMIT = 20;
/** Words a minute that somebody reads. */
const WORDS_A_MINUTE = 200;

export function begin(id: Id, names: Localised, by: Id, now: Date): Episode {
  return {
    ...{ id, names, words: {}, transcript: {}, audienceId: null, state: 'draft' },
    ...{ soundType: null, soundHash: null, soundBytes: null, soundSeconds: null, readingSeconds: null, number: null },
    ...{ createdBy: by, createdAt: now, publishedBy: null, publishedAt: null, withdrawnBy: null, withdrawnAt: null },
    version: 1,
  };
}

/** What is published stays as it was heard. @throws Problem wrong-state, stale-version */
export function write(episode: Episode, stated: EpisodeWords, expected: number | null): Episode {
  demandDraft(episode);
  if (expected !== null && expected !== episode.version) throw staleVersion({ id: episode.id });
  return { ...episode, ...stated };
}

/** @throws Problem wrong-state */
export function sounding(episode: Episode, sound: Sound | null): Episode {
  demandDraft(episode);
  return {
    ...episode,
    soundType: sound?.type ?? null,
    soundHash: sound?.hash ?? null,
    soundBytes: sound?.bytes ?? null,
    soundSeconds: sound?.seconds ?? null,
  };
}

/**
 * @param texts everything there is to read, by language
 * @throws Problem wrong-state, invalid-request for an episode that says nothing, or sound without a transcript
 */
export function publish(episode: Episode, texts: Localised, number: number, by: Id, now: Date): Episode {
  states.demand(episode.state, 'published');
  const faults: Fault[] = [
    ...(says(episode.names) ? [] : [{ pointer: '/names', code: 'required' }]),
    ...(says(texts) ? [] : [{ pointer: '/words', code: 'episode-says-nothing' }]),
    ...(episode.soundHash !== null && !says(episode.transcript)
      ? [{ pointer: '/transcript', code: 'sound-without-transcript' }]
      : []),
  ];
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return {
    ...episode,
    state: 'published',
    readingSeconds: readingSeconds(texts),
    ...{ number, publishedBy: by, publishedAt: now },
  };
}

/** @throws Problem wrong-state */
export function withdraw(episode: Episode, by: Id, now: Date): Episode {
  states.demand(episode.state, 'withdrawn');
  return { ...episode, state: 'withdrawn', withdrawnBy: by, withdrawnAt: now };
}

/** How long the longest of the languages takes to be read. */
export function readingSeconds(texts: Localised): number {
  const words = Object.values(texts).map((text) => text.split(/\s+/u).filter((word) => word !== '').length);
  return Math.max(1, Math.ceil((Math.max(0, ...words) * 60) / WORDS_A_MINUTE));
}

export function says(texts: Localised): boolean {
  return Object.values(texts).some((text) => text.trim() !== '');
}

function demandDraft({ state }: Episode): void {
  if (state !== 'draft') throw wrongState({ from: state });
}
