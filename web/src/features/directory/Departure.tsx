import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { faultAt, isAllAt, type Person, useDeparture, useRehire } from './directory';

interface Props {
  readonly person: Person;
  readonly name: string;
  readonly onClose: () => void;
}

const ENDS = ['access', 'work', 'channels', 'kept'] as const;

/** Somebody leaves: what ends with it is said before it is done. */
export function DepartureDialog({ person, name, onClose }: Props): JSX.Element {
  const t = useText();
  const depart = useDeparture(person);
  const [leftOn, setLeftOn] = useState(person.leftOn ?? '');
  return (
    <Dialog opened title={t('directory.depart.title', { name })} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          depart.mutate(leftOn, { onSuccess: onClose });
        }}
      >
        <Stack>
          <Text>{t('directory.depart.explained')}</Text>
          <ul>
            {ENDS.map((what) => (
              <li key={what}>{t(`directory.depart.${what}`)}</li>
            ))}
          </ul>
          <TextInput
            type="date"
            label={t('directory.depart.on')}
            description={t('directory.depart.on.about')}
            value={leftOn}
            onChange={(event) => setLeftOn(event.currentTarget.value)}
            error={faultAt(depart.error, 'leftOn')}
          />
          {depart.error !== null && !isAllAt(depart.error, ['leftOn']) && <ProblemNotice error={depart.error} />}
          <Group>
            <Button type="submit" color="red" loading={depart.isPending}>
              {t(leftOn === '' ? 'directory.depart.now' : 'directory.depart.then')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('act.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** The same person comes back, or does not leave after all. */
export function RehireDialog({ person, name, onClose }: Props): JSX.Element {
  const t = useText();
  const rehire = useRehire(person);
  const [hiredOn, setHiredOn] = useState('');
  const stays = person.active;
  return (
    <Dialog opened title={t(stays ? 'directory.stays.title' : 'directory.rehire.title', { name })} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          rehire.mutate(hiredOn, { onSuccess: onClose });
        }}
      >
        <Stack>
          <Text>{t(stays ? 'directory.stays.explained' : 'directory.rehire.explained')}</Text>
          {!stays && (
            <TextInput
              type="date"
              label={t('directory.rehire.on')}
              description={t('directory.rehire.on.about')}
              value={hiredOn}
              onChange={(event) => setHiredOn(event.currentTarget.value)}
              error={faultAt(rehire.error, 'hiredOn')}
            />
          )}
          {rehire.error !== null && !isAllAt(rehire.error, ['hiredOn']) && <ProblemNotice error={rehire.error} />}
          <Group>
            <Button type="submit" loading={rehire.isPending}>
              {t(stays ? 'directory.stays' : 'directory.rehire')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('act.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
