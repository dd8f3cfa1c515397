import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { AttributeInput } from './AttributeInput';
import { faultAt, isAllAt, organisationQuery, useAddPerson } from './directory';
import { groups, type Held, toSend } from './fields';

const ALL = groups.flatMap(({ attributes }) => attributes);

/** A new person, one at a time; many come by an import. */
export function AddPerson(): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const organisation = useQuery(organisationQuery);
  const add = useAddPerson();
  const [externalId, setExternalId] = useState('');
  const [held, setHeld] = useState<Readonly<Record<string, Held>>>({});
  const ready = [externalId, held['givenName'], held['familyName']].every(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  const send = (): void => {
    const stated = ALL.flatMap(({ field, shape }) => {
      const value = toSend(shape, held[field] ?? null);
      return value === null ? [] : [[field, value]];
    });
    const body = { ...Object.fromEntries(stated), externalId: externalId.trim() } as Dto<'AddPersonDto'>;
    add.mutate(body, { onSuccess: ({ id }) => void navigate({ to: '/people/$id', params: { id } }) });
  };
  return (
    <Page
      title={t('directory.add')}
      about={t('directory.add.about')}
      actions={<Go to="/people">{t('directory.title')}</Go>}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="lg">
          {groups.map(({ title, attributes }) => (
            <Section key={title} title={t(title)}>
              <Sheet>
                <Stack>
                  {title === 'directory.group.person' && (
                    <TextInput
                      label={t('directory.externalId')}
                      description={t('directory.externalId.about')}
                      required
                      dir="ltr"
                      value={externalId}
                      onChange={(event) => setExternalId(event.currentTarget.value)}
                      error={faultAt(add.error, 'externalId')}
                    />
                  )}
                  {attributes.map((attribute) => (
                    <AttributeInput
                      key={attribute.field}
                      attribute={attribute}
                      value={held[attribute.field] ?? null}
                      onChange={(value) => setHeld((before) => ({ ...before, [attribute.field]: value }))}
                      organisation={organisation.data}
                      error={faultAt(add.error, attribute.field)}
                    />
                  ))}
                </Stack>
              </Sheet>
            </Section>
          ))}
          {add.error !== null && !isAllAt(add.error, ['externalId', ...ALL.map(({ field }) => field)]) && (
            <ProblemNotice error={add.error} />
          )}
          <Group>
            <Button type="submit" disabled={!ready} loading={add.isPending}>
              {t('directory.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
