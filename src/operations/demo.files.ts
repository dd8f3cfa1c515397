import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonInput } from '../features/people/public';
import { installationRoot, type Localised } from '../platform/i18n/messages';

type Json = Readonly<Record<string, unknown>>;

export interface DemoPerson extends PersonInput {
  readonly externalId: string;
  readonly roles?: readonly string[];
}

/** What a customer asked. */
type Asked = Json & { readonly externalId: string; readonly language: string; readonly minutesAgo: number };

/** Who wrote words, and by whom they went out. */
interface WentOut {
  readonly by: string;
  readonly text: string;
  readonly approvedBy: string;
  readonly publisher: string;
  readonly link: string;
}

/** The demo company's files, as they stand in `demo/` and `content/`. */
export interface Demo {
  readonly people: readonly DemoPerson[];
  readonly channels: readonly (Json & {
    readonly code: string;
    readonly publishers?: readonly string[];
    readonly owners?: readonly string[];
    /** Who holds which role on the network itself. */
    readonly roles?: readonly { readonly person: string; readonly role: string; readonly since: string }[];
    /** So many items of its checklist are seen to. */
    readonly ticked?: number;
  })[];
  readonly topics: readonly (Json & {
    readonly people?: readonly string[];
    readonly keywords: readonly (Json & { readonly channel: string })[];
  })[];
  readonly interactions: readonly (Json & { readonly externalId: string; readonly minutesAgo: number })[];
  readonly goals: readonly (Json & { readonly measure: Localised; readonly owner: string })[];
  readonly outcomes: string;
  readonly setup: {
    readonly audiences: readonly { readonly code: string; readonly names: Localised; readonly rule: Json }[];
    readonly assignments: readonly {
      readonly belt: string;
      readonly audience: string;
      readonly dueInDays: number;
      readonly joinerDays: number;
      readonly reason: string;
    }[];
    /** What the descriptions of jobs name as duties in public. */
    readonly duties: readonly (Json & {
      readonly jobFamily: string;
      readonly duty: Localised;
      readonly counterpart: Localised;
    })[];
    readonly recognitions: readonly {
      readonly person: string;
      readonly belt: string;
      readonly reason: string;
      readonly proposedBy: string;
      readonly confirmedBy: string;
      readonly endsInDays: number;
    }[];
    readonly handles: readonly {
      readonly person: string;
      readonly network: string;
      readonly name: string;
      readonly purpose: string;
      /** Absent: it waits for a decision. */
      readonly approvedBy?: string;
    }[];
    /** The red button was tried once, by these two. */
    readonly rehearsal: { readonly by: readonly [string, string]; readonly reason: string };
    readonly completed: readonly string[];
    readonly newcomer: string;
    /** The edition that is being written. */
    readonly rules: {
      readonly approvers: readonly { readonly area: string; readonly person: string }[];
      /** Persons by clause. */
      readonly owners: Readonly<Record<string, string>>;
      readonly addition: { readonly en: string; readonly he: string; readonly summary: Localised };
      readonly comments: readonly { readonly person: string; readonly clause: string; readonly text: string }[];
    };
  };
  /** What comes after White, and what may be shared. */
  readonly yellow: {
    readonly chooses: string;
    readonly practice: Json;
    readonly session: Json;
    readonly sitting: Json & { readonly inDays: number; readonly from: string; readonly to: string };
    readonly track: Json & { readonly modules: readonly (Json & { readonly kind: string })[] };
    readonly library: readonly (Json & { readonly by: string; readonly approve?: boolean })[];
  };
  /** Words that went out, and replies that wait for their review. */
  readonly words: {
    readonly answered: WentOut & {
      readonly asked: Asked;
      readonly first: string;
      readonly returned: { readonly by: string; readonly code: string; readonly note: string };
    };
    readonly waiting: readonly { readonly asked: Asked; readonly by: string; readonly text: string }[];
    readonly corrected: WentOut & {
      readonly channel: string;
      readonly language: string;
      readonly aftermath: readonly (Json & { readonly by: string })[];
    };
  };
  /** What the desk was asked; without an answer it waits. */
  readonly asks: readonly {
    readonly by: string;
    readonly words: string;
    readonly answer?: { readonly words: string; readonly clause: string };
    readonly example?: Json;
  }[];
  readonly rules: Readonly<Record<'en' | 'he', string>>;
  readonly trackFolder: string;
}

export function readDemo(): Demo {
  const file = (...path: string[]): string => readFileSync(join(installationRoot(), ...path), 'utf8');
  const json = <T>(name: string): T => JSON.parse(file('demo', name)) as T;
  return {
    people: json('people.json'),
    channels: json('channels.json'),
    topics: json('topics.json'),
    interactions: json('interactions.json'),
    goals: json('goals.json'),
    outcomes: file('demo', 'outcomes.csv'),
    setup: json('setup.json'),
    yellow: json('yellow.json'),
    words: json('words.json'),
    asks: json('asks.json'),
    rules: { en: file('content', 'rules', 'general.en.md'), he: file('content', 'rules', 'general.he.md') },
    trackFolder: join(installationRoot(), 'content', 'tracks', 'white'),
  };
}
