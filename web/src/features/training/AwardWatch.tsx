import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Dialog } from '../../ui/Dialog';
import { GoButton } from '../../ui/Go';
import { type MyTraining, trainingQuery } from './training';

type Belt = MyTraining['belts'][number];

/** Sees a belt arrive, whichever act brought it, and says so once. */
export function AwardWatch(): JSX.Element {
  const t = useText();
  const belts = useQuery({ ...trainingQuery, enabled: false }).data?.belts;
  const known = useRef<ReadonlySet<string> | null>(null);
  const [fresh, setFresh] = useState<Belt | null>(null);
  useEffect(() => {
    if (belts === undefined) return;
    const before = known.current;
    known.current = new Set(belts.map(({ awardId }) => awardId));
    const arrived = before === null ? undefined : belts.find(({ awardId }) => !before.has(awardId));
    if (arrived !== undefined) setFresh(arrived);
  }, [belts]);
  const close = (): void => setFresh(null);
  return (
    <Dialog opened={fresh !== null} onClose={close} title={t('award.title')}>
      {fresh !== null && (
        <Stack align="center" ta="center">
          <BeltMark colour={fresh.colour} width={140} />
          <Text>{t('award.text', { belt: t.names(fresh.names) })}</Text>
          <Group>
            <GoButton to="/permits" onClick={close}>
              {t('nav.permits')}
            </GoButton>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
