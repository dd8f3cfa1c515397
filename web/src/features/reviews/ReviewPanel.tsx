import { Button, Group, Kbd, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { useShortcuts } from '../../ui/shortcuts';
import { Refused } from '../drafts/Refused';
import { type Draft, useApprove } from '../drafts/drafts';
import { AuthorPermits } from './AuthorPermits';
import { ReturnForm } from './ReturnForm';
import { queueQuery } from './reviews';

/** A reviewer's side of a draft: approve it, give it back with a reason, or end it; then the next one at once. */
export function ReviewPanel({ draft }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  const go = useNavigate();
  const may = (['approve', 'return', 'decline'] as const).filter((act) => draft.can.includes(act));
  const refused = draft.state === 'submitted' && draft.cannot.some(({ act }) => act === 'approve');
  const queue = useQuery({ ...queueQuery, enabled: may.length > 0 });
  const approve = useApprove(draft.id);
  const [note, setNote] = useState('');
  const [giving, setGiving] = useState<'return' | 'decline' | null>(null);
  const [decided, setDecided] = useState(false);
  const others = (queue.data?.items ?? []).filter(({ draftId }) => draftId !== draft.id);
  const at = queue.data?.items.findIndex(({ draftId }) => draftId === draft.id) ?? -1;
  const next = queue.data?.items[at + 1] ?? others[0];
  const onward = (): void => {
    setDecided(true);
    if (next !== undefined) void go({ to: '/drafts/$id', params: { id: next.draftId } });
  };
  const send = (): void =>
    approve.mutate({ revision: draft.revision, note: note.trim() || null }, { onSuccess: onward });
  const open = !decided && !approve.isPending;
  useShortcuts({
    'ctrl+Enter': open && giving === null && may.includes('approve') ? send : undefined,
    'alt+KeyR': open && may.includes('return') ? () => setGiving('return') : undefined,
    'alt+KeyX': open && may.includes('decline') ? () => setGiving('decline') : undefined,
    'alt+KeyN': next === undefined ? undefined : () => void go({ to: '/drafts/$id', params: { id: next.draftId } }),
  });
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
          <AuthorPermits draft={draft} />
          <Refused draft={draft} acts={['approve', 'return']} />
          {giving !== null ? (
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
