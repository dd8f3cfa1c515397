import type { Id } from '../../kernel/id';
import type { Fault } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import type { Localised } from '../../platform/i18n/messages';
import type { BankDraw, Question } from '../questions/public';
import { type NewQuiz, quizFaults } from '../quizzes/public';
import { moduleNotReady, trackTooShort, trackWithoutModules } from './curricula.errors';
import { isMaterialKind, MATERIAL_KINDS } from './material';
import { type Choice, leastSeconds, pathFaults } from './path';
import { LONGEST, readingSeconds } from './reading';

export const MODULE_KINDS = ['lesson', 'quiz', 'acknowledgement', ...MATERIAL_KINDS] as const;

export type ModuleKind = (typeof MODULE_KINDS)[number];

/** A module as its author states it. */
export interface ModuleInput {
  readonly code: string;
  readonly kind: ModuleKind;
  readonly names: Localised;
  /** How long it takes; the reading time of a lesson's longest language unless stated. */
  readonly seconds?: number | undefined;
  /** The author knows that it takes longer than four minutes. */
  readonly override?: boolean | undefined;
  /** Lesson: Markdown by language. */
  readonly body?: Localised | undefined;
  /** Numbers of the clauses it teaches. */
  readonly clauses?: readonly string[] | undefined;
  /** Quiz; of a lesson, the question that checks whether it was understood. */
  readonly quiz?: QuizInput | undefined;
  /** Acknowledgement: the document's code. */
  readonly document?: string | undefined;
  /** Practice, session, package, episode: what is to be done; a draft may leave it open. */
  readonly material?: Id | undefined;
  /** Codes of modules and choices that are completed before it. */
  readonly after?: readonly string[] | undefined;
  /** Code of the choice it belongs to. */
  readonly choice?: string | null | undefined;
}

export interface QuizInput {
  /** Questions drawn per attempt; all of them for 0 or none stated. */
  readonly draw?: number | undefined;
  /** Per cent; the track's unless stated. */
  readonly passMark?: number | undefined;
  /** How often it may be attempted, after what wait, and how long one attempt may take; see `NewQuiz`. */
  readonly attempts?: number | null | undefined;
  readonly waitMinutes?: number | undefined;
  readonly limitMinutes?: number | null | undefined;
  /** What it draws from the bank, beside its own questions. */
  readonly bank?: readonly BankDraw[] | undefined;
  readonly questions: readonly Question[];
}

/** What an edition of a track says. */
export interface EditionInput {
  readonly names: Localised;
  readonly minimumMinutes: number;
  readonly passMark: number;
  /** How long the belt is held; null: until revoked. */
  readonly validityDays: number | null;
  readonly modules: readonly ModuleInput[];
  readonly choices?: readonly Choice[] | undefined;
}

/** A whole track: a belt's way as its first edition. */
export interface TrackInput extends EditionInput {
  readonly code: string;
  /** The belt's code. */
  readonly belt: string;
}

export type EditionState = 'draft' | 'published';

export const editionStates = transitions<EditionState>('draft', { draft: ['published'], published: [] });

export interface TrackEdition {
  readonly id: Id;
  readonly trackId: Id;
  readonly number: number;
  readonly state: EditionState;
  readonly names: Localised;
  readonly minimumMinutes: number;
  readonly passMark: number;
  readonly validityDays: number | null;
  readonly choices: readonly Choice[];
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly version: number;
}

/** Default length of everything but a lesson. */
const USUAL = 240;

/** How long a module takes as stated, or as computed. */
export function secondsOf({ kind, seconds, body }: ModuleInput, lengths?: Named['lengths']): number {
  return seconds ?? (kind === 'lesson' ? readingSeconds(body ?? {}, lengths) : USUAL);
}

/** Every quiz module has one, and a lesson where it is checked. */
export function hasQuiz({ kind, quiz }: ModuleInput): boolean {
  return kind === 'quiz' || (kind === 'lesson' && quiz !== undefined);
}

/** A module's quiz in full. */
export function quizOf(module: ModuleInput, edition: Pick<EditionInput, 'passMark'>): NewQuiz {
  const stated: Partial<QuizInput> = module.quiz ?? {};
  const {
    questions = [],
    draw = 0,
    passMark,
    attempts = null,
    waitMinutes = 0,
    limitMinutes = null,
    bank = [],
  } = stated;
  return {
    ...{
      names: module.names,
      passMark: passMark ?? (module.kind === 'lesson' ? 100 : edition.passMark),
      draw,
      seconds: secondsOf(module),
      questions,
    },
    ...{ attempts, waitMinutes, limitMinutes, bank },
  };
}

