import {
  Button,
  Checkbox,
  FileInput,
  Group,
  JsonInput,
  NativeSelect,
  Radio,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type Guess, mappingsQuery, runQuery, useGuess, useKeepMapping, useMappingOf, useStartImport } from './imports';
import { completeOf, filesOf, type MappingJson, nameOf, readMapping, withComplete } from './mapping';
import { MappingTable } from './MappingTable';
import { RunReport } from './RunReport';

type Files = Readonly<Record<string, File>>;

/** People from HR's files: which columns, what would change, and then the change itself. */
export function NewImport(): JSX.Element {
  const t = useText();
  const kept = useQuery(mappingsQuery);
  const guess = useGuess();
  const load = useMappingOf();
  const start = useStartImport();
  const [keptId, setKeptId] = useState<string | null>(null);
  const [mapping, setMapping] = useState<MappingJson | null>(null);
  const [guessed, setGuessed] = useState<Guess | undefined>();
  const [files, setFiles] = useState<Files>({});
  const [tried, setTried] = useState<{ id: string; dryRun: boolean } | null>(null);
  const names = mapping === null ? ['people'] : filesOf(mapping);
  const change = (next: MappingJson | null): void => {
    setMapping(next);
    setTried(null);
    start.reset();
  };
  const choose = (name: string, file: File | null): void => {
    const { [name]: _old, ...others } = files;
    setFiles(file === null ? others : { ...others, [name]: file });
    setTried(null);
    if (file === null || names.length > 1) return;
    guess.mutate(file, {
      onSuccess: (found) => {
        setGuessed(found);
        // The same columns again are the same file, mended.
        const again = mapping !== null && guessed?.columns.join('\n') === found.columns.join('\n');
        if (keptId === null && !again) change(found.mapping);
      },
    });
  };
  const read = (id: string): void => {
    setKeptId(id === '' ? null : id);
    if (id === '') {
      change(guessed?.mapping ?? null);
      return;
    }
    load.mutate(id, {
      onSuccess: (found) => {
        const wanted = filesOf(found.mapping);
        const [only] = Object.values(files);
        if (wanted.length === 1 && only !== undefined) setFiles({ [wanted[0] ?? '']: only });
        change(found.mapping);
      },
    });
  };
  const run = (dryRun: boolean, allowLeavers: number | null): void => {
    if (mapping === null) return;
    const chosen = Object.fromEntries(Object.entries(files).filter(([name]) => names.includes(name)));
    start.mutate({ mapping, files: chosen, dryRun, allowLeavers }, { onSuccess: (id) => setTried({ id, dryRun }) });
  };
  const whole = mapping !== null && names.every((name) => files[name] !== undefined);
  return (
    <Page
      title={t('import.new')}
      about={t('import.new.about')}
      actions={<Go to="/people/imports">{t('import.title')}</Go>}
      wide
    >
      <Stack gap="xl">
        <Section title={t('import.file')}>
          <Sheet>
            <Stack>
              {(kept.data?.items.length ?? 0) > 0 && (
                <NativeSelect
                  label={t('import.kept')}
                  value={keptId ?? ''}
                  onChange={(event) => read(event.currentTarget.value)}
                  data={[
                    { value: '', label: t('import.kept.none') },
                    ...(kept.data?.items ?? []).map(({ id, name }) => ({
                      value: id,
                      label: name,
                    })),
                  ]}
                />
              )}
              {names.map((name) => (
                <FileInput
                  key={name}
                  label={names.length === 1 ? t('import.csv') : t('import.csv.named', { name })}
                  description={t('import.csv.about')}
                  placeholder={t('import.choose')}
                  accept=".csv,.txt,text/csv"
                  clearable
                  clearButtonProps={{ 'aria-label': t('act.clear') }}
                  value={files[name] ?? null}
                  onChange={(file) => choose(name, file)}
                />
              ))}
              {guess.isPending && <Text role="status">{t('import.looking')}</Text>}
              {guess.error !== null && <ProblemNotice error={guess.error} />}
              {load.error !== null && <ProblemNotice error={load.error} />}
            </Stack>
          </Sheet>
        </Section>
        {mapping !== null && (
          <Section title={t('import.mapping')}>
            <Sheet>
              <MappingForm
                mapping={mapping}
                guess={guessed}
                keptId={keptId}
                refused={start.error}
                onChange={change}
                onKept={setKeptId}
              />
            </Sheet>
          </Section>
        )}
        {whole && (
          <Section title={t('import.try')}>
            <Stack>
              {start.error !== null && <ProblemNotice error={start.error} />}
              {tried === null && (
                <Group>
                  <Button loading={start.isPending} onClick={() => run(true, null)}>
                    {t('import.dry-run')}
                  </Button>
                </Group>
              )}
              {tried !== null && (
                <>
                  <RunReport key={tried.id} id={tried.id} />
                  <Apply id={tried.id} pending={start.isPending} onApply={(allow) => run(false, allow)} />
                </>
              )}
            </Stack>
          </Section>
        )}
      </Stack>
    </Page>
  );
}

