import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { channelChoicesQuery } from '../channels/channels';
import { reviewersQuery, type StatedPlan, topicChoicesQuery, useStatePlan } from './queue';
import { type DraftStep, freshStep, isReady, StepFields, stepOf } from './StepFields';

const MOST = 6;

interface Props {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** States the steps for some words: which words, one step after the other, and why. */
export function PlanForm({ onDone, onCancel }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const state = useStatePlan();
  const channels = useQuery(channelChoicesQuery).data?.items ?? [];
  const topics = useQuery(topicChoicesQuery).data?.items ?? [];
  const reviewers = useQuery(reviewersQuery).data;
  const [channelId, setChannel] = useState('');
  const [topicId, setTopic] = useState('');
  const [risk, setRisk] = useState('');
  const [kind, setKind] = useState('');
  const [steps, setSteps] = useState<readonly DraftStep[]>([freshStep()]);
  const [reason, setReason] = useState('');
  const ready = reason.trim() !== '' && steps.every(isReady);
  const body = (): StatedPlan => ({
    channelId: channelId || null,
    topicId: topicId || null,
    risk: (risk || null) as StatedPlan['risk'],
    kind: (kind || null) as StatedPlan['kind'],
    steps: steps.map(stepOf),
    reason: reason.trim(),
  });
  const change = (at: number, step: DraftStep): void =>
    setSteps(steps.map((one, place) => (place === at ? step : one)));
  return (
    <Section title={t('plans.state')}>
      <Sheet>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) state.mutate(body(), { onSuccess: onDone });
          }}
        >
          <Stack>
            <Text>{t('plans.state.about')}</Text>
            <Group grow preventGrowOverflow={false} align="flex-start">
              <NativeSelect
                label={t('plans.channel')}
                value={channelId}
                onChange={(event) => setChannel(event.currentTarget.value)}
                data={[
                  { value: '', label: t('reviews.any') },
                  ...channels.map(({ id, names }) => ({ value: id, label: t.names(names) })),
                ]}
              />
              <NativeSelect
                label={t('plans.topic')}
                value={topicId}
                onChange={(event) => setTopic(event.currentTarget.value)}
                data={[
                  { value: '', label: t('reviews.any') },
                  ...topics.map(({ id, names }) => ({ value: id, label: t.names(names) })),
                ]}
              />
              <NativeSelect
                label={t('reviews.risk')}
                value={risk}
                onChange={(event) => setRisk(event.currentTarget.value)}
                data={[
                  { value: '', label: t('reviews.any') },
                  ...['low', 'medium', 'high'].map((one) => ({ value: one, label: code('risk', one) })),
                ]}
              />
              <NativeSelect
                label={t('plans.kind')}
                value={kind}
                onChange={(event) => setKind(event.currentTarget.value)}
                data={[
                  { value: '', label: t('reviews.any') },
                  ...['reply', 'post', 'share'].map((one) => ({ value: one, label: code('draft.title', one) })),
                ]}
              />
            </Group>
            {steps.map((step, at) => (
              <StepFields
                key={step.key}
                number={at + 1}
                step={step}
                reviewers={reviewers?.items ?? []}
                roles={reviewers?.roles ?? []}
                onChange={(next) => change(at, next)}
                onRemove={steps.length === 1 ? undefined : () => setSteps(steps.filter((one) => one.key !== step.key))}
              />
            ))}
            {steps.length < MOST && (
              <Group>
                <Button variant="default" size="sm" onClick={() => setSteps([...steps, freshStep()])}>
                  {t('step.add')}
                </Button>
              </Group>
            )}
            <Textarea
              label={t('plans.reason')}
              required
              autosize
              minRows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {state.error !== null && <ProblemNotice error={state.error} />}
            <Group>
              <Button type="submit" loading={state.isPending} disabled={!ready}>
                {t('plans.send')}
              </Button>
              <Button variant="subtle" onClick={onCancel}>
                {t('act.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Sheet>
    </Section>
  );
}
