import { Button, Checkbox, Group, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { languages as known, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { PersonSelect } from '../audiences/PersonSelect';
import { type Session, type Sitting, useSaveSitting } from './sessions';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Props {
  readonly session: Session;
  readonly sitting: Sitting | null;
  readonly onSaved: () => void;
}

/** A date: when by the clock on its wall, where, for how many, in which languages and with whom. */
export function SittingForm({ session, sitting, onSaved }: Props): JSX.Element {
  const t = useText();
  const save = useSaveSitting(session.id, sitting);
  const [starts, setStarts] = useState(sitting?.starts ?? '');
  const [ends, setEnds] = useState(sitting?.ends ?? '');
  const [timeZone, setTimeZone] = useState(sitting?.timeZone ?? HERE);
  const [room, setRoom] = useState(sitting?.room ?? '');
  const [address, setAddress] = useState(sitting?.address ?? '');
  const [capacity, setCapacity] = useState<number | string>(sitting?.capacity ?? 20);
  const [languages, setLanguages] = useState<string[]>(sitting?.languages ?? [t.language]);
  const [host, setHost] = useState(sitting?.hosts[0]?.id ?? '');
  const [second, setSecond] = useState(sitting?.hosts[1]?.id ?? '');
  const [guest, setGuest] = useState(sitting?.guest ?? '');
  const [reason, setReason] = useState('');
  const spoken = [...new Set([...known, ...(sitting?.languages ?? [])])];
  const ready = starts !== '' && ends !== '' && languages.length > 0 && (room.trim() !== '' || address.trim() !== '');
  const told = sitting !== null && sitting.held > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const hosts = [...new Set([host, second, ...(sitting?.hosts.slice(2).map(({ id }) => id) ?? [])])];
        save.mutate(
          {
            ...{ starts, ends, timeZone: timeZone.trim(), capacity: Number(capacity), languages },
            room: room.trim() || null,
            address: address.trim() || null,
            hosts: hosts.filter((id) => id !== ''),
            guest: guest.trim() || null,
            reason: reason.trim() || null,
          },
          { onSuccess: onSaved },
        );
      }}
    >
      <Stack>
        <div className="columns">
          <TextInput
            type="datetime-local"
            label={t('sessions.starts')}
            required
            value={starts}
            onChange={(event) => setStarts(event.currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label={t('sessions.ends')}
            required
            value={ends}
            onChange={(event) => setEnds(event.currentTarget.value)}
          />
          <TextInput
            label={t('sessions.zone')}
            required
            dir="ltr"
            value={timeZone}
            onChange={(event) => setTimeZone(event.currentTarget.value)}
          />
          <NumberInput
            label={t('sessions.capacity')}
            min={1}
            max={10000}
            allowDecimal={false}
            value={capacity}
            onChange={setCapacity}
          />
          <TextInput
            label={t('sessions.room')}
            maxLength={500}
            value={room}
            onChange={(event) => setRoom(event.currentTarget.value)}
          />
          <TextInput
            type="url"
            label={t('sessions.address')}
            description={t('sessions.address.about')}
            dir="ltr"
            maxLength={2000}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
        </div>
        <Checkbox.Group label={t('sessions.languages')} value={languages} onChange={setLanguages}>
          <Group mt="xs">
            {spoken.map((language) => (
              <Checkbox key={language} value={language} label={nameOf(language)} />
            ))}
          </Group>
        </Checkbox.Group>
        <div className="columns">
          <PersonSelect
            label={t('sessions.host')}
            by="id"
            value={host}
            name={sitting?.hosts[0]?.name ?? ''}
            onChange={setHost}
          />
          <PersonSelect
            label={t('sessions.host.second')}
            by="id"
            value={second}
            name={sitting?.hosts[1]?.name ?? ''}
            onChange={setSecond}
          />
        </div>
        <TextInput
          label={t('sessions.guest')}
          description={t('sessions.guest.about')}
          maxLength={200}
          value={guest}
          onChange={(event) => setGuest(event.currentTarget.value)}
        />
        {told && (
          <Textarea
            label={t('sessions.reason')}
            description={t('sessions.reason.about')}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Text size="sm" c="dimmed">
          {t('sessions.host.about')}
        </Text>
        {save.error !== null && <ProblemNotice error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!ready}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
