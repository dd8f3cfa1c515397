import { Button, Group, Stack, Textarea, Title } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Refused } from '../drafts/Refused';
import { type Draft, useApprove } from '../drafts/drafts';
import { ReturnForm } from './ReturnForm';

/** A reviewer's side of a draft: approve it, or give it back with a reason. */
export function ReviewPanel({ draft }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  const approve = useApprove(draft.id);
  const [note, setNote] = useState('');
  const [returning, setReturning] = useState(false);
  const [decided, setDecided] = useState(false);
  const may = draft.can.includes('approve') || draft.can.includes('return');
  const refused = draft.state === 'submitted' && draft.cannot.some(({ act }) => act === 'approve');
  if (decided) return <Decided />;
  if (!may && !refused) return null;
  return (
    <Sheet component="section" aria-labelledby="decide">
      <Stack>
        <Title order={2} size="h5" id="decide">
          {t('review.title', { revision: draft.revision })}
        </Title>
        <Refused draft={draft} acts={['approve', 'return']} />
        {returning ? (
          <ReturnForm draft={draft} onDone={() => setDecided(true)} onCancel={() => setReturning(false)} />
        ) : (
          may && (
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
                {draft.can.includes('approve') && (
                  <Button
                    leftSection={<Icon name="check" />}
                    loading={approve.isPending}
                    onClick={() =>
                      approve.mutate(
                        { revision: draft.revision, note: note.trim() || null },
                        { onSuccess: () => setDecided(true) },
                      )
                    }
                  >
                    {t('review.approve')}
                  </Button>
                )}
                {draft.can.includes('return') && (
                  <Button variant="default" onClick={() => setReturning(true)}>
                    {t('review.return')}
                  </Button>
                )}
              </Group>
            </>
          )
        )}
      </Stack>
    </Sheet>
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
