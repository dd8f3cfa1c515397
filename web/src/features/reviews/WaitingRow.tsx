import { Badge, Checkbox, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import type { Waiting } from './reviews';

interface Props {
  readonly item: Waiting;
  /** Null: not to be approved with others. */
  readonly chosen: boolean | null;
  readonly onChoose: (on: boolean) => void;
  readonly onFocus: () => void;
  readonly link: (anchor: HTMLAnchorElement | null) => void;
}

/** Words that wait for a decision, with by when, and who reads them just now. */
export function WaitingRow({ item, chosen, onChoose, onFocus, link }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const { reading } = item;
  return (
    <Sheet component="li" p={0}>
      <Group wrap="nowrap" align="flex-start" gap={0}>
        {chosen !== null && (
          <Checkbox
            p="md"
            pe={0}
            aria-label={t('reviews.choose', { words: (item.title ?? item.text).slice(0, 60) })}
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
        <Link
          ref={link}
          to="/drafts/$id"
          params={{ id: item.draftId }}
          className="row-link"
          style={{ flex: 1, minInlineSize: 0 }}
          onFocus={onFocus}
        >
          <Group justify="space-between" align="flex-start" gap="xs" p="md">
            <div style={{ flex: '1 1 240px', minInlineSize: 0 }}>
              {item.title !== null && (
                <Text className="words" fw={600} lang={item.language}>
                  {item.title}
                </Text>
              )}
              <Text className="words" lineClamp={3} lang={item.language}>
                {item.text}
              </Text>
              <Text size="sm" c="dimmed">
                <bdi>{displayName(item.author, t.language)}</bdi> · <bdi>{t.names(item.channelNames)}</bdi> ·{' '}
                {t('reviews.due', { at: t.dateTime(item.dueAt) })}
              </Text>
              {reading !== null && !reading.mine && (
                <Text size="sm">{t('reviews.read-by', { name: displayName(reading.by, t.language) })}</Text>
              )}
            </div>
            <Group gap={6}>
              {item.late && <Badge tt="none">{t('reviews.late')}</Badge>}
              {item.forMe && <Badge tt="none">{t('reviews.for-me')}</Badge>}
              {item.escalated && <Badge tt="none">{t('reviews.escalated')}</Badge>}
              {item.afterPublication && <Badge tt="none">{t('reviews.after')}</Badge>}
              {item.step !== null && item.steps !== null && item.steps > 1 && item.step <= item.steps && (
                <Badge tt="none" variant="default">
                  {t('reviews.step', { step: item.step, steps: item.steps })}
                </Badge>
              )}
              {item.revision > 1 && (
                <Badge tt="none" variant="default">
                  {t('reviews.revision', { revision: item.revision })}
                </Badge>
              )}
              <Badge tt="none" variant="default">
                {code('risk', item.risk)}
              </Badge>
            </Group>
          </Group>
        </Link>
      </Group>
    </Sheet>
  );
}
