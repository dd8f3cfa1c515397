import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Places } from '../administration/Places';
import { NewSource } from './NewSource';
import { Subscriptions } from './Subscriptions';
import { SourceRow } from './SourceRow';
import { sourcesQuery } from './sources';

/** Systems that send interactions: added, given new secrets, paused, ended. */
export function Sources(): JSX.Element {
  const t = useText();
  const query = useQuery(sourcesQuery);
  const [open, setOpen] = useState(false);
  return (
    <Page
      title={t('sources.title')}
      about={t('sources.about')}
      actions={<Button onClick={() => setOpen(true)}>{t('sources.add')}</Button>}
    >
      <Places />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('sources.none')} icon="link" />
          ) : (
            <List label={t('sources.title')}>
              {items.map((source) => (
                <SourceRow key={source.id} source={source} />
              ))}
            </List>
          )
        }
      </Loaded>
      <Subscriptions />
      <Dialog opened={open} title={t('sources.add')} onClose={() => setOpen(false)}>
        {open && <NewSource />}
      </Dialog>
    </Page>
  );
}
