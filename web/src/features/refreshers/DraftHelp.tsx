import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Notice } from '../../ui/Notice';
import { refreshersQuery } from './refreshers';

/** What words that came back are about, as a lesson of a few minutes. */
export function DraftHelp({ draftId }: { draftId: string }): JSX.Element | null {
  const t = useText();
  const found = useQuery(refreshersQuery).data?.items.find(
    ({ draftIds, ending }) => ending === null && draftIds.includes(draftId),
  );
  if (found === undefined) return null;
  return (
    <Notice title={t('refresher.about', { minutes: Math.ceil(found.seconds / 60) })} icon="lesson">
      <Go to="/refreshers/$id" params={{ id: found.id }}>
        <bdi>{t.names(found.names)}</bdi>
      </Go>
    </Notice>
  );
}
