import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Go, GoButton } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { Absences } from './Absences';
import { Attributes } from './Attributes';
import { DepartureDialog, RehireDialog } from './Departure';
import { directoryQuery, type Person, personQuery } from './directory';
import { Marks, People } from './Directory';
import { PersonExceptions } from './PersonExceptions';
import { Positions } from './Positions';

/** A person of the directory: what is so now, what was so, and what HR may do. */
export function PersonPage(): JSX.Element {
  const { id } = useParams({ from: '/people/$id' });
  const query = useQuery(personQuery(id));
  return <Loaded query={query}>{(person) => <Shown key={person.id} person={person} />}</Loaded>;
}

function Shown({ person }: { person: Person }): JSX.Element {
  const t = useText();
  const [open, setOpen] = useState<'departure' | 'rehire' | null>(null);
  const sees = usePermission('awards:read');
  const name = displayName(person, t.language);
  const can = (act: string): boolean => person.can.includes(act);
  const rehire = person.active ? 'directory.stays' : 'directory.rehire';
  return (
    <Page
      title={name}
      about={
        <Group gap="sm">
          <Go to="/people">{t('directory.title')}</Go>
          <Marks person={person} />
        </Group>
      }
      actions={
        <Group gap="sm">
          {sees && (
            <GoButton to="/person-belts" search={{ person: person.id }} variant="default">
              {t('belts-of.link')}
            </GoButton>
          )}
          {can('rehire') && (
            <Button variant={person.active ? 'default' : 'filled'} onClick={() => setOpen('rehire')}>
              {t(rehire)}
            </Button>
          )}
          {can('depart') && (
            <Button variant="default" color="red" onClick={() => setOpen('departure')}>
              {t('directory.depart')}
            </Button>
          )}
        </Group>
      }
    >
      <Stack gap="xl">
        <Attributes person={person} />
        {person.reports > 0 && <Reports person={person} />}
        <Positions id={person.id} />
        {can('absences') && <Absences id={person.id} />}
        <PersonExceptions id={person.id} writable={can('absences')} />
      </Stack>
      {open === 'departure' && <DepartureDialog person={person} name={name} onClose={() => setOpen(null)} />}
      {open === 'rehire' && <RehireDialog person={person} name={name} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Reports({ person }: { person: Person }): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(
    directoryQuery({ search: '', legalEntity: '', department: '', managerId: person.id, show: 'active' }),
  );
  return (
    <Section title={t('directory.reports', { count: person.reports })}>
      <Pages query={query} empty={null}>
        {(people) => <People people={people} />}
      </Pages>
    </Section>
  );
}
