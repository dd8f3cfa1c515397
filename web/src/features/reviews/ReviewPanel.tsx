import { Button, Group, Kbd, Stack, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type JSX, useEffect, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { useLetters, useLettersOn } from '../../ui/letters';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { useShortcuts } from '../../ui/shortcuts';
import { Refused } from '../drafts/Refused';
import { type Draft, draftQuery, useApprove } from '../drafts/drafts';
import { AuthorPermits } from './AuthorPermits';
import { LettersHelp } from './LettersHelp';
import { ReturnForm } from './ReturnForm';
import { read } from './queue';
import { queueQuery } from './reviews';
import { SuggestForm } from './SuggestForm';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** One comes from a draft that one has just decided on. */
    readonly decided?: boolean;
  }
}

/** A reviewer's side of a draft: approve it, send it back with suggestions or a reason, or end it; then the next one at once. */
export function ReviewPanel({ draft }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  const go = useNavigate();
  const may = (['approve', 'suggest', 'return', 'decline'] as const).filter((act) => draft.can.includes(act));
  const refused = draft.state === 'submitted' && draft.cannot.some(({ act }) => act === 'approve');
  const queue = useQuery({ ...queueQuery, enabled: may.length > 0 });
  const approve = useApprove(draft.id);
  const [note, setNote] = useState('');
  const [giving, setGiving] = useState<'suggest' | 'return' | 'decline' | null>(null);
  const [help, setHelp] = useState(false);
  const [lettersOn, setLettersOn] = useLettersOn();
  const queries = useQueryClient();
  const [decided, setDecided] = useState(false);
  const { decided: former } = useLocation().state;
  const others = (queue.data?.items ?? []).filter(({ draftId }) => draftId !== draft.id);
  const after = (items: readonly { readonly draftId: string }[] = []) => {
    const at = items.findIndex(({ draftId }) => draftId === draft.id);
    return items[at + 1] ?? items.find(({ draftId }) => draftId !== draft.id);
  };
  const next = after(queue.data?.items);
  const goOn = async (): Promise<void> => {
    setDecided(true);
    // Who decides at once may be faster than the queue.
    const following = next ?? after((await queue.refetch()).data?.items);
    if (following !== undefined)
      await go({ to: '/drafts/$id', params: { id: following.draftId }, state: { decided: true } });
  };
  const onward = (): void => void goOn();
  const send = (): void =>
    approve.mutate({ revision: draft.revision, note: note.trim() || null }, { onSuccess: onward });
  const open = !decided && !approve.isPending;
  useShortcuts({
    'ctrl+Enter': open && giving === null && may.includes('approve') ? send : undefined,
    'alt+KeyR': open && may.includes('return') ? () => setGiving('return') : undefined,
    'alt+KeyX': open && may.includes('decline') ? () => setGiving('decline') : undefined,
    'alt+KeyN': next === undefined ? undefined : () => void go({ to: '/drafts/$id', params: { id: next.draftId } }),
  });
  useLetters(
    {
      KeyA: open && giving === null && may.includes('approve') ? send : undefined,
      KeyS: open && may.includes('suggest') ? () => setGiving('suggest') : undefined,
      KeyR: open && may.includes('return') ? () => setGiving('return') : undefined,
      KeyD: open && may.includes('decline') ? () => setGiving('decline') : undefined,
      KeyN: next === undefined ? undefined : () => void go({ to: '/drafts/$id', params: { id: next.draftId } }),
      Help: may.length > 0 ? () => setHelp(true) : undefined,
    },
    lettersOn,
  );
  // The next one is there at once, and the others see that somebody reads this one.
  const nextId = next?.draftId;
  const reads = may.length > 0 && draft.state === 'submitted';
  useEffect(() => {
    if (nextId !== undefined) void queries.query({ ...draftQuery(nextId), staleTime: 30_000 }).catch(() => undefined);
  }, [nextId, queries]);
  useEffect(() => {
    if (reads) void read(draft.id);
  }, [reads, draft.id]);
  if (decided) return <Decided />;
  if (may.length === 0 && !refused) return null;
  return (
    <Section
      title={t('review.title', { revision: draft.revision })}
      beside={
        next !== undefined && (
          <span className="meta">
            {t('review.others', { count: others.length })}{' '}
            <Go to="/drafts/$id" params={{ id: next.draftId }} aria-keyshortcuts="Alt+N" size="sm">
              {t('review.next')}
            </Go>{' '}
            <Kbd size="xs">Alt N</Kbd>
          </span>
        )
      }
    >
      <Sheet>
        <Stack>
          {former === true && (
            <Group role="status" gap="xs">
              <Icon name="check" />
              {t('review.decided.former')}
            </Group>
          )}
          <AuthorPermits draft={draft} />
          <Refused draft={draft} acts={['approve', 'return']} />
          {giving === 'suggest' && <SuggestForm draft={draft} onDone={onward} onCancel={() => setGiving(null)} />}
          {giving === 'suggest' ? null : giving !== null ? (
            <ReturnForm key={giving} act={giving} draft={draft} onDone={onward} onCancel={() => setGiving(null)} />
          ) : (
            may.length > 0 && (
              <>
                <Textarea
                  label={t('review.note')}
                  autosize
                  minRows={1}
                  classNames={{ input: 'typed' }}
                  value={note}
                  onChange={(event) => setNote(event.currentTarget.value)}
                />
                {approve.error !== null && <ProblemNotice error={approve.error} />}
                <Group>
                  {may.includes('approve') && (
                    <Button
                      leftSection={<Icon name="check" />}
                      rightSection={<Keys keys="Ctrl ⏎" />}
                      aria-keyshortcuts="Control+Enter"
                      loading={approve.isPending}
                      onClick={send}
                    >
                      {t('review.approve')}
                    </Button>
                  )}
                  {may.includes('suggest') && (
                    <Button
                      variant="default"
                      rightSection={<Keys keys="S" />}
                      aria-keyshortcuts="S"
                      onClick={() => setGiving('suggest')}
                    >
                      {t('review.suggest')}
                    </Button>
                  )}
                  {may.includes('return') && (
                    <Button
                      variant="default"
                      rightSection={<Keys keys="Alt R" />}
                      aria-keyshortcuts="Alt+R"
                      onClick={() => setGiving('return')}
                    >
                      {t('review.return')}
                    </Button>
                  )}
                  {may.includes('decline') && (
                    <Button
                      variant="subtle"
                      rightSection={<Keys keys="Alt X" />}
                      aria-keyshortcuts="Alt+X"
                      onClick={() => setGiving('decline')}
                    >
                      {t('review.decline')}
                    </Button>
                  )}
                  <LettersHelp opened={help} onOpen={setHelp} on={lettersOn} onTurn={setLettersOn} />
                </Group>
              </>
            )
          )}
        </Stack>
      </Sheet>
    </Section>
  );
}

/** The keys of an act, for who sees them; readers of the screen are told by the button. */
function Keys({ keys }: { keys: string }): JSX.Element {
  return (
    <span className="keys" aria-hidden="true" dir="ltr">
      {keys}
    </span>
  );
}

function Decided(): JSX.Element {
  const t = useText();
  return (
    <Sheet component="section" aria-label={t('review.decided')}>
      <Group role="status">
        <Icon name="check" />
        {t('review.decided')} <Go to="/reviews">{t('review.queue')}</Go>
      </Group>
    </Sheet>
  );
}