/** What there is for modules to name: codes of documents, ids of materials, and how long media take. */
export interface Named {
  readonly documents: ReadonlySet<string>;
  readonly materials: ReadonlySet<Id>;
  readonly lengths: ReadonlyMap<Id, number>;
}

/** Everything that keeps an edition from being written. */
export function editionFaults(edition: EditionInput, named: Named): readonly Fault[] {
  const codes = edition.modules.map(({ code }) => code);
  const own = edition.modules.flatMap((module, index) => {
    const pointer = `/modules/${index}`;
    const twice = codes.indexOf(module.code) < index;
    return [
      ...(twice ? [{ pointer: `${pointer}/code`, code: 'code-twice' }] : []),
      ...partFaults(module, named).map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` })),
      ...lengthFaults(module, pointer, named),
      ...(hasQuiz(module) ? quizFaults(quizOf(module, edition), `${pointer}/quiz`) : []),
    ];
  });
  return [...own, ...pathFaults(edition.modules, edition.choices ?? [])];
}

const PARTS = ['body', 'quiz', 'document', 'material'] as const;

function partOf(kind: ModuleKind): (typeof PARTS)[number] {
  if (isMaterialKind(kind)) return 'material';
  return kind === 'lesson' ? 'body' : kind === 'quiz' ? 'quiz' : 'document';
}

function partFaults(module: ModuleInput, { documents, materials }: Named): readonly Fault[] {
  const { kind, document, material } = module;
  const own = partOf(kind);
  const others = PARTS.filter(
    (part) => part !== own && module[part] !== undefined && !(kind === 'lesson' && part === 'quiz'),
  );
  return [
    ...(module[own] === undefined && own !== 'material' ? [{ pointer: `/${own}`, code: 'required' }] : []),
    ...others.map((part) => ({ pointer: `/${part}`, code: 'part-of-another-kind', params: { kind } })),
    ...(kind === 'acknowledgement' && document !== undefined && !documents.has(document)
      ? [{ pointer: '/document', code: 'document-unknown', params: { document } }]
      : []),
    ...(own === 'material' && material !== undefined && !materials.has(material)
      ? [{ pointer: '/material', code: 'material-unknown', params: { module: module.code } }]
      : []),
  ];
}

/** What is made elsewhere takes its time: a workshop is no module of four minutes. */
function lengthFaults(module: ModuleInput, pointer: string, { lengths }: Named): readonly Fault[] {
  if (isMaterialKind(module.kind)) return [];
  const reading = module.kind === 'lesson' ? readingSeconds(module.body ?? {}, lengths) : 0;
  const seconds = Math.max(reading, secondsOf(module, lengths));
  if (seconds <= LONGEST || module.override === true) return [];
  const at = reading > LONGEST ? `${pointer}/body` : `${pointer}/seconds`;
  return [{ pointer: at, code: 'module-too-long', params: { seconds, limit: LONGEST } }];
}

/** A module as publication looks at it. */
export interface PublishedModule {
  readonly code: string;
  readonly seconds: number;
  readonly choice: string | null;
  /** What keeps it from being learnt, as the code of a fault: `quiz-without-questions`, `material-unknown`, … */
  readonly lacks: string | null;
}

/**
 * Publishes a draft; it never changes again.
 * @throws Problem wrong-state, track-without-modules, module-not-ready, track-too-short naming both figures
 */
export function publish(edition: TrackEdition, modules: readonly PublishedModule[], now: Date): TrackEdition {
  editionStates.demand(edition.state, 'published');
  if (modules.length === 0) throw trackWithoutModules();
  const faults = modules.flatMap(({ code, lacks }, index) =>
    lacks === null ? [] : [{ pointer: `/modules/${index}`, code: lacks, params: { module: code } }],
  );
  if (faults.length > 0) throw moduleNotReady({}, { faults });
  const seconds = leastSeconds(modules, edition.choices);
  if (seconds < edition.minimumMinutes * 60) {
    throw trackTooShort({ stated: Math.floor(seconds / 6) / 10, minimum: edition.minimumMinutes });
  }
  return { ...edition, state: 'published', publishedAt: now };
}
