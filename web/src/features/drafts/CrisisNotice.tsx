import { Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import type { Draft } from './drafts';

/** In a crisis two persons read what goes out: how many have approved these words. */
export function CrisisNotice({ draft: { crisis } }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  if (crisis === null) return null;
  return (
    <Notice tone="warning" title={t('crisis.banner', { topic: t.names(crisis.topicNames) })}>
      <Text className="words">{crisis.reason}</Text>
      <Text size="sm">{t('crisis.approvals', { approvals: crisis.approvals, needed: crisis.needed })}</Text>
    </Notice>
  );
}
