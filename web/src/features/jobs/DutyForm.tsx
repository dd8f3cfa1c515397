import { Autocomplete, Button, Group, NativeSelect, NumberInput, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Duty, editionQuery, tracksQuery, useSaveDuty } from './jobs';

interface Props {
  readonly duty: Duty | null;
  readonly family: string;
  readonly families: readonly string[];
  readonly onSaved: () => void;
}

type Texts = Readonly<Record<string, string>>;

/** A duty, what answers to it in public, in every language, and the module that teaches it. */
export function DutyForm({ duty, family, families, onSaved }: Props): JSX.Element {
  const t = useText();
  const save = useSaveDuty(duty);
  const [jobFamily, setJobFamily] = useState(duty?.jobFamily ?? family);
  const [position, setPosition] = useState<number | string>(duty?.position ?? 1);
  const [said, setSaid] = useState<Texts>(duty?.duty ?? {});
  const [counterpart, setCounterpart] = useState<Texts>(duty?.counterpart ?? {});
  const [moduleId, setModuleId] = useState(duty?.module?.id ?? '');
  const parts = [
    { texts: said, change: setSaid, label: t('jobs.duty'), most: 500 },
    { texts: counterpart, change: setCounterpart, label: t('jobs.counterpart'), most: 1000 },
  ];
  const whole = parts.every(({ texts }) => languages.every((language) => (texts[language] ?? '').trim() !== ''));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          {
            jobFamily: jobFamily.trim(),
            position: Number(position),
            duty: { ...said },
            counterpart: { ...counterpart },
            moduleId: moduleId === '' ? null : moduleId,
          },
          { onSuccess: onSaved },
        );
      }}
    >
      <Stack>
        <Group grow align="flex-start">
          <Autocomplete
            label={t('jobs.family')}
            required
            data={[...families]}
            value={jobFamily}
            onChange={setJobFamily}
          />
          <NumberInput
            label={t('jobs.position')}
            min={1}
            max={1000}
            allowDecimal={false}
            value={position}
            onChange={setPosition}
          />
        </Group>
        {parts.flatMap(({ texts, change, label, most }) =>
          languages.map((language) => (
            <Textarea
              key={`${label} ${language}`}
              label={t('jobs.text.in', { text: label, language: nameOf(language) })}
              required
              autosize
              lang={language}
              maxLength={most}
              value={texts[language] ?? ''}
              onChange={(event) => change({ ...texts, [language]: event.currentTarget.value })}
            />
          )),
        )}
        <ModuleSelect value={moduleId} track={duty?.module?.track ?? ''} onChange={setModuleId} />
        {save.error !== null && <ProblemNotice error={save.error} />}
        <Button type="submit" loading={save.isPending} disabled={!whole || jobFamily.trim() === ''}>
          {t('act.save')}
        </Button>
      </Stack>
    </form>
  );
}

interface ModuleProps {
  readonly value: string;
  readonly track: string;
  readonly onChange: (moduleId: string) => void;
}

function ModuleSelect({ value, track, onChange }: ModuleProps): JSX.Element {
  const t = useText();
  const tracks = useQuery(tracksQuery);
  const [chosen, setChosen] = useState(track);
  const published = (tracks.data?.items ?? []).flatMap(({ code, edition: head }) =>
    head === null ? [] : [{ code, id: head.id, names: head.names }],
  );
  const editionId = published.find(({ code }) => code === chosen)?.id;
  const edition = useQuery({ ...editionQuery(editionId ?? ''), enabled: editionId !== undefined });
  return (
    <Group grow align="flex-start">
      <NativeSelect
        label={t('jobs.track')}
        value={chosen}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
          onChange('');
        }}
        data={[
          { value: '', label: t('jobs.track.none') },
          ...published.map(({ code, names }) => ({ value: code, label: t.names(names) })),
        ]}
      />
      <NativeSelect
        label={t('jobs.module')}
        value={value}
        disabled={chosen === ''}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          { value: '', label: t('act.choose') },
          ...(edition.data?.modules ?? []).map(({ id, names }) => ({ value: id, label: t.names(names) })),
        ]}
      />
    </Group>
  );
}
