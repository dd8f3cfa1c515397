import { Button, Group, List as Steps, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { PlanForm } from './PlanForm';
import { pastPlansQuery, plansQuery, type ReviewPlan, useEndPlan } from './queue';
import { useStepWords } from './stepWords';

/** Which steps reviews take, for which words; with what held before, and why. */
export function Plans(): JSX.Element {
  const t = useText();
  const query = useQuery(plansQuery);
  const past = useInfiniteQuery(pastPlansQuery);
  const [stating, setStating] = useState(false);
  const states = query.data?.can.includes('state') ?? false;
  return (
    <Page
      title={t('plans.title')}
      about={t('plans.about')}
      actions={
        <Group>
          <Go to="/reviews">{t('review.queue')}</Go>
          {states && !stating && <Button onClick={() => setStating(true)}>{t('plans.state')}</Button>}
        </Group>
      }
    >
      <Stack>
        {stating && <PlanForm onDone={() => setStating(false)} onCancel={() => setStating(false)} />}
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('plans.empty')} icon="check">
                {t('course.plain')}
              </Empty>
            ) : (
              <List>
                {items.map((plan) => (
                  <PlanSheet key={plan.id} plan={plan} ends={states} />
                ))}
              </List>
            )
          }
        </Loaded>
        <Section title={t('plans.past')}>
          <Pages query={past} empty={<Text c="dimmed">{t('plans.past.empty')}</Text>}>
            {(items) => (
              <List>
                {items.map((plan) => (
                  <PlanSheet key={plan.id} plan={plan} ends={false} />
                ))}
              </List>
            )}
          </Pages>
        </Section>
      </Stack>
    </Page>
  );
}

function PlanSheet({ plan, ends }: { plan: ReviewPlan; ends: boolean }): JSX.Element {
  const t = useText();
  const words = useStepWords();
  const place = usePlace();
  const [ending, setEnding] = useState(false);
  return (
    <Sheet component="li">
      <Stack gap="xs">
        <Text fw={600}>{place(plan)}</Text>
        <Steps type="ordered">
          {plan.steps.map((step, at) => (
            <Steps.Item key={at}>{words(step)}</Steps.Item>
          ))}
        </Steps>
        <Text size="sm" className="words">
          {plan.reason}
        </Text>
        <Text size="sm" c="dimmed">
          {t('plans.stated', { name: displayName(plan.statedBy, t.language), at: t.dateTime(plan.from) })}
        </Text>
        {plan.until !== null && plan.endedBy !== null && (
          <Text size="sm" c="dimmed">
            {t('plans.ended', { name: displayName(plan.endedBy, t.language), at: t.dateTime(plan.until) })}{' '}
            <bdi>{plan.endedReason}</bdi>
          </Text>
        )}
        {ends && !ending && (
          <Group>
            <Button variant="default" size="sm" onClick={() => setEnding(true)}>
              {t('plans.end')}
            </Button>
          </Group>
        )}
        {ending && <EndPlan id={plan.id} onCancel={() => setEnding(false)} />}
      </Stack>
    </Sheet>
  );
}

/** For which words a plan holds, in a few words. */
function usePlace(): (plan: ReviewPlan) => string {
  const t = useText();
  const code = useCode();
  return ({ topicNames, channelNames, risk, kind }) => {
    const parts = [
      ...(topicNames === null ? [] : [t.names(topicNames)]),
      ...(channelNames === null ? [] : [t.names(channelNames)]),
      ...(risk === null ? [] : [code('risk', risk)]),
      ...(kind === null ? [] : [code('draft.title', kind)]),
    ];
    return parts.length === 0 ? t('plans.everything') : parts.join(' · ');
  };
}

function EndPlan({ id, onCancel }: { id: string; onCancel: () => void }): JSX.Element {
  const t = useText();
  const end = useEndPlan(id);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') end.mutate(reason.trim());
      }}
    >
      <Stack>
        <Textarea
          label={t('plans.reason')}
          required
          autosize
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {end.error !== null && <ProblemNotice error={end.error} />}
        <Group>
          <Button type="submit" loading={end.isPending} disabled={reason.trim() === ''}>
            {t('plans.end')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
