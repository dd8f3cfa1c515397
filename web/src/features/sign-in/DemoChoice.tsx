import { Box, Stack, Title } from '@mantine/core';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { type DemoPerson, useSignIn } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { PersonCard } from './PersonCard';

/** Whom to be: the demo's people. */
export function DemoChoice({ people }: { people: readonly DemoPerson[] }): JSX.Element {
  const t = useText();
  const signIn = useSignIn();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const matches = people.filter((person) =>
    [displayName(person, t.language), person.name, person.externalId, person.department, person.jobTitle]
      .join(' ')
      .toLowerCase()
      .includes(wanted),
  );
  const groups = [
    { title: t('sign-in.with-roles'), people: matches.filter(({ roles }) => roles.length > 0) },
    { title: t('sign-in.others'), people: matches.filter(({ roles }) => roles.length === 0) },
  ].filter((group) => group.people.length > 0);
  if (people.length === 0) return <Empty title={t('sign-in.empty')}>{t('sign-in.empty.explained')}</Empty>;
  return (
    <Stack>
      {signIn.error !== null && <ProblemNotice error={signIn.error} />}
      {people.length > 12 && (
        <label className="field">
          <span>{t('sign-in.search')}</span>
          <input type="search" value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      {groups.length === 0 && <Empty title={t('sign-in.no-match')} icon="search" />}
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <Title order={2} size="h4" mb="xs">
            {group.title}
          </Title>
          <Box
            component="ul"
            p={0}
            m={0}
            style={{ display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))' }}
          >
            {group.people.map((person) => (
              <PersonCard
                key={person.externalId}
                person={person}
                busy={signIn.isPending && signIn.variables === person.externalId}
                onChoose={() => signIn.mutate(person.externalId)}
              />
            ))}
          </Box>
        </section>
      ))}
    </Stack>
  );
}
