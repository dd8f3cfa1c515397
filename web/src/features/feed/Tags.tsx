import { Badge, Button, Group, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { tagsQuery } from '../triage/board';
import { type InteractionTriage, useTag } from './desk';

interface Props {
  readonly id: string;
  readonly tags: InteractionTriage['tags'];
  /** Whether one may give and take them. */
  readonly changes: boolean;
}

/** Leads' tags on it. */
export function Tags({ id, tags, changes }: Props): JSX.Element | null {
  const t = useText();
  const tag = useTag(id);
  if (tags.length === 0 && !changes) return null;
  return (
    <Section title={t('tags.title')}>
      <Group gap="xs">
        {tags.length === 0 && <Text size="sm">{t('tags.none')}</Text>}
        {tags.map((each) => (
          <Group key={each.id} gap={4} wrap="nowrap">
            <Badge tt="none" variant="default">
              {t.names(each.names)}
            </Badge>
            {changes && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('tags.take', { tag: t.names(each.names) })}
                onClick={() => tag.mutate({ tagId: each.id, on: false })}
              >
                {t('act.remove')}
              </Button>
            )}
          </Group>
        ))}
      </Group>
      {changes && <GiveTag given={tags} onGive={(tagId) => tag.mutate({ tagId, on: true })} />}
      {tag.error !== null && <ProblemNotice error={tag.error} />}
    </Section>
  );
}

function GiveTag({ given, onGive }: { given: Props['tags']; onGive: (id: string) => void }): JSX.Element | null {
  const t = useText();
  const all = useQuery(tagsQuery);
  const [tagId, setTag] = useState('');
  const has = new Set(given.map(({ id }) => id));
  const left = (all.data?.items ?? []).filter(({ id }) => !has.has(id));
  if (left.length === 0) return null;
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(tagId);
        setTag('');
      }}
    >
      <NativeSelect
        label={t('tags.give')}
        value={tagId}
        onChange={(event) => setTag(event.currentTarget.value)}
        data={[
          { value: '', label: t('act.choose') },
          ...left.map(({ id, names }) => ({ value: id, label: t.names(names) })),
        ]}
      />
      <Button type="submit" variant="default" disabled={tagId === ''}>
        {t('bulk.add-tag')}
      </Button>
    </form>
  );
}
