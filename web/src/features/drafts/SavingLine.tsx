import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import type { Autosave } from './useAutosave';

/** Whether the words are kept, and what to do when they are not. */
export function SavingLine({ saving }: { saving: Omit<Autosave<object>, 'change'> }): JSX.Element {
  const t = useText();
  if (saving.state === 'failed') {
    return <ProblemNotice error={saving.error} retry={() => void saving.flush()} />;
  }
  if (saving.state === 'stale') {
    return (
      <Alert role="alert" color="yellow" variant="outline" icon={<Icon name="warning" />} title={t('saving.stale')}>
        <Stack>
          <Text size="sm">{t('saving.stale.explained')}</Text>
          <Group>
            <Button size="sm" variant="default" onClick={() => saving.keepMine()}>
              {t('saving.mine')}
            </Button>
            <Button size="sm" variant="default" onClick={() => saving.takeTheirs()}>
              {t('saving.theirs')}
            </Button>
          </Group>
        </Stack>
      </Alert>
    );
  }
  return (
    <Text size="sm" c="dimmed" role="status">
      {t(saving.state === 'saved' ? 'saving.saved' : 'saving.saving')}
    </Text>
  );
}
