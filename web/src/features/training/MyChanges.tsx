import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { changesQuery, type TrainingChange } from './changes';

/** What HR changed of one's training of late, and why; nothing when nothing was. */
export function MyChanges(): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(changesQuery);
  const items = (data?.items ?? []).slice(0, 3);
  if (items.length === 0) return null;
  return (
    <Notice title={t('changes.title')}>
      <ul>
        {items.map((change) => (
          <li key={`${change.enrolmentId} ${change.at}`}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Change({ change }: { change: TrainingChange }): JSX.Element {
  const t = useText();
  const track = t.names(change.trackNames);
  return (
    <>
      {change.kind === 'extension' && change.dueAfter !== null
        ? t('changes.extension', { track, due: t.date(change.dueAfter) })
        : t(change.kind === 'move' ? 'changes.move' : 'changes.withdrawal', { track })}{' '}
      {change.undone && t('changes.undone')}
      <Text size="sm" className="words">
        {t('changes.reason', { reason: change.reason })}
      </Text>
    </>
  );
}
