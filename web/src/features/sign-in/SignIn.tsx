import { Box, Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, lazy, Suspense } from 'react';
import { basePath } from '../../api/client';
import { wholeCatalogue } from '../../app/catalogue';
import { languages, nameOf } from '../../app/language';
import { useChooseLanguage } from '../../app/LanguageProvider';
import { demoPeopleQuery } from '../../app/session';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Empty } from '../../ui/Empty';
import { Loaded, Waiting } from '../../ui/Loaded';
import { DemoChoice } from './DemoChoice';
import { PasswordForm } from './PasswordForm';
import { Refused } from './Refused';
import { Titled } from './Titled';
import { type WaysIn, waysInQuery } from './ways-in';
import { Welcome } from './Welcome';

/** Only a house without anybody loads it, with what it says. */
const First = lazy(async () => {
  const [part] = await Promise.all([import('./First'), wholeCatalogue()]);
  return { default: part.First };
});

/** What an address is for, below wherever the console is served. */
const here = (): string => location.pathname.slice(basePath.length);

/** The ways in that this installation has; a link brings its own. */
export function SignIn(): JSX.Element {
  const choose = useChooseLanguage();
  const t = useText();
  const ways = useQuery(waysInQuery);
  return (
    <Box component="main" p={{ base: 'md', sm: 'xl' }} maw={880} mx="auto">
      <Stack gap="lg">
        <Group justify="space-between">
          <img src="./icon.svg" alt="" width={48} height={48} />
          <Choice
            label={t('person.language')}
            value={t.language}
            onChange={choose}
            options={languages.map((value) => ({ value, label: nameOf(value), lang: value }))}
          />
        </Group>
        <Loaded query={ways}>{(found) => <Way ways={found} />}</Loaded>
      </Stack>
    </Box>
  );
}

function Way({ ways }: { ways: WaysIn }): JSX.Element {
  const t = useText();
  const secret = location.hash.slice(1);
  if (ways.administratorNeeded) {
    return (
      <Suspense fallback={<Waiting />}>
        <First code={secret} passwords={ways.passwords} />
      </Suspense>
    );
  }
  if (here() === '/welcome' && secret !== '') return <Welcome code={secret} />;
  return (
    <>
      <Refused />
      {!ways.demo && (
        <Titled title={t('sign-in.in')}>
          <OwnWays ways={ways} />
        </Titled>
      )}
      {ways.demo && <Demo />}
    </>
  );
}

/** The company's own sign-in, then passwords. */
function OwnWays({ ways }: { ways: WaysIn }): JSX.Element {
  const t = useText();
  const back = encodeURIComponent(`${here()}${location.search}` || '/');
  if (ways.provider === null && !ways.passwords) {
    return (
      <Empty title={t('sign-in.none')} icon="lock">
        {t('sign-in.none.explained')}
      </Empty>
    );
  }
  return (
    <Stack maw={420}>
      {ways.provider !== null && (
        <Button component="a" href={`${basePath}/api/v1/oidc/sign-in?return=${back}`}>
          {t('sign-in.provider', { name: ways.provider })}
        </Button>
      )}
      {ways.passwords && <PasswordForm />}
    </Stack>
  );
}

function Demo(): JSX.Element {
  const t = useText();
  const people = useQuery({ ...demoPeopleQuery, retry: false });
  return (
    <Titled title={t('sign-in.title')} about={t('sign-in.about')}>
      <Loaded query={people} rows={4}>
        {({ items }) => <DemoChoice people={items} />}
      </Loaded>
    </Titled>
  );
}
