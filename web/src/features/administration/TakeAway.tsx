import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface Props {
  readonly title: string;
  /** What the button is called for whoever hears it. */
  readonly label: string;
  readonly act: string;
  readonly about: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onEnd: (reason: string, done: () => void) => void;
}

/** Ends something with a reason, which is asked for in a dialog. */
export function TakeAway({ title, label, act, about, pending, error, onEnd }: Props): JSX.Element {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button size="sm" variant="default" aria-label={label} onClick={() => setOpen(true)}>
        {act}
      </Button>
      <Dialog opened={open} title={title} onClose={() => setOpen(false)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onEnd(reason.trim(), () => setOpen(false));
          }}
        >
          <Stack>
            {error !== null && <ProblemNotice error={error} />}
            <Text>{about}</Text>
            <TextInput
              label={t('admin.reason')}
              description={t('admin.reason.about')}
              required
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Group>
              <Button type="submit" loading={pending} disabled={reason.trim() === ''}>
                {act}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
