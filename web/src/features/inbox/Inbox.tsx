import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { NudgeActs } from './NudgeActs';
import { NudgeCard } from './NudgeCard';
import { nudgesQuery } from './nudges';

/** What waits for a person, and what they put away. */
export function Inbox(): JSX.Element {
  const t = useText();
  const [state, setState] = useState<'open' | 'done'>('open');
  const query = useInfiniteQuery(nudgesQuery(state));
  return (
    <Page
      title={t('inbox.title')}
      about={t('inbox.about')}
      actions={
        <>
          <Go to="/my-messages">{t('my-messages.title')}</Go>
          <SegmentedControl
            aria-label={t('inbox.which')}
            value={state}
            onChange={(value) => setState(value === 'done' ? 'done' : 'open')}
            data={[
              { value: 'open', label: t('inbox.open') },
              { value: 'done', label: t('inbox.done') },
            ]}
          />
        </>
      }
    >
      <Pages
        query={query}
        empty={
          <Empty title={t(state === 'open' ? 'inbox.empty' : 'inbox.empty.done')} icon="inbox">
            {state === 'open' && t('inbox.empty.explained')}
          </Empty>
        }
      >
        {(nudges) => (
          <List>
            {nudges.map((nudge) => (
              <NudgeCard key={nudge.id} nudge={nudge}>
                <NudgeActs nudge={nudge} />
              </NudgeCard>
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}
