import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { usePublish } from './asks';
import { useClauses } from './ClausePicker';

/** A question and its answer in words that tell nothing of whoever asked, below a clause. */
export function PublishExample({ askId, onDone }: { askId: string; onDone: () => void }): JSX.Element {
  const t = useText();
  const publish = usePublish(askId);
  const clauses = useClauses();
  const [chosen, setChosen] = useState('');
  const [question, setQuestion] = useState<Record<string, string>>({});
  const [answer, setAnswer] = useState<Record<string, string>>({});
  const clause = clauses.find(({ id }) => id === chosen) ?? clauses[0];
  const whole = [question, answer].every((text) => Object.keys(text).length > 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (clause === undefined) return;
        const { documentId, number } = clause;
        publish.mutate({ documentId, clause: number, question, answer }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text size="sm">{t('asks.publish.about')}</Text>
        <NativeSelect
          label={t('asks.publish.clause')}
          value={clause?.id ?? ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={clauses.map(({ id, label }) => ({ value: id, label }))}
        />
        <NamesFields label={t('asks.publish.question')} value={question} onChange={setQuestion} rows={2} />
        <NamesFields label={t('asks.publish.answer')} value={answer} onChange={setAnswer} rows={3} />
        {publish.error !== null && <ProblemNotice error={publish.error} />}
        <Group>
          <Button type="submit" loading={publish.isPending} disabled={!whole || clause === undefined}>
            {t('asks.publish.act')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
