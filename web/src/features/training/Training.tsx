import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { EnrolmentCard } from './EnrolmentCard';
import { MyChanges } from './MyChanges';
import { Renewal } from './Renewal';
import { Today } from './Today';
import { type MyTraining, trainingQuery } from './training';

/** The belts a person holds, and the tracks they are on. */
export function Training(): JSX.Element {
  const t = useText();
  const query = useQuery(trainingQuery);
  return (
    <Page
      title={t('training.title')}
      about={t('training.about')}
      actions={
        <>
          <Go to="/sessions">{t('sessions.title')}</Go>
          <Go to="/belts">{t('badges.title')}</Go>
          <Go to="/why-this-belt">{t('why.title')}</Go>
        </>
      }
    >
      <Loaded query={query} rows={5}>
        {(training) => (
          <Stack gap="xl">
            <MyChanges />
            <Today today={training.today} />
            <Belts belts={training.belts} />
            <Enrolments enrolments={training.enrolments} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Belts({ belts }: { belts: MyTraining['belts'] }): JSX.Element {
  const t = useText();
  return (
    <section aria-labelledby="belts">
      <Title order={2} size="h3" id="belts" mb="sm">
        {t('training.belts')}
      </Title>
      {belts.length === 0 ? (
        <Text c="dimmed">{t('training.belts.none')}</Text>
      ) : (
        <List>
          {belts.map((belt) => (
            <Sheet key={belt.awardId} component="li">
              <Group wrap="nowrap">
                <BeltMark colour={belt.colour} width={64} />
                <div>
                  <Text fw={600} size="lg">
                    {t('belt.name', { belt: t.names(belt.names) })}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {belt.until === null
                      ? t('training.held', { from: t.date(belt.from) })
                      : t('training.held.until', { from: t.date(belt.from), until: t.date(belt.until) })}
                  </Text>
                  <Renewal belt={belt} />
                </div>
              </Group>
            </Sheet>
          ))}
        </List>
      )}
    </section>
  );
}

function Enrolments({ enrolments }: { enrolments: MyTraining['enrolments'] }): JSX.Element {
  const t = useText();
  const open = enrolments.filter(({ state }) => state !== 'completed');
  const completed = enrolments.filter(({ state }) => state === 'completed');
  if (enrolments.length === 0) {
    return (
      <Empty title={t('training.none')} icon="training">
        {t('training.none.explained')}
      </Empty>
    );
  }
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="tracks">
          <Title order={2} size="h3" id="tracks" mb="sm">
            {t('training.tracks')}
          </Title>
          <Stack>
            {open.map((enrolment) => (
              <EnrolmentCard key={enrolment.id} enrolment={enrolment} />
            ))}
          </Stack>
        </section>
      )}
      {completed.length > 0 && (
        <section aria-labelledby="completed">
          <Title order={2} size="h3" id="completed" mb="sm">
            {t('training.completed')}
          </Title>
          <Stack>
            {completed.map((enrolment) => (
              <EnrolmentCard key={enrolment.id} enrolment={enrolment} />
            ))}
          </Stack>
        </section>
      )}
    </>
  );
}
