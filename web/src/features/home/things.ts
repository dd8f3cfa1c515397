import type { OwnDraft } from '../drafts/drafts';
import type { FeedItem } from '../feed/feed';
import type { Enrolment, MyModule, MyTraining } from '../training/training';
import type { MyUpdate } from '../update/update';

/** Something to do. */
export type Thing =
  | { readonly kind: 'returned'; readonly draft: OwnDraft }
  | { readonly kind: 'claimed'; readonly item: FeedItem }
  | { readonly kind: 'module'; readonly enrolment: Enrolment; readonly module: MyModule }
  | { readonly kind: 'minutes'; readonly enrolment: Enrolment }
  | { readonly kind: 'update'; readonly update: MyUpdate }
  | { readonly kind: 'customers'; readonly item: FeedItem; readonly count: number; readonly more: boolean };

interface Found {
  readonly training: MyTraining;
  readonly returned: readonly OwnDraft[];
  readonly feed: { readonly items: readonly FeedItem[]; readonly next: string | null } | undefined;
  readonly update: MyUpdate | undefined;
}

/** Steps of a track that today's path shows. */
const STEPS = 3;

/**
 * What a person has to do, the one next thing first: words that came back, a customer who waits for them, the step of
 * the track that is due first, the week's update, customers anybody may take.
 */
export function thingsOf({ training, returned, feed, update }: Found): readonly Thing[] {
  const [draft] = returned;
  const claimed = feed?.items.find(({ claimedByMe }) => claimedByMe);
  const waiting = feed?.items.filter(({ claimedByMe }) => !claimedByMe) ?? [];
  const [customer] = waiting;
  const unread = update !== undefined && update.id !== null && update.items.length > 0 && update.missing.length === 0;
  return [
    ...(draft === undefined ? [] : [{ kind: 'returned', draft } as const]),
    ...(claimed === undefined ? [] : [{ kind: 'claimed', item: claimed } as const]),
    ...stepsOf(training),
    ...(unread && (update.reading?.seconds ?? null) === null ? [{ kind: 'update', update } as const] : []),
    ...(customer === undefined
      ? []
      : [{ kind: 'customers', item: customer, count: waiting.length, more: feed?.next !== null } as const]),
  ];
}

function stepsOf(training: MyTraining): readonly Thing[] {
  const [enrolment] = training.enrolments
    .filter(({ state }) => state !== 'completed')
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  if (enrolment === undefined) return [];
  const { moduleId } = training.today;
  const open = enrolment.modules
    .filter(({ completedAt, waivedAt }) => completedAt === null && waivedAt === null)
    .sort((a, b) => Number(b.id === moduleId) - Number(a.id === moduleId));
  if (open.length === 0) return [{ kind: 'minutes', enrolment }];
  return open.slice(0, STEPS).map((module) => ({ kind: 'module', enrolment, module }) as const);
}
