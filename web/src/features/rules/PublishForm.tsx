import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { acts, instantOf, useAct } from './desk';

/** Publishes a draft, in force at once or from a day to come. */
export function PublishForm({ editionId }: { editionId: string }): JSX.Element {
  const t = useText();
  const publish = useAct(acts.publish);
  const [day, setDay] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate({ id: editionId, effectiveAt: instantOf(day) });
      }}
    >
      <Stack gap="xs">
        <Group align="flex-end">
          <TextInput
            type="date"
            label={t('rules.publish.day')}
            description={t('rules.publish.day.about')}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <Button type="submit" loading={publish.isPending}>
            {t('rules.act.publish')}
          </Button>
        </Group>
        {publish.error !== null && <ProblemNotice error={publish.error} />}
      </Stack>
    </form>
  );
}
