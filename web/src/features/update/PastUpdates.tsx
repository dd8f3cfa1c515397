import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { pastUpdatesQuery } from './update';

/** The updates of one's department, newest first: for whoever was away, and for looking something up. */
export function PastUpdates(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(pastUpdatesQuery);
  return (
    <Page title={t('update.past')} about={t('update.past.about')} actions={<Go to="/update">{t('update.title')}</Go>}>
      <Pages
        query={query}
        empty={
          <Empty title={t('update.empty')} icon="update">
            {t('update.empty.explained')}
          </Empty>
        }
      >
        {(updates) => (
          <ul className="path" aria-label={t('update.past')}>
            {updates.map(({ id, weekOf, items, seconds }) => (
              <li key={id}>
                <Link to="/update/$id" params={{ id }} className="path-row">
                  <span className="path-sign">
                    <Icon name={seconds === null ? 'update' : 'check'} />
                  </span>
                  <span className="path-words">
                    <Text component="span" className="path-title">
                      {t('updates.week', { date: t.date(weekOf) })}
                    </Text>
                    <span className="path-about">
                      {t('update.past.row', { items, read: seconds === null ? 'no' : 'yes' })}
                    </span>
                  </span>
                  <Icon name="next" size={18} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </Page>
  );
}
