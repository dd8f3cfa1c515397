import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { pastUpdateQuery } from './update';
import { UpdateParts } from './Update';

/** One of the department's earlier updates; reading it counts as it did then. */
export function PastUpdate(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/update/$id' });
  const query = useQuery(pastUpdateQuery(id));
  const week = query.data?.weekOf ?? null;
  return (
    <Page
      title={t('update.title')}
      about={week !== null && t('update.week', { date: t.date(week) })}
      actions={<Go to="/update/past">{t('update.past')}</Go>}
    >
      <Loaded query={query}>{(update) => <UpdateParts update={update} />}</Loaded>
    </Page>
  );
}
