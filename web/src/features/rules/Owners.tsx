import { Button, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { PersonSelect } from '../audiences/PersonSelect';
import { type Ownership, useOwn } from './settings';

interface Props {
  readonly documentId: string;
  readonly clauses: Ownership['clauses'];
}

/** Who answers comments on which clause; the document's owner where nobody is named. */
export function Owners({ documentId, clauses }: Props): JSX.Element {
  const t = useText();
  const own = useOwn(documentId);
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  return (
    <Stack>
      <Text>{t('rules.owners.about')}</Text>
      {clauses.length === 0 && <Text c="dimmed">{t('rules.owners.none')}</Text>}
      {clauses.map(({ number, title, owner }) => (
        <PersonSelect
          key={number}
          label={t('rules.owners.of', { number, title: t.names(title) })}
          by="id"
          value={changed[number] ?? owner?.id ?? ''}
          {...(owner === null ? {} : { name: displayName(owner, t.language) })}
          onChange={(id) => setChanged({ ...changed, [number]: id })}
        />
      ))}
      {own.error !== null && <ProblemNotice error={own.error} />}
      {clauses.length > 0 && (
        <Group>
          <Button
            disabled={Object.keys(changed).length === 0}
            loading={own.isPending}
            onClick={() =>
              own.mutate(
                Object.fromEntries(Object.entries(changed).map(([number, id]) => [number, id === '' ? null : id])),
              )
            }
          >
            {t('rules.owners.save')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
