import { Button, Group, Stack } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useChangeItem } from './curation';
import type { UpdateItem } from './update';

interface Props {
  readonly updateId: string;
  readonly item: UpdateItem;
  readonly done: () => void;
}

/** What changed because of an interaction, and the one sentence on what we learnt from it. */
export function Learnt({ updateId, item, done }: Props): JSX.Element {
  const t = useText();
  const change = useChangeItem(updateId, item.interactionId);
  const [changed, setChanged] = useState<Record<string, string>>(item.changed ?? {});
  const [sentence, setSentence] = useState<Record<string, string>>(item.sentence ?? {});
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ changed: said(changed), sentence: said(sentence) }, { onSuccess: done });
      }}
    >
      <Stack gap="sm">
        {change.error !== null && <ProblemNotice error={change.error} />}
        <NamesFields label={t('updates.what-changed')} value={changed} rows={2} onChange={setChanged} />
        <NamesFields label={t('updates.sentence')} value={sentence} rows={2} onChange={setSentence} />
        <Group gap="sm">
          <Button size="sm" type="submit" loading={change.isPending}>
            {t('updates.say')}
          </Button>
          <Button size="sm" variant="subtle" onClick={done}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function said(texts: Record<string, string>): Record<string, string> | null {
  return Object.values(texts).some((words) => words.trim() !== '') ? texts : null;
}
