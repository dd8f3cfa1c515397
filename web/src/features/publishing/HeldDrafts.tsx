import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { HeldPanel } from './HeldPanel';
import { type HeldDraft, heldQuery } from './publishing';

/** What a moratorium has held back and the person may confirm or drop; nothing where there is nothing. */
export function HeldDrafts(): JSX.Element | null {
  const t = useText();
  const query = useInfiniteQuery(heldQuery);
  if (query.data?.pages[0]?.items.length === 0) return null;
  return (
    <Section title={t('held.title')}>
      <Pages query={query} empty={null}>
        {(items) => (
          <List label={t('held.title')}>
            {items.map((item) => (
              <Row key={item.draftId} item={item} />
            ))}
          </List>
        )}
      </Pages>
    </Section>
  );
}

function Row({ item }: { item: HeldDraft }): JSX.Element {
  const t = useText();
  const { draftId, held, own } = item;
  return (
    <Sheet component="li">
      <Stack gap="sm">
        <div>
          <Text className="words" lineClamp={3} lang={item.language} dir="auto">
            {item.text}
          </Text>
          <Text size="sm" c="dimmed">
            <bdi>{t.names(item.channelNames)}</bdi> ·{' '}
            {own ? t('held.own') : t('ready.by', { name: displayName(item.author, t.language) })} ·{' '}
            {t.dateTime(item.approvedAt)}
          </Text>
          <Go to="/drafts/$id" params={{ id: draftId }} size="sm">
            {t('held.open')}
          </Go>
        </div>
        <HeldPanel draftId={draftId} held={held} can={held.over ? ['confirm-held', 'drop-held'] : ['drop-held']} />
      </Stack>
    </Sheet>
  );
}
