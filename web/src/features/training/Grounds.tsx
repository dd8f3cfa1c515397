import { Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import type { Enrolment } from './training';

/** Why somebody is on a track. */
export function Grounds({ grounds }: { grounds: Enrolment['grounds'] }): JSX.Element {
  const t = useText();
  return (
    <div>
      {grounds.map((ground) => (
        <Text size="sm" key={`${ground.kind} ${ground.assignmentId ?? ''}`}>
          {ground.kind === 'voluntary'
            ? t('training.ground.own', { date: t.date(ground.since) })
            : t('training.ground', { audience: t.names(ground.audienceNames), reason: ground.reason ?? '' })}
          {ground.dueOn !== null && ` ${t('training.ground.due', { date: t.date(ground.dueOn) })}`}
        </Text>
      ))}
      {grounds.length === 0 && <Text size="sm">{t('training.ground.ended')}</Text>}
    </div>
  );
}
