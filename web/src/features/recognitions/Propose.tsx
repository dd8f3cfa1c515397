import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go, GoButton } from '../../ui/Go';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import { PersonField } from './PersonField';
import { type Person, usePropose } from './recognitions';

/** HR's half of recognising prior learning: whose, which belt, why, and until when. */
export function Propose(): JSX.Element {
  const t = useText();
  const belts = useQuery(beltsQuery);
  const propose = usePropose();
  const [person, setPerson] = useState<Person | null>(null);
  const [belt, setBelt] = useState('');
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const ready = person !== null && belt !== '' && reason.trim() !== '' && endsOn !== '';
  const back = <Go to="/recognitions">{t('recognitions.title')}</Go>;
  if (propose.isSuccess) {
    return (
      <Page title={t('recognitions.propose')} actions={back}>
        <Notice role="status" tone="good" title={t('recognitions.proposed')}>
          <p>{t('recognitions.proposed.explained')}</p>
          <GoButton to="/recognitions" variant="default">
            {t('recognitions.title')}
          </GoButton>
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={t('recognitions.propose')} about={t('recognitions.propose.about')} actions={back}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (person !== null)
            propose.mutate({ body: { personId: person.id, belt, reason: reason.trim(), endsOn }, key });
        }}
      >
        <Sheet p="lg">
          <Stack>
            <PersonField label={t('recognitions.person')} chosen={person} onChoose={setPerson} />
            {belts.error !== null && <ProblemNotice error={belts.error} retry={() => void belts.refetch()} />}
            <NativeSelect
              label={t('assign.belt')}
              required
              value={belt}
              onChange={(event) => setBelt(event.currentTarget.value)}
              data={[
                { value: '', label: t('act.choose') },
                ...(belts.data?.items ?? []).map((item) => ({ value: item.code, label: t.names(item.names) })),
              ]}
            />
            <Textarea
              label={t('recognitions.reason')}
              description={t('recognitions.reason.about')}
              required
              autosize
              minRows={3}
              classNames={{ input: 'typed' }}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={t('recognitions.ends')}
              description={t('recognitions.ends.about')}
              required
              value={endsOn}
              onChange={(event) => setEndsOn(event.currentTarget.value)}
            />
            {propose.error !== null && <ProblemNotice error={propose.error} />}
            <Group>
              <Button type="submit" disabled={!ready} loading={propose.isPending}>
                {t('recognitions.send')}
              </Button>
            </Group>
          </Stack>
        </Sheet>
      </form>
    </Page>
  );
}
