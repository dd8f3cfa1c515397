import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { REVOCATION_CODES, type RevocationCode, useRevoke } from './awards';

/** Takes a belt back, with a reason that its holder reads. */
export function RevokeButton({ awardId, name }: { awardId: string; name: string }): JSX.Element {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="default"
        color="red"
        aria-label={t('belts-of.revoke-of', { name })}
        onClick={() => setOpened(true)}
      >
        {t('belts-of.revoke')}
      </Button>
      <Dialog opened={opened} title={t('belts-of.revoke-of', { name })} onClose={() => setOpened(false)}>
        {opened && <Revoke awardId={awardId} onDone={() => setOpened(false)} />}
      </Dialog>
    </>
  );
}

function Revoke({ awardId, onDone }: { awardId: string; onDone: () => void }): JSX.Element {
  const t = useText();
  const revoke = useRevoke(awardId);
  const [code, setCode] = useState<RevocationCode>('given-in-error');
  const [words, setWords] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        revoke.mutate({ code, words: words.trim() }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text>{t('belts-of.revoke.about')}</Text>
        <NativeSelect
          label={t('belts-of.code')}
          value={code}
          data={REVOCATION_CODES.map((value) => ({ value, label: t(`revocation.${value}`) }))}
          onChange={(event) =>
            setCode(REVOCATION_CODES.find((each) => each === event.currentTarget.value) ?? 'given-in-error')
          }
        />
        <Textarea
          label={t('belts-of.words')}
          description={t('belts-of.words.about')}
          required
          autosize
          minRows={2}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {revoke.error !== null && <ProblemNotice error={revoke.error} />}
        <Group>
          <Button type="submit" color="red" disabled={words.trim() === ''} loading={revoke.isPending}>
            {t('belts-of.revoke')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
