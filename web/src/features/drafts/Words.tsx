import { Group, Text, Title } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { Changes } from './Changes';
import type { Draft } from './drafts';

/** The words as they stand, not to be changed here; where there was a revision before, with what changed since. */
export function Words({ draft, title }: { draft: Draft; title: string }): JSX.Element {
  const t = useText();
  const code = useCode();
  const [shown, setShown] = useState<'changes' | 'words'>('changes');
  const { before } = draft;
  return (
    <Sheet component="section" aria-labelledby="words">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} size="h5" id="words">
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {code('relationship', draft.relationship)}
        </Text>
      </Group>
      {before !== null && (
        <div style={{ maxInlineSize: 360, marginBlockEnd: 12 }}>
          <Choice
            label={t('changes.show')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'changes', label: t('changes.since', { revision: before.revision }) },
              { value: 'words', label: t('changes.plain') },
            ]}
          />
        </div>
      )}
      {draft.title !== null && (
        <div lang={draft.language} dir="auto">
          <Text fz="xl" fw={700} className="words">
            {draft.title}
          </Text>
          {draft.byline !== null && <Text size="sm">{draft.byline}</Text>}
        </div>
      )}
      {before !== null && shown === 'changes' ? (
        <Changes before={before.text} after={draft.text} language={draft.language} />
      ) : draft.title !== null ? (
        <Prose text={draft.text} language={draft.language} />
      ) : (
        <Text className="words" lang={draft.language} fz="lg">
          {draft.text}
        </Text>
      )}
    </Sheet>
  );
}
