import { Button, FileInput, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useImportTrack } from './tracks';

/** A track from a file, as a draft; what is wrong in it is named with its place. */
export function ImportTrack(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const bring = useImportTrack();
  const [opened, setOpened] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [code, setCode] = useState('');
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('tracks.import')}
      </Button>
      <Dialog opened={opened} title={t('tracks.import')} onClose={() => setOpened(false)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (file === null) return;
            bring.mutate(
              { file, code: code.trim() },
              { onSuccess: ({ editionId }) => void go({ to: '/track-editions/$id', params: { id: editionId } }) },
            );
          }}
        >
          <Stack>
            <FileInput
              label={t('tracks.import.file')}
              description={t('tracks.import.about')}
              accept="application/json,.json"
              required
              value={file}
              onChange={setFile}
            />
            <TextInput
              label={t('tracks.import.code')}
              description={t('tracks.import.code.about')}
              classNames={{ input: 'address' }}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            {bring.error !== null && <ProblemNotice error={bring.error} />}
            <Group>
              <Button type="submit" loading={bring.isPending} disabled={file === null}>
                {t('tracks.import.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
