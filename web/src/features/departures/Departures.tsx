import { Button, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Departure, departuresQuery, useConfirmDeparture } from './departures';

/** Who left the company and may still have a role on a network: for the channel's owners, else for leads. */
export function Departures(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(departuresQuery);
  return (
    <Page title={t('departures.title')} about={t('departures.about')}>
      <Pages query={query} empty={<Empty title={t('departures.empty')} icon="check" />}>
        {(items) => (
          <List label={t('departures.title')}>
            {items.map((item) => (
              <Card key={item.id} item={item} />
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}

function Card({ item }: { item: Departure }): JSX.Element {
  const t = useText();
  const confirm = useConfirmDeparture(item.id);
  const { names, name, channelNames, handle, leftAt } = item;
  const person = names[t.language] ?? name;
  const channel = t.names(channelNames);
  return (
    <Sheet component="li" p="lg">
      <Group justify="space-between">
        <div>
          <Title order={2} size="h4">
            <bdi>{person}</bdi>
          </Title>
          <Text>
            <bdi>{channel}</bdi>
            {handle !== null && (
              <span className="meta">
                {' '}
                <bdi>{handle}</bdi>
              </span>
            )}
          </Text>
          <p className="meta">{t('departures.left', { date: t.date(leftAt) })}</p>
          {confirm.error !== null && <ProblemNotice error={confirm.error} />}
        </div>
        <Button
          loading={confirm.isPending}
          onClick={() => confirm.mutate()}
          aria-label={t('departures.confirm-of', { name: person, channel })}
        >
          {t('departures.confirm')}
        </Button>
      </Group>
    </Sheet>
  );
}
