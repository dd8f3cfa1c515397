import { Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useDeferredValue, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { updatesQuery } from './curation';
import { MakeUpdates } from './MakeUpdates';

/** The weekly updates of all departments, for who curates them. */
export function Updates(): JSX.Element {
  const t = useText();
  const [department, setDepartment] = useState('');
  const query = useInfiniteQuery(updatesQuery(useDeferredValue(department.trim())));
  return (
    <Page title={t('updates.title')} about={t('updates.about')} actions={<MakeUpdates />}>
      <TextInput
        type="search"
        label={t('updates.search')}
        value={department}
        maxLength={200}
        onChange={(event) => setDepartment(event.currentTarget.value)}
      />
      <Pages
        query={query}
        empty={
          <Empty title={t('update.empty')} icon="update">
            {t('updates.empty.explained')}
          </Empty>
        }
      >
        {(updates) => (
          <ul className="path" aria-label={t('updates.title')}>
            {updates.map((update) => (
              <li key={update.id}>
                <Link to="/updates/$id" params={{ id: update.id }} className="path-row">
                  <span className="path-sign">
                    <Icon name="update" />
                  </span>
                  <span className="path-words">
                    <Text component="span" className="path-title">
                      <bdi>{update.department === '' ? t('updates.no-department') : update.department}</bdi>
                    </Text>
                    <span className="path-about">
                      {t('updates.row', {
                        date: t.date(update.weekOf),
                        items: update.items,
                        readers: update.readers,
                        unsaid: update.unsaid,
                      })}
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
