import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { isProblem } from '../../api/problem';
import { languages, nameOf } from '../../app/language';
import { useChooseLanguage } from '../../app/LanguageProvider';
import { displayName } from '../../app/person';
import { type DemoPerson, demoPeopleQuery, useSignIn } from '../../app/session';
import { useText } from '../../app/text';
import { Choice as OneOf } from '../../ui/Choice';
import { Empty } from '../../ui/Empty';
import { Waiting } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { PersonCard } from './PersonCard';

/** Whom to be: the demo's list. Other ways in come with the company's own sign-in. */
export function SignIn(): JSX.Element {
  const t = useText();
  const choose = useChooseLanguage();
  const people = useQuery({ ...demoPeopleQuery, retry: false });
  return (
    <Box component="main" p={{ base: 'md', sm: 'xl' }} maw={880} mx="auto">
      <Stack gap="lg">
        <Group justify="space-between">
          <img src="./icon.svg" alt="" width={48} height={48} />
          <OneOf
            label={t('person.language')}
            value={t.language}
            onChange={choose}
            options={languages.map((value) => ({ value, label: nameOf(value), lang: value }))}
          />
        </Group>
        <div>
          <Title order={1} tabIndex={-1}>
            {t('sign-in.title')}
          </Title>
          <Text c="dimmed">{t('sign-in.about')}</Text>
        </div>
        {people.isPending && <Waiting rows={4} />}
        {people.data !== undefined && <Choice people={people.data.items} />}
        {isProblem(people.error, 'no-demo-sign-in') && (
          <Empty title={t('sign-in.none')} icon="lock">
            {t('sign-in.none.explained')}
          </Empty>
        )}
        {people.error !== null && !isProblem(people.error, 'no-demo-sign-in') && (
          <ProblemNotice error={people.error} retry={() => void people.refetch()} />
        )}
      </Stack>
    </Box>
  );
}

function Choice({ people }: { people: readonly DemoPerson[] }): JSX.Element {
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
