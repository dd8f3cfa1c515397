import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { goalsQuery } from '../goals/goals';
import { handoversQuery, useAnswerHandover } from './claims';
import { useAskFurther, useServe, useTakeBack } from './desk';
import type { Interaction } from './feed';

/** Passed to a department, asked to be answered once more: what became of it besides a claim. */
export function PassedOn({ interaction }: { interaction: Interaction }): JSX.Element | null {
  const t = useText();
  const back = useTakeBack(interaction.id);
  const { passing, can } = interaction;
  if (passing === null) return null;
  return (
    <Notice title={t('passing.to', { department: passing.department })} icon="inbox">
      <Text size="sm">
        <bdi>{t('passed.because', { reason: passing.reason })}</bdi> ·{' '}
        {t('passed.since', { at: t.dateTime(passing.at) })}
      </Text>
      {can.includes('take-back') && (
        <Group>
          <Button size="sm" variant="default" loading={back.isPending} onClick={() => back.mutate()}>
            {t('passing.back')}
          </Button>
        </Group>
      )}
      {back.error !== null && <ProblemNotice error={back.error} />}
    </Notice>
  );
}

/** One answer is enough, unless a lead asks for more. */
export function Further({ interaction }: { interaction: Interaction }): JSX.Element | null {
  const t = useText();
  const ask = useAskFurther(interaction.id);
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const { can, furtherAsked } = interaction;
  if (!can.includes('ask-further') && furtherAsked.length === 0) return null;
  return (
    <Stack gap="xs">
      {furtherAsked.map((each, at) => (
        <Text key={at} size="sm">
          <bdi>{t('further.asked', { reason: each })}</bdi>
        </Text>
      ))}
      {can.includes('ask-further') && (
        <Group>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('further.ask')}
          </Button>
        </Group>
      )}
      <Dialog opened={asked} title={t('further.ask')} onClose={() => setAsked(false)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate(reason.trim(), { onSuccess: () => setAsked(false) });
          }}
        >
          <Stack>
            <Text size="sm">{t('further.about')}</Text>
            <Textarea
              label={t('claim.why')}
              required
              autosize
              minRows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {ask.error !== null && <ProblemNotice error={ask.error} />}
            <Group>
              <Button type="submit" loading={ask.isPending} disabled={reason.trim() === ''}>
                {t('further.do')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </Stack>
  );
}

/** A colleague asks the person to take it over, with what they wrote. */
export function AskedOver({ id }: { id: string }): JSX.Element | null {
  const t = useText();
  const asked = useQuery({ ...handoversQuery, refetchInterval: false }).data?.items.find(
    (each) => each.interactionId === id && each.asked,
  );
  const answer = useAnswerHandover(asked?.id ?? '');
  if (asked === undefined) return null;
  return (
    <Notice title={t('handover.asked', { name: displayName(asked.person, t.language) })} icon="person">
      <Text className="words">
        <bdi>{asked.note}</bdi>
      </Text>
      <Group>
        <Button size="sm" loading={answer.isPending} onClick={() => answer.mutate('acceptance')}>
          {t('handover.accept')}
        </Button>
        <Button size="sm" variant="default" disabled={answer.isPending} onClick={() => answer.mutate('refusal')}>
          {t('handover.decline')}
        </Button>
      </Group>
      {answer.error !== null && <ProblemNotice error={answer.error} />}
    </Notice>
  );
}

/** The goal of the organisation that it serves; its holder or a lead names it. */
export function Serves({ interaction }: { interaction: Interaction }): JSX.Element | null {
  const t = useText();
  const goals = useQuery(goalsQuery).data?.items ?? [];
  const serve = useServe(interaction.id);
  const names = interaction.can.some((act) => act === 'draft' || act === 'route');
  if (!names || goals.length === 0) return null;
  return (
    <>
      <NativeSelect
        maw={420}
        label={t('serves.goal')}
        value={interaction.goalId ?? ''}
        disabled={serve.isPending}
        onChange={({ currentTarget: { value } }) => serve.mutate(value === '' ? null : value)}
        data={[
          { value: '', label: t('serves.none') },
          ...goals.map(({ id, names: said }) => ({ value: id, label: t.names(said) })),
        ]}
      />
      {serve.error !== null && <ProblemNotice error={serve.error} />}
    </>
  );
}
