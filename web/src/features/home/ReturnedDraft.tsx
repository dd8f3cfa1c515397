import { Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { GoButton } from '../../ui/Go';
import type { OwnDraft } from '../drafts/drafts';
import { NextCard } from './NextCard';

/** Words that came back: their author goes on with them first. */
export function ReturnedDraft({ draft }: { draft: OwnDraft }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <NextCard kicker={t('home.returned')} title={draft.opening} colour="var(--mantine-color-orange-8)">
      <Text size="sm" c="dimmed">
        {code('draft.kind', draft.kind)} · <bdi>{t.names(draft.channelNames)}</bdi> · {t.dateTime(draft.changedAt)}
      </Text>
      <Group>
        <GoButton to="/drafts/$id" params={{ id: draft.id }}>
          {t('home.returned.open')}
        </GoButton>
      </Group>
    </NextCard>
  );
}
