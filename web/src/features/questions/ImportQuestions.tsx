import { Button, Checkbox, FileInput, Group, NativeSelect, Stack, TagsInput, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type ImportReport, useImport } from './questions';

/** Questions from a file of another system; what Obi cannot ask is named with its line. */
export function ImportQuestions(): JSX.Element {
  const t = useText();
  const send = useImport();
  const [file, setFile] = useState<File | null>(null);
  const [language, setLanguage] = useState<string>(t.language);
  const [tags, setTags] = useState<string[]>([]);
  const [skipUnsupported, setSkip] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null) send.mutate({ file, language, tags, skipUnsupported });
      }}
    >
      <Stack>
        <FileInput
          label={t('bank.file')}
          description={t('bank.file.about')}
          value={file}
          onChange={(next) => {
            setFile(next);
            send.reset();
          }}
          accept=".txt,.gift,.xml,text/plain,application/xml"
          clearable
          clearButtonProps={{ 'aria-label': t('act.clear') }}
        />
        <NativeSelect
          label={t('bank.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={languages.map((value) => ({ value, label: nameOf(value) }))}
        />
        <TagsInput label={t('bank.tags.all')} value={tags} onChange={setTags} />
        <Checkbox
          label={t('bank.skip')}
          checked={skipUnsupported}
          onChange={(event) => setSkip(event.currentTarget.checked)}
        />
        {send.error !== null && <ProblemNotice error={send.error} />}
        {send.data !== undefined && <Report report={send.data} />}
        <Group>
          <Button type="submit" loading={send.isPending} disabled={file === null || send.data !== undefined}>
            {t('bank.import.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Report({ report }: { report: ImportReport }): JSX.Element {
  const t = useText();
  return (
    <Notice role="status" tone="good" title={t('bank.imported', { count: report.added })}>
      {report.faults.length > 0 && (
        <>
          <Text size="sm">{t('bank.left-out', { count: report.faults.length })}</Text>
          <ul className="faults">
            {report.faults.map((fault) => (
              <li key={`${fault.line} ${fault.code}`}>
                {fault.detail} <bdi>{fault.question}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
