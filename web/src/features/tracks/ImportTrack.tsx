import { Button, FileInput, Group, Progress, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type ImportedTrack, useImportTrack } from './tracks';

/** A track from an archive or a file, as a draft; what is wrong in it is named with its place. */
export function ImportTrack(): JSX.Element {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('tracks.import')}
      </Button>
      <Dialog opened={opened} title={t('tracks.import')} onClose={() => setOpened(false)}>
        <FromFile />
      </Dialog>
    </>
  );
}

function FromFile(): JSX.Element {
  const t = useText();
  const bring = useImportTrack();
  const [file, setFile] = useState<File | null>(null);
  const [code, setCode] = useState('');
  const [share, setShare] = useState(0);
  if (bring.data !== undefined) return <Came track={bring.data} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setShare(0);
        if (file !== null) bring.mutate({ file, code: code.trim(), onProgress: setShare });
      }}
    >
      <Stack>
        <FileInput
          label={t('tracks.import.file')}
          description={t('tracks.import.about')}
          accept=".zip,application/zip,application/json,.json"
          required
          disabled={bring.isPending}
          value={file}
          onChange={(next) => {
            setFile(next);
            bring.reset();
          }}
        />
        <TextInput
          label={t('tracks.import.code')}
          description={t('tracks.import.code.about')}
          classNames={{ input: 'address' }}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        {bring.isPending && (
          <div role="status">
            <Progress value={share * 100} aria-label={t('tracks.import.sending')} transitionDuration={0} />
            <Text size="sm" mt={4}>
              {share < 1 ? t('packages.sent', { percent: Math.floor(share * 100) }) : t('tracks.import.judging')}
            </Text>
          </div>
        )}
        {bring.error !== null && <ProblemNotice error={bring.error} />}
        <Group>
          <Button type="submit" loading={bring.isPending} disabled={file === null}>
            {t('tracks.import.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What came, and what is to be chosen anew, since only the other company has it. */
function Came({ track }: { track: ImportedTrack }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { media, packages, questions, open } = track;
  return (
    <Stack>
      <Notice tone="good" title={t('tracks.import.done')}>
        {media + packages + questions > 0 && <p>{t('tracks.import.came', { media, packages, questions })}</p>}
      </Notice>
      {open.length > 0 && (
        <Notice tone="warning" title={t('tracks.import.open')}>
          <ul>
            {open.map((module) => (
              <li key={module.code}>
                <bdi>{t.names(module.names)}</bdi> · {code('module', module.kind)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Go to="/track-editions/$id" params={{ id: track.editionId }}>
        {t('tracks.import.show')}
      </Go>
    </Stack>
  );
}
