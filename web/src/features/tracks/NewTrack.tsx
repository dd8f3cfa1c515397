import { Button, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import { NamesFields } from '../../ui/NamesFields';
import { useCreateTrack } from './tracks';

/** A new way to a belt: its first edition is a draft without modules. */
export function NewTrack(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const belts = useQuery(beltsQuery);
  const create = useCreateTrack();
  const [code, setCode] = useState('');
  const [belt, setBelt] = useState('');
  const [names, setNames] = useState<Record<string, string>>({});
  const [minimumMinutes, setMinimum] = useState<number | string>(30);
  const ready = code.trim() !== '' && belt !== '' && Object.values(names).some((name) => name.trim() !== '');
  return (
    <Page title={t('tracks.new')} about={t('tracks.new.about')} actions={<Go to="/tracks">{t('tracks.title')}</Go>}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate(
            {
              code: code.trim(),
              belt,
              names,
              minimumMinutes: Number(minimumMinutes),
              passMark: 80,
              validityDays: 365,
              modules: [],
            },
            { onSuccess: ({ editionId }) => void go({ to: '/track-editions/$id', params: { id: editionId } }) },
          );
        }}
      >
        <Sheet p="lg">
          <Stack>
            <NamesFields label={t('tracks.name')} value={names} onChange={setNames} />
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
            <TextInput
              label={t('tracks.code')}
              description={t('tracks.code.about')}
              required
              classNames={{ input: 'address' }}
              pattern="[a-z0-9][a-z0-9\-]*"
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <NumberInput
              label={t('tracks.minimum')}
              description={t('tracks.minimum.about')}
              required
              min={0}
              allowDecimal={false}
              value={minimumMinutes}
              onChange={setMinimum}
            />
            {belts.error !== null && <ProblemNotice error={belts.error} retry={() => void belts.refetch()} />}
            {create.error !== null && <ProblemNotice error={create.error} />}
            <Group>
              <Button type="submit" disabled={!ready} loading={create.isPending}>
                {t('tracks.begin')}
              </Button>
            </Group>
          </Stack>
        </Sheet>
      </form>
    </Page>
  );
}
