import { Button, FileInput, Group, Progress, Stack, Text } from '@mantine/core';
import { type JSX, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Package, useUpload } from './packages';

interface Props {
  /** The package whose next version it is. */
  readonly replaces?: string;
  readonly megabytes?: number | undefined;
  readonly onDone: (item: Package) => void;
}

/** An archive on its way: how much has left, and why it was refused. */
export function UploadPackage({ replaces, megabytes, onDone }: Props): JSX.Element {
  const t = useText();
  const upload = useUpload();
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const leaving = useRef<AbortController | null>(null);
  const send = (): void => {
    if (file === null) return;
    const controller = new AbortController();
    leaving.current = controller;
    setShare(0);
    upload.mutate(
      { file, replaces, signal: controller.signal, onProgress: setShare },
      {
        onSuccess: (item) => {
          setFile(null);
          onDone(item);
        },
      },
    );
  };
  const failed = upload.error !== null && !(upload.error instanceof DOMException);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="sm">
        <FileInput
          label={t('packages.file')}
          description={megabytes === undefined ? t('packages.file.about') : t('packages.file.most', { megabytes })}
          placeholder={t('import.choose')}
          accept=".zip,application/zip"
          clearable
          clearButtonProps={{ 'aria-label': t('act.clear') }}
          value={file}
          disabled={upload.isPending}
          onChange={(next) => {
            setFile(next);
            upload.reset();
          }}
        />
        {upload.isPending && (
          <div role="status">
            <Progress value={share * 100} aria-label={t('packages.uploading')} transitionDuration={0} />
            <Text size="sm" mt={4}>
              {share < 1 ? t('packages.sent', { percent: Math.floor(share * 100) }) : t('packages.judging')}
            </Text>
          </div>
        )}
        {failed && (
          <ProblemNotice error={upload.error} {...(isProblem(upload.error, 'offline') ? { retry: send } : {})} />
        )}
        <Group>
          <Button type="submit" disabled={file === null} loading={upload.isPending}>
            {t(replaces === undefined ? 'packages.upload' : 'packages.replace')}
          </Button>
          {upload.isPending && (
            <Button variant="default" onClick={() => leaving.current?.abort()}>
              {t('act.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
