import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Bar } from '../../ui/Bar';
import { Notice } from '../../ui/Notice';
import { successionQuery } from './effects';

/** How far those on earlier editions have been seen to; nothing for a first edition. */
export function Succession({ editionId }: { editionId: string }): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(successionQuery(editionId));
  if (data === undefined || (data.enrolled === 'stay' && data.holders === 'keep')) return null;
  const { total, done, renewed, completedAt } = data;
  return (
    <Notice
      role="status"
      tone="good"
      title={t(completedAt === null ? 'tracks.succession.going' : 'tracks.succession.done')}
    >
      {total > 0 && <Bar share={done / total} />}
      <p>{t('tracks.succession', { done, total, renewed: renewed ?? 0 })}</p>
    </Notice>
  );
}
