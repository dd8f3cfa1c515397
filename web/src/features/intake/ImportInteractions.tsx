import { FileInput, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Places } from '../triage/Places';
import { Columns } from './Columns';
import { type Mapping, mappingOf, NEEDED, FIELDS, useGuess } from './intake';
import { TryImport } from './TryImport';

/** Interactions from a file: which columns, what would come in, and then the import itself. */
export function ImportInteractions(): JSX.Element {
  const t = useText();
  const guess = useGuess();
  const [file, setFile] = useState<File | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const choose = (next: File | null): void => {
    setFile(next);
    setMapping(null);
    guess.reset();
    if (next !== null) guess.mutate(next, { onSuccess: (found) => setMapping(mappingOf(found)) });
  };
  const whole =
    mapping !== null &&
    FIELDS.slice(0, NEEDED).every((field) => mapping.fields[field] !== undefined) &&
    (mapping.channel !== '' || mapping.channelColumn !== null);
  return (
    <Page title={t('intake.title')} about={t('intake.about')}>
      <Places />
      <Stack gap="xl">
        <Sheet>
          <FileInput
            label={t('import.csv')}
            description={t('intake.file.about')}
            placeholder={t('import.choose')}
            accept=".csv,.txt,text/csv"
            clearable
            clearButtonProps={{ 'aria-label': t('act.clear') }}
            value={file}
            onChange={choose}
          />
          {guess.isPending && <Text role="status">{t('import.looking')}</Text>}
          {guess.error !== null && <ProblemNotice error={guess.error} />}
        </Sheet>
        {mapping !== null && guess.data !== undefined && (
          <Section title={t('import.mapping')}>
            <Columns guess={guess.data} mapping={mapping} onChange={setMapping} />
          </Section>
        )}
        {whole && file !== null && (
          <Section title={t('intake.try')}>
            <TryImport key={JSON.stringify([file.name, file.size, mapping])} file={file} mapping={mapping} />
          </Section>
        )}
      </Stack>
    </Page>
  );
}
