import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import type { Autosave } from './useAutosave';

interface Props {
  readonly saving: Omit<Autosave<object>, 'change' | 'keepMine'> & { keepMine(): void };
  /** After a conflict: the two texts. */
  readonly both?: ReactNode;
  /** After a conflict: makes one of both; absent where they cannot be joined. */
  readonly onBoth?: (() => void) | undefined;
}

/** Whether the words are kept, and what to do when they are not. */
export function SavingLine({ saving, both, onBoth }: Props): JSX.Element {
  const t = useText();
  if (saving.state === 'failed') {
    return <ProblemNotice error={saving.error} retry={() => void saving.flush()} />;
  }
  if (saving.state === 'stale') {
    return (
      <Alert role="alert" color="yellow" variant="outline" icon={<Icon name="warning" />} title={t('saving.stale')}>
        <Stack>
          <Text size="sm">{t('saving.stale.explained')}</Text>
          {both}
          <Group>
            <Button size="sm" variant="default" onClick={() => saving.keepMine()}>
              {t('saving.mine')}
            </Button>
            <Button size="sm" variant="default" onClick={() => saving.takeTheirs()}>
              {t('saving.theirs')}
            </Button>
            {onBoth !== undefined && (
              <Button size="sm" variant="default" onClick={onBoth}>
                {t('saving.both')}
              </Button>
            )}
          </Group>
        </Stack>
      </Alert>
    );
  }
  return (
    <Text size="sm" c="dimmed" role="status">
      {t(saving.state === 'saved' ? 'saving.saved' : saving.state === 'offline' ? 'saving.offline' : 'saving.saving')}
    </Text>
  );
}
