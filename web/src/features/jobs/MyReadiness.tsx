import { Badge, Group, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Readiness, readinessQuery, teamQuery, useShare } from './jobs';

/** Whether one holds the belt that the next grade asks; a manager's counts below. */
export function MyReadiness(): JSX.Element {
  const t = useText();
  const query = useQuery(readinessQuery);
  return (
    <Page title={t('readiness.title')} about={t('readiness.about')}>
      <Loaded query={query}>
        {(own) => (
          <Stack gap="xl">
            {own.on ? (
              <Own own={own} />
            ) : (
              <Empty title={t('readiness.off')} icon="medal">
                {t('readiness.off.explained')}
              </Empty>
            )}
            {own.manages && <Team />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Own({ own }: { own: Readiness }): JSX.Element {
  const t = useText();
  const share = useShare();
  return (
    <Sheet p="lg">
      <Stack>
        <Standing own={own} />
        {own.managerName === null ? (
          <Text size="sm">{t('readiness.no-manager')}</Text>
        ) : (
          <Switch
            checked={own.shared}
            disabled={share.isPending}
            onChange={(event) => share.mutate(event.currentTarget.checked)}
            label={t('readiness.share', { manager: own.managerNames?.[t.language] ?? own.managerName })}
            description={t('readiness.share.about')}
          />
        )}
        {share.error !== null && <ProblemNotice error={share.error} />}
      </Stack>
    </Sheet>
  );
}

function Standing({ own }: { own: Readiness }): JSX.Element {
  const t = useText();
  if (own.belt === null) return <Text>{t('readiness.none')}</Text>;
  return (
    <Group wrap="nowrap">
      <BeltMark colour={own.belt.colour} width={64} held={own.ready === true} />
      <div>
        <Text fw={600} size="lg">
          {t('belt.name', { belt: t.names(own.belt.names) })}
        </Text>
        <Text>{t('readiness.asks', { grade: own.nextGrade ?? 0 })}</Text>
        <Text fw={600}>{t(own.ready === true ? 'readiness.ready' : 'readiness.not-ready')}</Text>
        {own.ready !== true && <Go to="/training">{t('nav.training')}</Go>}
      </div>
    </Group>
  );
}

function Team(): JSX.Element {
  const t = useText();
  const query = useQuery(teamQuery);
  return (
    <section aria-labelledby="team">
      <Title order={2} size="h3" id="team" mb="sm">
        {t('readiness.team')}
      </Title>
      <Loaded query={query}>{(team) => <TeamCounts team={team} />}</Loaded>
    </section>
  );
}

function TeamCounts({ team }: { team: Dto<'TeamReadinessDto'> }): JSX.Element {
  const t = useText();
  const { counts } = team;
  return (
    <Stack>
      <Sheet p="lg">
        <Text mb="sm">{t('readiness.team.people', { people: team.people })}</Text>
        {counts === null ? (
          <Text>{t('readiness.team.few', { fewest: team.fewest })}</Text>
        ) : (
          <SimpleGrid component="dl" cols={{ base: 1, xs: 3 }} m={0}>
            {[
              { label: t('readiness.ready'), count: counts.ready },
              { label: t('readiness.not-ready'), count: counts.notReady },
              { label: t('readiness.not-asked'), count: counts.notAsked },
            ].map(({ label, count }) => (
              <div key={label}>
                <Text component="dt" size="sm">
                  {label}
                </Text>
                <Text component="dd" m={0} fw={650} size="lg">
                  {t.number(count)}
                </Text>
              </div>
            ))}
          </SimpleGrid>
        )}
      </Sheet>
      {team.shared.length > 0 && (
        <List label={t('readiness.team.shared')}>
          {team.shared.map((person) => (
            <Sheet key={person.personId} component="li">
              <Group justify="space-between">
                <Text>
                  <bdi>{displayName(person, t.language)}</bdi>
                </Text>
                <Badge tt="none" variant="default">
                  {person.ready === null
                    ? t('readiness.not-asked')
                    : t(person.ready ? 'readiness.ready' : 'readiness.not-ready')}
                </Badge>
              </Group>
            </Sheet>
          ))}
        </List>
      )}
    </Stack>
  );
}
