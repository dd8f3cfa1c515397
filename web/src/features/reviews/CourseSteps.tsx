import { Alert, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Section } from '../../ui/Section';
import type { Draft } from '../drafts/drafts';
import { courseQuery } from './queue';
import { useStepWords } from './stepWords';

/** How far the review of submitted words has come: whom each step asks, and who approved. */
export function CourseSteps({ draft }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  const words = useStepWords();
  const course = useQuery({ ...courseQuery(draft.id), enabled: draft.state === 'submitted' }).data;
  if (course === undefined || draft.state !== 'submitted') return null;
  const reader = course.reading;
  const plain = course.steps.length === 1 && course.steps[0]?.who === 'scope' && course.steps[0].needed === 1;
  return (
    <Section
      title={t('course.title')}
      beside={<span className="meta">{t('reviews.due', { at: t.dateTime(course.dueAt) })}</span>}
    >
      <Stack gap="xs">
        {reader !== null && !reader.mine && (
          <Text size="sm">{t('reviews.read-by', { name: displayName(reader.by, t.language) })}</Text>
        )}
        {course.stuckSince !== null && (
          <Alert variant="outline" icon={<Icon name="warning" />}>
            {t('stuck.this')}
          </Alert>
        )}
        {!plain && (
          <List type="ordered">
            {course.steps.map((step, at) => (
              <List.Item key={at} fw={step.state === 'present' ? 600 : undefined}>
                {words(step)}
                {step.state === 'present' && course.escalated > 0 && ` · ${t('reviews.escalated')}`}
                {step.approvals.map(({ by, counts, at: when }) => (
                  <Text key={by.id} size="sm" fw={400}>
                    <Icon name="check" />{' '}
                    {counts === null
                      ? t('course.approved', { name: displayName(by, t.language), at: t.dateTime(when) })
                      : t('course.approved-for', {
                          name: displayName(by, t.language),
                          other: displayName(counts, t.language),
                          at: t.dateTime(when),
                        })}
                  </Text>
                ))}
              </List.Item>
            ))}
          </List>
        )}
        {plain && <Text size="sm">{t('course.plain')}</Text>}
      </Stack>
    </Section>
  );
}
