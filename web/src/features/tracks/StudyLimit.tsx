import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { studyLimitQuery, useStateStudyLimit } from './tracks';

/** After how long a stay learners are asked whether they are there. */
export function StudyLimit(): JSX.Element {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...studyLimitQuery, enabled: opened });
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('study-limit.title')}
      </Button>
      <Dialog opened={opened} title={t('study-limit.title')} onClose={() => setOpened(false)}>
        {opened && (
          <Loaded query={query}>
            {({ askAfterMinutes }) => <LimitForm stated={askAfterMinutes} onSaved={() => setOpened(false)} />}
          </Loaded>
        )}
      </Dialog>
    </>
  );
}

function LimitForm({ stated, onSaved }: { stated: number; onSaved: () => void }): JSX.Element {
  const t = useText();
  const state = useStateStudyLimit();
  const [minutes, setMinutes] = useState<number | string>(stated);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        state.mutate({ askAfterMinutes: Number(minutes) }, { onSuccess: onSaved });
      }}
    >
      <Stack>
        {state.error !== null && <ProblemNotice error={state.error} />}
        <NumberInput
          label={t('study-limit.minutes')}
          description={t('study-limit.about')}
          required
          min={5}
          max={120}
          allowDecimal={false}
          value={minutes}
          onChange={setMinutes}
        />
        <Group>
          <Button type="submit" loading={state.isPending} disabled={minutes === ''}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
