import { Button, Group, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { peopleQuery, type Person } from './recognitions';

interface Props {
  readonly label: string;
  readonly chosen: Person | null;
  readonly onChoose: (person: Person | null) => void;
}

/** Finds one person of the directory by the letters of their name. */
export function PersonField({ label, chosen, onChoose }: Props): JSX.Element {
  const t = useText();
  const [search, setSearch] = useState('');
  const found = useQuery(peopleQuery(search));
  if (chosen !== null) {
    return (
      <div>
        <Text size="sm" fw={500} mb={4}>
          {label}
        </Text>
        <Group gap="sm">
          <Text>
            <bdi>{displayName(chosen, t.language)}</bdi>
            <span className="meta">
              {' '}
              · <bdi>{[chosen.jobTitle, chosen.department].filter(Boolean).join(', ')}</bdi>
            </span>
          </Text>
          <Button size="sm" variant="default" onClick={() => onChoose(null)}>
            {t('person.other')}
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <div>
      <TextInput
        type="search"
        label={label}
        description={t('person.find')}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        leftSection={<Icon name="search" size={18} />}
      />
      {found.error !== null && <ProblemNotice error={found.error} />}
      {found.data !== undefined && (
        <ul className="found" aria-label={t('person.found')} aria-live="polite">
          {found.data.items.map((person) => (
            <li key={person.id}>
              <UnstyledButton className="found-row" onClick={() => onChoose(person)}>
                <bdi>{displayName(person, t.language)}</bdi>
                <span className="meta">
                  <bdi>{[person.jobTitle, person.department].filter(Boolean).join(', ')}</bdi>
                </span>
              </UnstyledButton>
            </li>
          ))}
          {found.data.items.length === 0 && <li className="meta">{t('person.nobody')}</li>}
        </ul>
      )}
    </div>
  );
}
