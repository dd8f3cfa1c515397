import { Button, Group, Kbd, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { useShortcuts } from '../../ui/shortcuts';
import { nextQuery, type Submission, useMark, usePutBack, useTake } from './practices';

type Chosen = Readonly<Record<string, number>>;

/** The points chosen so far, of a hundred; the server computes it again. */
function scoreOf({ rubric }: Submission, chosen: Chosen): number {
  const most = rubric.reduce((sum, { levels }) => sum + (levels.at(-1)?.points ?? 0), 0);
  const reached = rubric.reduce((sum, { code, levels }) => sum + (levels[chosen[code] ?? 0]?.points ?? 0), 0);
  return most === 0 ? 0 : Math.floor((reached * 100) / most);
}

/** Criterion by criterion, then the decision; the next answer comes at once. Everything works by keyboard. */
export function MarkingForm({ submission }: { submission: Submission }): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const { id, rubric, passMark, can } = submission;
  const mark = useMark(id);
  const take = useTake(id);
  const putBack = usePutBack(id);
  const queue = useQuery(nextQuery);
  const [chosen, setChosen] = useState<Chosen>({});
  const [comments, setComments] = useState<Readonly<Record<string, string>>>({});
  const [feedback, setFeedback] = useState('');
  const next = queue.data?.items.find((item) => item.id !== id);
  const whole = rubric.every(({ code }) => chosen[code] !== undefined);
  const score = scoreOf(submission, chosen);
  const passable = whole && score >= passMark && !mark.isPending;
  const failable = whole && feedback.trim() !== '' && !mark.isPending;
  const decide = (passed: boolean): void =>
    mark.mutate(
      {
        marks: rubric.map(({ code }) => ({
          criterion: code,
          level: chosen[code] ?? 0,
          comment: comments[code]?.trim() || null,
        })),
        passed,
        feedback: feedback.trim() || null,
      },
      {
        onSuccess: () =>
          void (next === undefined
            ? go({ to: '/practices/waiting' })
            : go({ to: '/practice-submissions/$id', params: { id: next.id } })),
      },
    );
  useShortcuts({
    'ctrl+Enter': passable ? () => decide(true) : undefined,
    'alt+KeyR': failable ? () => decide(false) : undefined,
    'alt+KeyN':
      next === undefined ? undefined : () => void go({ to: '/practice-submissions/$id', params: { id: next.id } }),
  });
  return (
    <Section
      title={t('practices.marking')}
      beside={
        can.includes('put-back') ? (
          <Button size="xs" variant="subtle" loading={putBack.isPending} onClick={() => putBack.mutate(undefined)}>
            {t('practices.put-back')}
          </Button>
        ) : (
          <Button size="xs" variant="default" loading={take.isPending} onClick={() => take.mutate(undefined)}>
            {t('practices.take')}
          </Button>
        )
      }
    >
      <Stack>
        {take.error !== null && <ProblemNotice error={take.error} />}
        {rubric.map(({ code, names, levels }) => (
          <Sheet key={code} component="section">
            <Radio.Group
              label={t.names(names)}
              value={chosen[code]?.toString() ?? ''}
              onChange={(value) => setChosen({ ...chosen, [code]: Number(value) })}
            >
              <Stack gap="xs" mt="xs">
                {levels.map((level, at) => (
                  <Radio key={at} value={String(at)} label={`${t.names(level.names)} (${t.number(level.points)})`} />
                ))}
              </Stack>
            </Radio.Group>
            <Textarea
              mt="sm"
              label={t('practices.comment')}
              aria-label={t('practices.comment.on', { criterion: t.names(names) })}
              autosize
              maxLength={2000}
              value={comments[code] ?? ''}
              onChange={(event) => setComments({ ...comments, [code]: event.currentTarget.value })}
            />
          </Sheet>
        ))}
        <Text role="status">{t('practices.score', { score, mark: passMark })}</Text>
        <Textarea
          label={t('practices.feedback')}
          description={t('practices.feedback.about')}
          autosize
          minRows={3}
          maxLength={4000}
          classNames={{ input: 'typed' }}
          value={feedback}
          onChange={(event) => setFeedback(event.currentTarget.value)}
        />
        {mark.error !== null && <ProblemNotice error={mark.error} />}
        <Group>
          <Button
            aria-keyshortcuts="Control+Enter"
            disabled={!passable}
            loading={mark.isPending && mark.variables.passed}
            rightSection={<Kbd size="xs">Ctrl ⏎</Kbd>}
            onClick={() => decide(true)}
          >
            {t('practices.pass')}
          </Button>
          <Button
            variant="default"
            aria-keyshortcuts="Alt+R"
            disabled={!failable}
            loading={mark.isPending && !mark.variables.passed}
            rightSection={<Kbd size="xs">Alt R</Kbd>}
            onClick={() => decide(false)}
          >
            {t('practices.not-yet')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
