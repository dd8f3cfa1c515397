import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { useProtect } from './desk';
import type { Interaction } from './feed';

/** Talk on pay and union is shown without its author: a lead says that this is, or is not, whatever its phrases say. */
export function Protection({ interaction }: { interaction: Interaction }): JSX.Element | null {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const { can, id } = interaction;
  const states = can.includes('protect') || can.includes('unprotect');
  if (!interaction.protected && !states) return null;
  const act = t(interaction.protected ? 'protection.undo' : 'protection.do');
  return (
    <Section
      title={t('protection.title')}
      beside={
        states && (
          <Button size="sm" variant="default" onClick={() => setAsked(true)}>
            {act}
          </Button>
        )
      }
    >
      <Text size="sm">{t(interaction.protected ? 'protection.on' : 'protection.off')}</Text>
      <Dialog opened={asked} title={act} onClose={() => setAsked(false)}>
        {asked && <Form id={id} wanted={!interaction.protected} label={act} onDone={() => setAsked(false)} />}
      </Dialog>
    </Section>
  );
}

interface Props {
  readonly id: string;
  readonly wanted: boolean;
  readonly label: string;
  readonly onDone: () => void;
}

function Form({ id, wanted, label, onDone }: Props): JSX.Element {
  const t = useText();
  const protect = useProtect(id);
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        protect.mutate({ protected: wanted, reason: said }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text size="sm">{t('protection.about')}</Text>
        <Textarea
          label={t('claim.why')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {protect.error !== null && <ProblemNotice error={protect.error} />}
        <Group>
          <Button type="submit" loading={protect.isPending} disabled={said === ''}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