/** After a dry run without faults: the change itself, and the question when many would leave. */
function Apply({
  id,
  pending,
  onApply,
}: {
  id: string;
  pending: boolean;
  onApply: (allowLeavers: number | null) => void;
}): JSX.Element | null {
  const t = useText();
  const { data: run } = useQuery(runQuery(id));
  const [allowed, setAllowed] = useState(false);
  const leavers = run?.report?.leaversToAllow ?? null;
  const ready = run !== undefined && ((run.dryRun && run.state === 'done') || run.state === 'asks');
  if (!ready) return null;
  return (
    <Sheet>
      <Stack>
        {leavers !== null && (
          <Notice tone="warning" title={t('import.many-leave', { count: leavers })}>
            <p>{t('import.many-leave.explained')}</p>
            <Checkbox
              label={t('import.many-leave.allow', { count: leavers })}
              checked={allowed}
              onChange={(event) => setAllowed(event.currentTarget.checked)}
            />
          </Notice>
        )}
        <Group>
          <Button disabled={leavers !== null && !allowed} loading={pending} onClick={() => onApply(leavers)}>
            {t('import.apply')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}

interface FormProps {
  readonly mapping: MappingJson;
  readonly guess: Guess | undefined;
  readonly keptId: string | null;
  /** Why the last run did not begin. */
  readonly refused: unknown;
  readonly onChange: (mapping: MappingJson) => void;
  readonly onKept: (id: string) => void;
}

function MappingForm({ mapping, guess, keptId, refused, onChange, onKept }: FormProps): JSX.Element {
  const t = useText();
  const keep = useKeepMapping();
  const [json, setJson] = useState<string | null>(null);
  const complete = completeOf(mapping);
  const table = json === null && guess !== undefined && filesOf(mapping).length === 1;
  const written = json ?? (table ? null : JSON.stringify(mapping, null, 2));
  const write = (text: string): void => {
    setJson(text);
    const next = readMapping(text);
    if (next !== null) onChange(next);
  };
  return (
    <Stack>
      {table && (
        <>
          <Text size="sm">{t('import.mapping.about')}</Text>
          <MappingTable
            mapping={mapping}
            columns={guess.columns}
            sample={guess.sample}
            refused={refused}
            onChange={onChange}
          />
        </>
      )}
      {written !== null && (
        <JsonInput
          label={t('import.mapping.json')}
          description={t('import.mapping.json.about')}
          autosize
          minRows={8}
          maxRows={24}
          dir="ltr"
          value={written}
          onChange={write}
          error={readMapping(written) === null ? t('import.mapping.no-json') : undefined}
        />
      )}
      <Radio.Group
        label={t('import.complete')}
        value={complete.kind}
        onChange={(kind) => {
          setJson(null);
          onChange(withComplete(mapping, kind, complete.legalEntity));
        }}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="some" label={t('import.complete.some')} />
          <Radio value="all" label={t('import.complete.all')} />
          <Radio value="entity" label={t('import.complete.entity')} />
        </Stack>
      </Radio.Group>
      {complete.kind === 'entity' && (
        <TextInput
          label={t('directory.legalEntity')}
          required
          value={complete.legalEntity}
          onChange={(event) => onChange(withComplete(mapping, 'entity', event.currentTarget.value))}
        />
      )}
      <Group align="flex-end">
        <TextInput
          label={t('import.mapping.name')}
          description={t('import.mapping.name.about')}
          required
          style={{ flex: '1 1 220px' }}
          value={nameOf(mapping)}
          onChange={(event) => {
            setJson(null);
            onChange({ ...mapping, name: event.currentTarget.value });
          }}
        />
        <Button
          variant="default"
          loading={keep.isPending}
          disabled={nameOf(mapping).trim() === ''}
          onClick={() => keep.mutate({ id: keptId, mapping }, { onSuccess: onKept })}
        >
          {t(keptId === null ? 'import.keep' : 'import.keep.again')}
        </Button>
        {table && (
          <Button variant="subtle" onClick={() => setJson(JSON.stringify(mapping, null, 2))}>
            {t('import.mapping.as-json')}
          </Button>
        )}
      </Group>
      {keep.isSuccess && <Text role="status">{t('import.kept.done')}</Text>}
      {keep.error !== null && <ProblemNotice error={keep.error} />}
    </Stack>
  );
}
