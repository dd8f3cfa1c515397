import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { MatterRow } from './MatterRow';
import { mattersQuery } from './matters';

/** Kinds of matter that go to named people at once, or are protected. */
export function Matters(): JSX.Element {
  const t = useText();
  const query = useQuery(mattersQuery);
  return (
    <Page title={t('matters.title')} about={t('matters.about')} actions={<Go to="/topics">{t('topics.kept')}</Go>}>
      <Loaded query={query}>
        {({ items }) => (
          <List label={t('matters.title')}>
            {items.map((matter) => (
              <MatterRow key={`${matter.id} ${matter.version}`} matter={matter} />
            ))}
          </List>
        )}
      </Loaded>
    </Page>
  );
}
