import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { PersonField } from '../recognitions/PersonField';
import type { Person } from '../recognitions/recognitions';
import { type PersonAward, type PersonAwards, personAwardsQuery } from './awards';
import { Enrolled } from './Enrolled';
import { EvidenceButton } from './EvidenceButton';
import { RevokeButton } from './RevokeButton';

/** One person's belts and tracks, for those who revoke, extend and waive; the person stands in the address. */
export function PersonBelts(): JSX.Element {
  const t = useText();
  const given = new URLSearchParams(location.search).get('person');
  const [person, setPerson] = useState<Person | null>(null);
  const id = person?.id ?? given;
  return (
    <Page title={t('belts-of.title')} about={t('belts-of.about')}>
      <Stack gap="xl">
        {(given === null || person !== null) && (
          <PersonField label={t('belts-of.person')} chosen={person} onChoose={setPerson} />
        )}
        {id !== null && <Of key={id} id={id} />}
      </Stack>
    </Page>
  );
}

function Of({ id }: { id: string }): JSX.Element {
  const query = useQuery(personAwardsQuery(id));
  return (
    <Loaded query={query} rows={4}>
      {(person) => <Shown person={person} />}
    </Loaded>
  );
}

function Shown({ person }: { person: PersonAwards }): JSX.Element {
  const t = useText();
  return (
    <>
      <Section title={t('belts-of.of', { name: displayName(person, t.language) })}>
        {person.awards.length === 0 ? (
          <Empty title={t('belts-of.none')} icon="medal" />
        ) : (
          <List label={t('badges.awards')}>
            {person.awards.map((award) => (
              <Award key={award.id} award={award} personId={person.personId} />
            ))}
          </List>
        )}
      </Section>
      <Section title={t('belts-of.tracks')}>
        {person.enrolments.length === 0 ? (
          <Empty title={t('belts-of.no-tracks')} icon="training" />
        ) : (
          <List label={t('belts-of.tracks')}>
            {person.enrolments.map((enrolment) => (
              <Enrolled key={enrolment.id} enrolment={enrolment} />
            ))}
          </List>
        )}
      </Section>
    </>
  );
}

function Award({ award, personId }: { award: PersonAward; personId: string }): JSX.Element {
  const t = useText();
  const name = t('belt.name', { belt: t.names(award.beltNames) });
  const { state, from, until, revocation, trackNames, number } = award;
  return (
    <Sheet component="li">
      <Group wrap="nowrap" align="flex-start">
        <BeltMark colour={award.colour} width={48} held={state === 'held' || state === 'grace'} />
        <Stack gap={4}>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            {state !== 'held' && (
              <Badge tt="none" variant="default">
                {t(state === 'grace' ? 'belts-of.grace' : state === 'ended' ? 'badges.ended' : 'badges.revoked')}
              </Badge>
            )}
          </Group>
          <Text size="sm">
            {trackNames === null
              ? t('badges.recognised')
              : t('badges.track', { track: t.names(trackNames), number: number ?? 0 })}
          </Text>
          <Text size="sm" c="dimmed">
            {until === null
              ? t('badges.from', { from: t.date(from) })
              : t('badges.from-until', { from: t.date(from), until: t.date(until) })}
          </Text>
          {revocation !== null && (
            <Text size="sm" className="words">
              {t(`revocation.${revocation.code}`)} · {revocation.words}
              {revocation.by !== null && (
                <>
                  {' · '}
                  <bdi>{revocation.by}</bdi>
                </>
              )}
            </Text>
          )}
          <Group gap="sm" mt="xs">
            <EvidenceButton awardId={award.id} personId={personId} name={name} />
            {award.can.includes('revoke') && <RevokeButton awardId={award.id} name={name} />}
          </Group>
        </Stack>
      </Group>
    </Sheet>
  );
}
