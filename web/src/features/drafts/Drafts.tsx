import { Group, NativeSelect, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { type DraftState, type OwnDraft, ownDraftsQuery } from './drafts';
import { StateBadge } from './StateBadge';

const STATES: readonly DraftState[] = [
  'writing',
  'submitted',
  'returned',
  'approved',
  'ready',
  'taken',
  'published',
  'declined',
  'withdrawn',
];

/** The words one wants to say, wherever they are on their way. */
export function Drafts(): JSX.Element {
  const t = useText();
  const code = useCode();
  const [state, setState] = useState<DraftState | undefined>();
  const query = useInfiniteQuery(ownDraftsQuery(state));
  return (
    <Page
      title={t('drafts.title')}
      about={t('drafts.about')}
      actions={
        <Group gap="sm">
          <NativeSelect
            aria-label={t('drafts.which')}
            value={state ?? ''}
            onChange={(event) => setState(STATES.find((known) => known === event.currentTarget.value))}
            data={[
              { value: '', label: t('drafts.all') },
              ...STATES.map((value) => ({ value, label: code('draft', value) })),
            ]}
          />
          <GoButton to="/drafts/new">{t('post.title')}</GoButton>
        </Group>
      }
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('drafts.empty')} icon="drafts">
            {t('drafts.empty.explained')} <Go to="/feed">{t('drafts.to-feed')}</Go>
          </Empty>
        }
      >
        {(drafts) => (
          <List>
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}

function DraftRow({ draft }: { draft: OwnDraft }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li" p={0}>
      <Link to="/drafts/$id" params={{ id: draft.id }} className="row-link">
        <Group justify="space-between" align="flex-start" gap="xs" p="md">
          <div style={{ flex: '1 1 240px', minInlineSize: 0 }}>
            <Text className="words" lineClamp={2} lang={draft.language}>
              {draft.title || draft.opening || t('drafts.no-words')}
            </Text>
            <Text size="sm" c="dimmed">
              {code('draft.kind', draft.title === null ? draft.kind : 'article')} ·{' '}
              <bdi>{t.names(draft.channelNames)}</bdi> · {t.dateTime(draft.changedAt)}
            </Text>
          </div>
          <StateBadge state={draft.state} />
        </Group>
      </Link>
    </Sheet>
  );
}
