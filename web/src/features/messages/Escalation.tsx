import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type NudgeEscalation, escalationQuery, useSetEscalation } from './waves';

/** When what is unseen goes out by mail, and what is overdue goes to a manager. */
export function Escalation(): JSX.Element {
  const t = useText();
  const query = useQuery(escalationQuery);
  return (
    <Section title={t('escalation.title')}>
      <Loaded query={query} rows={1}>
        {(data) => <Form key={data.version} escalation={data} />}
      </Loaded>
    </Section>
  );
}

const FIELDS = [
  { name: 'urgentMailAfterMinutes', least: 0, most: 10_080 },
  { name: 'pushAfterMinutes', least: 0, most: 10_080 },
  { name: 'managerAfterDays', least: 1, most: 365 },
] as const;

function Form({ escalation }: { escalation: NudgeEscalation }): JSX.Element {
  const t = useText();
  const save = useSetEscalation();
  const [stated, setStated] = useState(escalation);
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ ...stated, version: escalation.version });
        }}
      >
        <Stack maw={420}>
          {save.error !== null && <ProblemNotice error={save.error} />}
          <Text size="sm">{t('escalation.about')}</Text>
          {FIELDS.map(({ name, least, most }) => (
            <NumberInput
              key={name}
              label={t(`escalation.${name}`)}
              description={t(`escalation.${name}.about`)}
              min={least}
              max={most}
              value={stated[name] ?? ''}
              onChange={(value) => setStated({ ...stated, [name]: value === '' ? null : Number(value) })}
            />
          ))}
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('escalation.save')}
            </Button>
          </Group>
          {save.isSuccess && <Notice role="status" tone="good" title={t('messages.budget.saved')} />}
        </Stack>
      </form>
    </Sheet>
  );
}
