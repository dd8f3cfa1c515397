import { Group, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Dialog } from '../../ui/Dialog';
import { GoButton } from '../../ui/Go';
import type { MyTraining } from './training';

/** A belt that has just arrived. */
export function AwardDialog({
  belt,
  onClose,
}: {
  belt: MyTraining['belts'][number];
  onClose: () => void;
}): JSX.Element {
  const t = useText();
  return (
    <Dialog opened onClose={onClose} title={t('award.title')}>
      <Stack align="center" ta="center">
        <BeltMark colour={belt.colour} width={140} />
        <Text>{t('award.text', { belt: t.names(belt.names) })}</Text>
        <Group>
          <GoButton to="/permits" onClick={onClose}>
            {t('nav.permits')}
          </GoButton>
        </Group>
      </Stack>
    </Dialog>
  );
}
