import { Button, FileInput, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { ApplyImport } from './ApplyImport';
import { type Guess, mappingsQuery, useGuess, useMappingOf, useStartImport } from './imports';
import { filesOf, type MappingJson } from './mapping';
import { MappingForm } from './MappingForm';
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
                  <ApplyImport id={tried.id} pending={start.isPending} onApply={(allow) => run(false, allow)} />
                </>
              )}
            </Stack>
          </Section>
        )}
      </Stack>
    </Page>
  );
}
