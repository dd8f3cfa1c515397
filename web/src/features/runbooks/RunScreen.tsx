import { Anchor, Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { reportOf, type Run, runQuery, useEndRun, useNote } from './runbooks';
import { RunStepRow } from './RunStepRow';

/** One run, step by step; the same page is its report, to print or to keep. */
export function RunScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/runbook-runs/$id' });
  const query = useQuery(runQuery(id));
  const run = query.data;
  return (
    <Page
      title={run === undefined ? t('run.title') : t.names(run.names)}
      about={run !== undefined && <bdi>{t.names(run.channelNames)}</bdi>}
      actions={
        <Group gap="sm">
          <Button variant="default" size="sm" onClick={() => window.print()}>
            {t('run.print')}
          </Button>
          <Anchor href={reportOf(id)} download>
            {t('run.download')}
          </Anchor>
        </Group>
      }
    >
      <Loaded query={query}>{(found) => <Whole run={found} />}</Loaded>
    </Page>
  );
}

function Whole({ run }: { run: Run }): JSX.Element {
  const t = useText();
  return (
    <Stack gap="xl">
      <Stack gap="sm">
        {run.practice && <Notice title={t('run.practice.notice')} />}
        <Text className="words">{run.reason}</Text>
        <Text size="sm">
          {t('run.started', { name: displayName(run.started, t.language), at: t.dateTime(run.started.at) })}
          {run.ended !== null && (
            <> {t('run.ended', { name: displayName(run.ended, t.language), at: t.dateTime(run.ended.at) })}</>
          )}
        </Text>
        {run.outcome !== null && (
          <Text className="words" fw={600}>
            {run.outcome}
          </Text>
        )}
      </Stack>
      <Section title={t('run.steps')}>
        <List label={t('run.steps')}>
          {run.steps.map((step) => (
            <RunStepRow key={step.position} runId={run.id} practice={run.practice} step={step} />
          ))}
        </List>
      </Section>
      <Notes run={run} />
      {run.can.includes('end') && <End runId={run.id} />}
    </Stack>
  );
}

function Notes({ run }: { run: Run }): JSX.Element {
  const t = useText();
  const note = useNote(run.id);
  const [text, setText] = useState('');
  return (
    <Section title={t('run.notes')}>
      <Stack>
        {run.notes.length === 0 && <Text c="dimmed">{t('run.notes.none')}</Text>}
        <List label={t('run.notes')}>
          {run.notes.map((each, at) => (
            <li key={at}>
              <Text className="words">{each.text}</Text>
              <Text size="sm" c="dimmed">
                <bdi>{displayName(each.by, t.language)}</bdi> · {t.dateTime(each.by.at)}
                {each.position !== null && (
                  <>
                    {' '}
                    ·{' '}
                    <Badge tt="none" variant="default">
                      {t('run.step', { number: each.position })}
                    </Badge>
                  </>
                )}
              </Text>
            </li>
          ))}
        </List>
        {run.can.includes('note') && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (text.trim() !== '') note.mutate(text.trim(), { onSuccess: () => setText('') });
            }}
          >
            <Stack gap="sm">
              <Textarea
                label={t('run.note')}
                autosize
                minRows={2}
                maxLength={2000}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              {note.error !== null && <ProblemNotice error={note.error} />}
              <Group>
                <Button type="submit" variant="default" loading={note.isPending} disabled={text.trim() === ''}>
                  {t('run.note.add')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Stack>
    </Section>
  );
}

function End({ runId }: { runId: string }): JSX.Element {
  const t = useText();
  const end = useEndRun(runId);
  const [outcome, setOutcome] = useState('');
  return (
    <Section title={t('run.end')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (outcome.trim() !== '') end.mutate(outcome.trim());
        }}
      >
        <Stack gap="sm">
          <Textarea
            label={t('run.outcome')}
            autosize
            minRows={2}
            maxLength={4000}
            value={outcome}
            onChange={(event) => setOutcome(event.currentTarget.value)}
          />
          {end.error !== null && <ProblemNotice error={end.error} />}
          <Group>
            <Button type="submit" loading={end.isPending} disabled={outcome.trim() === ''}>
              {t('run.end')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
