import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Reading } from './Reading';
import { type MyUpdate, updateQuery, useOpenUpdate } from './update';
import { UpdateCard } from './UpdateCard';

/** What customers said about one's department's work this week, what we answered and what we learnt. */
export function Update(): JSX.Element {
  const t = useText();
  const query = useQuery(updateQuery);
  const triages = usePermission('feed:triage');
  const week = query.data?.weekOf ?? null;
  return (
    <Page
      title={t('update.title')}
      about={week === null ? t('update.about') : t('update.week', { date: t.date(week) })}
      actions={triages && <Go to="/updates">{t('updates.title')}</Go>}
    >
      <Loaded query={query}>{(update) => <Parts update={update} />}</Loaded>
    </Page>
  );
}

function Parts({ update }: { update: MyUpdate }): JSX.Element {
  const t = useText();
  const { mutate: open } = useOpenUpdate();
  const { id, reading, missing } = update;
  const unopened = id !== null && reading === null && missing.length === 0;
  useEffect(() => {
    if (unopened) open(id);
  }, [id, open, unopened]);
  if (missing.length > 0) return <MissingNotice missing={missing} />;
  if (id === null || update.items.length === 0) {
    return (
      <Empty title={t('update.empty')} icon="update">
        {t('update.empty.explained')}
      </Empty>
    );
  }
  return (
    <Stack>
      <List>
        {update.items.map((item) => (
          <UpdateCard key={item.interactionId} item={item} />
        ))}
      </List>
      <Reading updateId={id} seconds={reading?.seconds ?? null} />
    </Stack>
  );
}
