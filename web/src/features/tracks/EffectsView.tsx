import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { basePath } from '../../api/client';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { type Effect, effectsFile, effectsQuery, isAsked, type Publication } from './effects';

interface Props {
  readonly editionId: string;
  readonly publication: Publication;
}

/** What publishing so would mean: how many, who, and the whole list as a file. */
export function EffectsView({ editionId, publication }: Props): JSX.Element | null {
  const t = useText();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const query = useQuery(effectsQuery(editionId, publication, cursors.at(-1)));
  if (!isAsked(publication)) return null;
  return (
    <section aria-label={t('tracks.effects')}>
      <Loaded query={query} rows={3}>
        {({ enrolled, holders, renewing, stranded, unchanged, items, next }) => (
          <Stack gap="sm">
            <Text role="status">
              {t('tracks.effects.counts', { enrolled, holders, renewing })}
              {stranded > 0 && ` ${t('tracks.effects.stranded', { stranded })}`}
            </Text>
            <Text size="sm" c="dimmed">
              {unchanged.length === 0
                ? t('tracks.effects.unchanged.none')
                : t('tracks.effects.unchanged', { modules: unchanged.join(', ') })}
            </Text>
            {items.length > 0 && (
              <List label={t('tracks.effects')}>
                {items.map((item) => (
                  <Row key={`${item.personId} ${item.standing}`} item={item} />
                ))}
              </List>
            )}
            <Group>
              {cursors.length > 0 && (
                <Button variant="default" size="sm" onClick={() => setCursors(cursors.slice(0, -1))}>
                  {t('tracks.effects.back')}
                </Button>
              )}
              {next !== null && (
                <Button variant="default" size="sm" onClick={() => setCursors([...cursors, next])}>
                  {t('tracks.effects.next')}
                </Button>
              )}
              {items.length > 0 && (
                <Anchor href={`${basePath}${effectsFile(editionId, publication)}`} download>
                  {t('tracks.effects.file')}
                </Anchor>
              )}
            </Group>
          </Stack>
        )}
      </Loaded>
    </section>
  );
}

function Row({ item }: { item: Effect }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <li>
      <Group justify="space-between" gap="xs" py={6}>
        <div>
          <Text>
            <bdi>{displayName(item, t.language)}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {code('effect', item.effect)}
            {item.kept > 0 && ` · ${t('tracks.effects.kept', { kept: item.kept, completed: item.completed })}`}
            {item.remainingSeconds > 0 &&
              ` · ${t('tracks.effects.remaining', { minutes: Math.ceil(item.remainingSeconds / 60) })}`}
            {item.dueOn !== null && ` · ${t('tracks.effects.due', { date: t.date(item.dueOn) })}`}
          </Text>
        </div>
        {item.stranded && (
          <Badge tt="none" color="red.9">
            {t('tracks.effects.cannot')}
          </Badge>
        )}
      </Group>
    </li>
  );
}
