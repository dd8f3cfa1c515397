import { ActionIcon, Checkbox, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { MOVES, useMoved } from '../../ui/moving';
import { NamesFields } from '../../ui/NamesFields';
import { crisesQuery } from '../crises/crises';
import type { EpisodePart } from './radio';

interface Props {
  readonly parts: readonly EpisodePart[];
  readonly onChange: (parts: readonly EpisodePart[]) => void;
}

/** What customers said in the order in which it comes: moved by buttons or by dragging, each with words about it. */
export function PartsOrder({ parts, onChange }: Props): JSX.Element {
  const t = useText();
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useMoved(list);
  const crises = useQuery(crisesQuery).data?.items ?? [];
  const move = (from: number, to: number): void => {
    const next = [...parts];
    const [moved] = next.splice(from, 1);
    if (moved === undefined || to < 0 || to >= parts.length) return;
    next.splice(to, 0, moved);
    onChange(next);
    setSaid(t('tracks.moved', { text: short(moved.text), place: to + 1 }));
  };
  const press = (from: number, way: 'up' | 'down'): void => {
    const to = way === 'up' ? from - 1 : from + 1;
    keepFocus(to, way);
    move(from, to);
  };
  const change = (at: number, stated: Partial<EpisodePart>): void =>
    onChange(parts.map((old, index) => (index === at ? { ...old, ...stated } : old)));
  if (parts.length === 0) return <Text c="dimmed">{t('radio.parts.none')}</Text>;
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <ol ref={list} className="path modules" aria-label={t('radio.parts')}>
        {parts.map((part, at) => {
          const text = short(part.text);
          return (
            <li
              key={part.interactionId}
              draggable
              onDragStart={(event) => {
                // Some browsers drag nothing that carries nothing.
                event.dataTransfer.setData('text/plain', part.interactionId);
                setDragged(at);
              }}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => {
                if (dragged !== null) move(dragged, at);
                setDragged(null);
              }}
            >
              <Stack gap="xs" p="md">
                <Group gap="sm" wrap="nowrap" align="flex-start" justify="space-between">
                  <Text className="words" lang={part.language ?? undefined}>
                    {part.text}
                  </Text>
                  <Group gap={4} wrap="nowrap">
                    <ActionIcon
                      variant="subtle"
                      size={36}
                      {...MOVES.up}
                      disabled={at === 0}
                      onClick={() => press(at, 'up')}
                      aria-label={t('quiz.up', { text })}
                    >
                      <Icon name="up" size={18} />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      size={36}
                      {...MOVES.down}
                      disabled={at === parts.length - 1}
                      onClick={() => press(at, 'down')}
                      aria-label={t('quiz.down', { text })}
                    >
                      <Icon name="down" size={18} />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      size={36}
                      onClick={() => onChange(parts.filter((_, index) => index !== at))}
                      aria-label={t('tracks.remove', { text })}
                    >
                      <Icon name="bin" size={18} />
                    </ActionIcon>
                  </Group>
                </Group>
                <NamesFields
                  label={t('radio.note')}
                  value={part.note}
                  rows={2}
                  onChange={(note) => change(at, { note })}
                />
                {(part.pinned || crises.length > 0) && (
                  <Checkbox
                    label={t('radio.pin')}
                    checked={part.pinned}
                    onChange={(event) => change(at, { pinned: event.currentTarget.checked })}
                  />
                )}
              </Stack>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function short(text: string): string {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
}
