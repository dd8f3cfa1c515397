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
import { Trends } from './Trends';
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
      actions={
        <>
          <Go to="/update/past">{t('update.past')}</Go>
          {triages && <Go to="/updates">{t('updates.title')}</Go>}
        </>
      }
    >
      <Loaded query={query}>{(update) => <UpdateParts update={update} />}</Loaded>
    </Page>
  );
}

/** What an update says, how much came, and that one has read it. */
export function UpdateParts({ update }: { update: MyUpdate }): JSX.Element {
  const t = useText();
  const { mutate: open } = useOpenUpdate();
  const { id, reading, missing } = update;
  const unopened = id !== null && reading === null && missing.length === 0 && update.items.length > 0;
  useEffect(() => {
    if (unopened) open(id);
  }, [id, open, unopened]);
  if (missing.length > 0) return <MissingNotice missing={missing} />;
  if (id === null) {
    return (
      <Empty title={t('update.empty')} icon="update">
        {t('update.empty.explained')}
      </Empty>
    );
  }
  if (update.items.length === 0) {
    return (
      <Stack>
        <Empty title={t('update.quiet')} icon="update">
          {t('update.quiet.explained')}
        </Empty>
        <Trends topics={update.topics} />
      </Stack>
    );
  }
  return (
    <Stack>
      <List>
        {update.items.map((item) => (
          <UpdateCard key={item.interactionId} item={item} />
        ))}
      </List>
      <Trends topics={update.topics} />
      <Reading updateId={id} seconds={reading?.seconds ?? null} />
    </Stack>
  );
}
