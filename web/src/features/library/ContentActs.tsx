import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { GoButton } from '../../ui/Go';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type ContentDetail, useApproveContent, useDeclineContent, useRetireContent } from './library';

/** What whoever keeps or decides on content may do with it, as the server says. */
export function ContentActs({ item }: { item: ContentDetail }): JSX.Element | null {
  const t = useText();
  const approve = useApproveContent(item.id);
  const retire = useRetireContent(item.id);
  const [asked, setAsked] = useState<'decline' | 'retire' | null>(null);
  if (!item.can.some((act) => act !== 'share')) return null;
  return (
    <Stack gap="sm">
      {approve.error !== null && <ProblemNotice error={approve.error} />}
      <Group>
        {item.can.includes('approve') && (
          <Button loading={approve.isPending} onClick={() => approve.mutate(item.revision)}>
            {t('library.approve')}
          </Button>
        )}
        {item.can.includes('decline') && (
          <Button variant="default" onClick={() => setAsked('decline')}>
            {t('library.decline')}
          </Button>
        )}
        {item.can.includes('edit') && (
          <GoButton variant="default" to="/library/$id/edit" params={{ id: item.id }}>
            {t('act.edit')}
          </GoButton>
        )}
        {item.can.includes('retire') && (
          <Button variant="subtle" onClick={() => setAsked('retire')}>
            {t('library.retire')}
          </Button>
        )}
      </Group>
      <Dialog opened={asked === 'decline'} title={t('library.decline')} onClose={() => setAsked(null)}>
        <Decline item={item} onDone={() => setAsked(null)} />
      </Dialog>
      <Dialog opened={asked === 'retire'} title={t('library.retire')} onClose={() => setAsked(null)}>
        <Stack>
          <p>{t('library.retire.about')}</p>
          {retire.error !== null && <ProblemNotice error={retire.error} />}
          <Group>
            <Button
              color="red"
              loading={retire.isPending}
              onClick={() => retire.mutate(undefined, { onSuccess: () => setAsked(null) })}
            >
              {t('library.retire')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </Stack>
  );
}

function Decline({ item, onDone }: { item: ContentDetail; onDone: () => void }): JSX.Element {
  const t = useText();
  const decline = useDeclineContent(item.id);
  const [note, setNote] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decline.mutate({ revision: item.revision, note: note.trim() }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Textarea
          label={t('library.decline.why')}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {decline.error !== null && <ProblemNotice error={decline.error} />}
        <Group>
          <Button type="submit" disabled={note.trim() === ''} loading={decline.isPending}>
            {t('library.decline')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
