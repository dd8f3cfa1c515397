import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { AlertRow } from './AlertRow';
import { alertsQuery } from './alerts';

/** Dangerous matters that one is to see to. */
export function Alerts(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery({ ...alertsQuery, refetchInterval: 15_000 });
  return (
    <Page title={t('alerts.title')} about={t('alerts.about')}>
      <Pages
        query={query}
        empty={
          <Empty title={t('alerts.empty')} icon="check">
            {t('alerts.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List label={t('alerts.title')}>
            {items.map((item) => (
              <AlertRow key={item.id} alert={item} />
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}
