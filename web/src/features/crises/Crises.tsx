import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Places } from '../triage/Places';
import { type Crisis, crisesQuery, pastCrisesQuery, useEndCrisis } from './crises';
import { CrisisForm } from './CrisisForm';
import { Prepared } from './Prepared';

/** Topics in crisis: which stand, and which did; whoever may starts and ends them here. */
export function Crises(): JSX.Element {
  const t = useText();
  const query = useQuery(crisesQuery);
  const past = useQuery(pastCrisesQuery).data?.items ?? [];
  const leads = usePermission('feed:triage');
  const [opened, setOpened] = useState(false);
  const starts = query.data?.can.includes('start') === true;
  return (
    <Page
      title={t('crises.title')}
      about={t('crises.about')}
      actions={
        starts ? (
          <Button color="red" onClick={() => setOpened(true)}>
            {t('crisis.start')}
          </Button>
        ) : undefined
      }
    >
      {leads && <Places />}
      <Stack gap="xl">
        <Loaded query={query} rows={1}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('crises.empty')} icon="check" />
            ) : (
              <Stack>
                {items.map((crisis) => (
                  <Standing key={crisis.id} crisis={crisis} />
                ))}
              </Stack>
            )
          }
        </Loaded>
        {past.length > 0 && (
          <Section title={t('crises.past')}>
            <List label={t('crises.past')}>
              {past.map((crisis) => (
                <Past key={crisis.id} crisis={crisis} />
              ))}
            </List>
          </Section>
        )}
      </Stack>
      <Dialog opened={opened} title={t('crisis.start')} onClose={() => setOpened(false)}>
        {opened && <CrisisForm onDone={() => setOpened(false)} />}
      </Dialog>
    </Page>
  );
}

function Standing({ crisis }: { crisis: Crisis }): JSX.Element {
  const t = useText();
  const end = useEndCrisis();
  const { started, endingAsked } = crisis;
  return (
    <Notice
      tone="bad"
      title={t('crisis.stands', { topic: t.names(crisis.topicNames), at: t.dateTime(crisis.startedAt) })}
    >
      <Text className="words">{crisis.reason}</Text>
      <Where crisis={crisis} />
      <Text size="sm">{t('crisis.two')}</Text>
      {crisis.fromBelt !== null && <Text size="sm">{t('crisis.from-belt', { belt: t.names(crisis.fromBelt) })}</Text>}
      {crisis.help !== null && (
        <Text size="sm">
          {t('crisis.help')} <bdi>{crisis.help}</bdi>
        </Text>
      )}
      {started !== null && (
        <Text size="sm">{t('moratorium.started-by', { name: displayName(started, t.language) })}</Text>
      )}
      {endingAsked !== null && (
        <Text size="sm">
          {t('moratorium.ending.by', {
            name: displayName(endingAsked, t.language),
            date: t.dateTime(endingAsked.at),
          })}
        </Text>
      )}
      <Prepared crisis={crisis} />
      {end.error !== null && <ProblemNotice error={end.error} />}
      {crisis.can.includes('end') && (
        <Group>
          <Button size="sm" variant="default" loading={end.isPending} onClick={() => end.mutate(crisis.id)}>
            {t('moratorium.end')}
          </Button>
        </Group>
      )}
    </Notice>
  );
}

function Where({ crisis }: { crisis: Crisis }): JSX.Element {
  const t = useText();
  return (
    <Text size="sm">
      <bdi>
        {crisis.channelNames.length === 0
          ? t('snippet.channel.any')
          : crisis.channelNames.map((names) => t.names(names)).join(', ')}
      </bdi>
    </Text>
  );
}

function Past({ crisis }: { crisis: Crisis }): JSX.Element {
  const t = useText();
  const { started, endingAsked, ended, startedAt, endedAt } = crisis;
  return (
    <Sheet component="li">
      <Text fw={600}>
        <bdi>{t.names(crisis.topicNames)}</bdi>
      </Text>
      <Text className="words">{crisis.reason}</Text>
      <Where crisis={crisis} />
      <Text size="sm">{t('moratorium.lasted', { from: t.dateTime(startedAt), until: t.dateTime(endedAt ?? '') })}</Text>
      {started !== null && endingAsked !== null && ended !== null && (
        <Text size="sm" c="dimmed">
          {t('moratorium.started-by', { name: displayName(started, t.language) })}{' '}
          {t('moratorium.ended-by', {
            first: displayName(endingAsked, t.language),
            second: displayName(ended, t.language),
          })}
        </Text>
      )}
    </Sheet>
  );
}
