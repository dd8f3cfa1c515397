import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { beltsQuery } from '../assignments/assignments';
import { type Track, useCopyTrack } from './tracks';

/** Another track with the content of this one: a draft under a code of its own. */
export function CopyTrack({ track }: { track: Track }): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const belts = useQuery(beltsQuery);
  const copy = useCopyTrack(track.id);
  const [opened, setOpened] = useState(false);
  const [code, setCode] = useState(`${track.code}-2`);
  const [belt, setBelt] = useState(track.belt.code);
  const [names, setNames] = useState<Record<string, string>>({ ...(track.edition ?? track.draft)?.names });
  return (
    <>
      <Button variant="subtle" onClick={() => setOpened(true)}>
        {t('tracks.duplicate')}
      </Button>
      <Dialog opened={opened} title={t('tracks.duplicate')} onClose={() => setOpened(false)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            copy.mutate(
              { code: code.trim(), belt, names },
              { onSuccess: ({ editionId }) => void go({ to: '/track-editions/$id', params: { id: editionId } }) },
            );
          }}
        >
          <Stack>
            <NamesFields label={t('tracks.name')} value={names} onChange={setNames} />
            <TextInput
              label={t('tracks.code')}
              description={t('tracks.code.about')}
              required
              classNames={{ input: 'address' }}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('assign.belt')}
              value={belt}
              onChange={(event) => setBelt(event.currentTarget.value)}
              data={(belts.data?.items ?? [track.belt]).map((each) => ({
                value: each.code,
                label: t.names(each.names),
              }))}
            />
            {copy.error !== null && <ProblemNotice error={copy.error} />}
            <Group>
              <Button type="submit" loading={copy.isPending}>
                {t('tracks.duplicate')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
