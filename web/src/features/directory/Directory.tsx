import { Badge, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { directoryQuery, type Filter, type ListedPerson, organisationQuery } from './directory';

/** What was asked for last, for whoever comes back from a person's page. */
let last: Filter = { search: '', legalEntity: '', department: '', managerId: '', show: 'active' };

/** The people of the company, as far as one's role reaches. */
export function Directory(): JSX.Element {
  const t = useText();
  const writes = usePermission('people:write');
  const [filter, setFilter] = useState(last);
  const [search] = useDebouncedValue(filter.search.trim(), 250);
  const organisation = useQuery(organisationQuery);
  const query = useInfiniteQuery(directoryQuery({ ...filter, search }));
  const put = (part: Partial<Filter>): void => {
    last = { ...filter, ...part };
    setFilter(last);
  };
  const values = (known: readonly string[] | undefined, chosen: string): { value: string; label: string }[] => [
    { value: '', label: t('directory.all') },
    ...[...new Set([...(known ?? []), ...(chosen === '' ? [] : [chosen])])].map((value) => ({ value, label: value })),
  ];
  return (
    <Page
      title={t('directory.title')}
      about={t('directory.about')}
      actions={
        writes ? (
          <Group gap="sm">
            <GoButton to="/people/imports" variant="default">
              {t('import.title')}
            </GoButton>
            <GoButton to="/people/new">{t('directory.add')}</GoButton>
          </Group>
        ) : undefined
      }
    >
      <Stack>
        <TextInput
          type="search"
          label={t('directory.search')}
          description={t('directory.search.about')}
          leftSection={<Icon name="search" />}
          value={filter.search}
          maxLength={100}
          onChange={(event) => put({ search: event.currentTarget.value })}
        />
        <Group grow preventGrowOverflow={false} align="flex-end">
          <NativeSelect
            label={t('directory.legalEntity')}
            value={filter.legalEntity}
            onChange={(event) => put({ legalEntity: event.currentTarget.value })}
            data={values(organisation.data?.legalEntities, filter.legalEntity)}
          />
          <NativeSelect
            label={t('directory.department')}
            value={filter.department}
            onChange={(event) => put({ department: event.currentTarget.value })}
            data={values(organisation.data?.departments, filter.department)}
          />
          <NativeSelect
            label={t('directory.show')}
            value={filter.show}
            onChange={(event) => put({ show: event.currentTarget.value as Filter['show'] })}
            data={[
              { value: 'active', label: t('directory.show.active') },
              ...(writes ? [{ value: 'away', label: t('directory.show.away') }] : []),
              { value: 'left', label: t('directory.show.left') },
            ]}
          />
        </Group>
        <Pages
          query={query}
          empty={
            <Empty title={t('directory.empty')} icon="person">
              {t('directory.empty.explained')}
            </Empty>
          }
        >
          {(people) => <People people={people} />}
        </Pages>
      </Stack>
    </Page>
  );
}

/** Persons, each with the way to their page. */
export function People({ people }: { people: readonly ListedPerson[] }): JSX.Element {
  const t = useText();
  return (
    <List label={t('directory.title')}>
      {people.map((person) => (
        <Sheet key={person.id} component="li">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <Text fw={600}>
                <Go to="/people/$id" params={{ id: person.id }}>
                  <bdi>{displayName(person, t.language)}</bdi>
                </Go>
              </Text>
              <Text size="sm" c="dimmed">
                {[person.jobTitle, person.department, person.legalEntity, person.externalId]
                  .filter((part) => part !== null)
                  .map((part, at) => (
                    <span key={at}>
                      {at > 0 && ' · '}
                      <bdi>{part}</bdi>
                    </span>
                  ))}
              </Text>
            </div>
            <Marks person={person} />
          </Group>
        </Sheet>
      ))}
    </List>
  );
}

/** Whether somebody is away, has left or is about to. */
export function Marks({ person }: { person: Pick<ListedPerson, 'active' | 'away' | 'leftOn'> }): JSX.Element {
  const t = useText();
  return (
    <Group gap="xs">
      {person.away === true && (
        <Badge tt="none" variant="default">
          {t('directory.away')}
        </Badge>
      )}
      {person.leftOn !== null && (
        <Badge tt="none" variant="default">
          {t(person.active ? 'directory.leaves' : 'directory.left', { date: t.date(person.leftOn) })}
        </Badge>
      )}
    </Group>
  );
}
