import { Badge, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { campaignListQuery } from './campaigns';

/** What was written to many, and how far it is. */
export function Campaigns(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(campaignListQuery);
  return (
    <Page
      title={t('campaigns.title')}
      about={t('campaigns.about')}
      actions={<GoButton to="/campaigns/new">{t('campaign.new')}</GoButton>}
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('campaigns.empty')} icon="inbox">
            {t('campaigns.empty.explained')}
          </Empty>
        }
      >
        {(campaigns) => (
          <List label={t('campaigns.title')}>
            {campaigns.map(({ id, name, state, persons, author, createdAt, nextAt }) => (
              <Sheet key={id} component="li" p="lg">
                <Group justify="space-between" align="flex-start">
                  <div>
                    <Title order={2} size="h4">
                      <Go to="/campaigns/$id" params={{ id }}>
                        <bdi>{name}</bdi>
                      </Go>
                    </Title>
                    <Text size="sm" c="dimmed">
                      <bdi>{author}</bdi> · {t.date(createdAt)}
                      {persons !== null && ` · ${t('campaign.persons', { count: persons })}`}
                      {nextAt !== null && ` · ${t('campaign.next', { at: t.dateTime(nextAt) })}`}
                    </Text>
                  </div>
                  <Badge tt="none" variant={state === 'proposed' ? 'filled' : 'default'}>
                    {t(`campaign.state.${state}`)}
                  </Badge>
                </Group>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}
