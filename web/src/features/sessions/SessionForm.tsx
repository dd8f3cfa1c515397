import { Button, Group, NativeSelect, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Session, useSaveSession } from './sessions';

const KINDS = ['workshop', 'webinar'] as const;

/** What a session is, whenever it is held. */
export function SessionForm({
  session,
  onSaved,
}: {
  session: Session | null;
  onSaved: (id: string) => void;
}): JSX.Element {
  const t = useText();
  const code = useCode();
  const save = useSaveSession(session);
  const [kind, setKind] = useState(session?.kind ?? 'workshop');
  const [names, setNames] = useState<Record<string, string>>(session?.names ?? {});
  const [about, setAbout] = useState<Record<string, string>>(session?.about ?? {});
  const [minutes, setMinutes] = useState<number | string>(session?.minutes ?? 90);
  const [legalEntity, setLegalEntity] = useState(session?.legalEntity ?? '');
  const [department, setDepartment] = useState(session?.department ?? '');
  const [retired, setRetired] = useState(session?.retired ?? false);
  const ready = Object.values(names).some((name) => name.trim() !== '') && Number(minutes) > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          {
            kind,
            names,
            about: Object.keys(about).length === 0 ? null : about,
            minutes: Number(minutes),
            legalEntity: legalEntity.trim() || null,
            department: department.trim() || null,
            retired,
          },
          { onSuccess: onSaved },
        );
      }}
    >
      <Stack>
        <NamesFields label={t('sessions.name')} value={names} onChange={setNames} />
        <NamesFields label={t('sessions.what')} value={about} onChange={setAbout} rows={3} />
        <Group grow preventGrowOverflow={false} align="flex-start">
          <NativeSelect
            label={t('sessions.kind')}
            value={kind}
            onChange={(event) => setKind(KINDS.find((each) => each === event.currentTarget.value) ?? 'workshop')}
            data={KINDS.map((value) => ({ value, label: code('sessions.kind', value) }))}
          />
          <NumberInput
            label={t('sessions.minutes')}
            description={t('sessions.minutes.about')}
            min={1}
            max={600}
            allowDecimal={false}
            value={minutes}
            onChange={setMinutes}
          />
        </Group>
        <Group grow preventGrowOverflow={false} align="flex-start">
          <TextInput
            label={t('sessions.legal-entity')}
            description={t('sessions.whose')}
            maxLength={200}
            value={legalEntity}
            onChange={(event) => setLegalEntity(event.currentTarget.value)}
          />
          <TextInput
            label={t('sessions.department')}
            description={t('sessions.whose')}
            maxLength={200}
            value={department}
            onChange={(event) => setDepartment(event.currentTarget.value)}
          />
        </Group>
        {session !== null && (
          <Switch
            label={t('sessions.retire')}
            description={t('sessions.retire.about')}
            checked={retired}
            onChange={(event) => setRetired(event.currentTarget.checked)}
          />
        )}
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
