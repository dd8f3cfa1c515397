import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import type { Criterion, Mark, OwnSubmission } from './practices';

/** An answer as it was submitted, with what was said about it. */
export function Marked({
  submission,
  open,
}: {
  submission: OwnSubmission | undefined;
  open: boolean;
}): JSX.Element | null {
  const t = useText();
  if (submission === undefined) return null;
  const {
    number,
    text,
    language,
    submittedAt,
    markedAt,
    markerName,
    markerNames,
    rubric,
    marks,
    score,
    passed,
    feedback,
  } = submission;
  return (
    <Sheet component="section" aria-labelledby={`answer-${number}`}>
      <details open={open}>
        <summary>
          <Title order={2} size="h5" id={`answer-${number}`} style={{ display: 'inline' }}>
            {t('practices.answer.of', { number, date: t.date(submittedAt) })}
          </Title>{' '}
          {passed !== null && (
            <Badge tt="none" variant={passed ? 'filled' : 'default'}>
              {t(passed ? 'practices.verdict.passed' : 'practices.verdict.not-yet', { score: score ?? 0 })}
            </Badge>
          )}
        </summary>
        <Stack gap="sm" mt="sm">
          <Text className="words" lang={language}>
            {text}
          </Text>
          {feedback !== null && <Text className="words">{feedback}</Text>}
          {rubric !== null && marks !== null && <Marks rubric={rubric} marks={marks} />}
          {markedAt !== null && (
            <Text size="sm" c="dimmed">
              {t('practices.marked-by', {
                name: markerNames?.[t.language] ?? markerName ?? '',
                date: t.date(markedAt),
              })}
            </Text>
          )}
        </Stack>
      </details>
    </Sheet>
  );
}

/** Criterion by criterion: the level reached, and why. */
export function Marks({ rubric, marks }: { rubric: readonly Criterion[]; marks: readonly Mark[] }): JSX.Element {
  const t = useText();
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {rubric.map(({ code, names, levels }) => {
        const mark = marks.find(({ criterion }) => criterion === code);
        const level = levels[mark?.level ?? 0];
        return (
          <li key={code}>
            <Group justify="space-between" gap="xs">
              <Text fw={600}>{t.names(names)}</Text>
              <Text size="sm">
                {t('practices.points', { points: level?.points ?? 0, most: levels.at(-1)?.points ?? 0 })}
              </Text>
            </Group>
            <Text size="sm">{t.names(level?.names)}</Text>
            {mark !== undefined && mark.comment !== null && (
              <Text size="sm" className="words">
                {mark.comment}
              </Text>
            )}
          </li>
        );
      })}
    </Stack>
  );
}
