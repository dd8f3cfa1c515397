import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api, got } from '../../api/client';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { capacityQuery } from '../feed/claims';

const healthQuery = queryOptions({
  queryKey: ['triage', 'health'],
  queryFn: () => got(api.GET('/api/v1/feed-health')),
  refetchInterval: 30_000,
});

/** Whether anything waits unseen. */
export function Unseen(): JSX.Element {
  const t = useText();
  return (
    <Loaded query={useQuery(healthQuery)} rows={1}>
      {({ unseen, escalated }) => (
        <Notice
          role={unseen === 0 ? 'status' : 'alert'}
          tone={unseen === 0 ? 'good' : 'bad'}
          title={t('health.unseen', { count: unseen })}
        >
          <Group gap="xs">
            <Text size="sm">{t('health.escalated', { count: escalated })}</Text>
            {escalated > 0 && (
              <Go to="/escalations" size="sm">
                {t('escalations.title')}
              </Go>
            )}
          </Group>
        </Notice>
      )}
    </Loaded>
  );
}

/** Who is there to keep the promises, and how much anybody takes on at once. */
export function Hands(): JSX.Element {
  const t = useText();
  const settles = usePermission('channels:write');
  return (
    <Section title={t('health.on-duty')}>
      <Loaded query={useQuery(healthQuery)} rows={1}>
        {({ onDuty }) => (
          <Stack gap="sm">
            <div>
              {onDuty.length === 0 ? (
                <Text size="sm">{t('health.nobody')}</Text>
              ) : (
                <ul>
                  {onDuty.map(({ channel, people }) => (
                    <li key={channel.id}>
                      <Go to="/channels/$id/roster" params={{ id: channel.id }}>
                        <bdi>{t.names(channel.names)}</bdi>
                      </Go>
                      {': '}
                      <bdi>
                        {new Intl.ListFormat(t.language).format(people.map((each) => displayName(each, t.language)))}
                      </bdi>
                    </li>
                  ))}
                </ul>
              )}
            </div>
            {settles && <HouseCapacity />}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

function HouseCapacity(): JSX.Element | null {
  const capacity = useQuery(capacityQuery).data;
  return capacity === undefined ? null : <CapacityForm key={capacity.house} house={capacity.house} />;
}

function CapacityForm({ house }: { house: number | null }): JSX.Element {
  const t = useText();
  const queries = useQueryClient();
  const [most, setMost] = useState<number | string>(house ?? '');
  const state = useMutation({
    mutationFn: () => got(api.PUT('/api/v1/claim-capacity', { body: { most: most === '' ? null : Number(most) } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: capacityQuery.queryKey }),
  });
  return (
    <Sheet>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          state.mutate();
        }}
      >
        <NumberInput
          label={t('capacity.everybody')}
          description={t('capacity.everybody.about')}
          value={most}
          min={1}
          max={500}
          allowDecimal={false}
          onChange={setMost}
        />
        <Button type="submit" variant="default" loading={state.isPending}>
          {t('act.save')}
        </Button>
      </form>
      {state.isSuccess && (
        <Text size="sm" role="status">
          {t('capacity.stated')}
        </Text>
      )}
      {state.error !== null && <ProblemNotice error={state.error} />}
    </Sheet>
  );
}
