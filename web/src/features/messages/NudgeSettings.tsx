import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Countries } from './Countries';
import { type Budget, budgetQuery, useSetBudget } from './preferences';
import { Escalation } from './Escalation';
import { Fatigue } from './Fatigue';
import { Paused } from './Paused';
import { Report } from './Report';
import { Waves } from './Waves';

/** How many messages a person gets at most, and what becomes of them. */
export function NudgeSettings(): JSX.Element {
  const t = useText();
  const budget = useQuery(budgetQuery);
  return (
    <Page
      title={t('messages.title')}
      about={t('messages.about')}
      actions={
        <>
          <Go to="/nudge-texts">{t('texts.title')}</Go>
          <Go to="/nudge-log">{t('nudge-log.title')}</Go>
        </>
      }
    >
      <Stack gap="xl">
        <Section title={t('messages.budget')}>
          <Loaded query={budget}>{(data) => <BudgetForm budget={data} />}</Loaded>
        </Section>
        <Escalation />
        <Waves />
        <Paused />
        <Report />
        <Fatigue />
      </Stack>
    </Page>
  );
}

const FIELDS = [
  { name: 'perDay', least: 1, most: 20 },
  { name: 'perWeek', least: 2, most: 100 },
  { name: 'criticalPerDay', least: 0, most: 10 },
] as const;

function BudgetForm({ budget }: { budget: Budget }): JSX.Element {
  const t = useText();
  const save = useSetBudget();
  const [stated, setStated] = useState(budget);
  return (
    <Sheet>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ ...stated, version: budget.version });
        }}
      >
        <Stack maw={420}>
          {save.error !== null && <ProblemNotice error={save.error} />}
          {save.isSuccess && <Notice role="status" tone="good" title={t('messages.budget.saved')} />}
          {FIELDS.map(({ name, least, most }) => (
            <NumberInput
              key={name}
              label={t(`messages.budget.${name}`)}
              min={least}
              max={most}
              required
              value={stated[name]}
              onChange={(value) => setStated({ ...stated, [name]: Number(value) })}
            />
          ))}
          <Countries
            label={t('messages.budget.holidays')}
            none={t('messages.budget.by-zone')}
            countries={stated.countries}
            value={stated.holidays}
            onChange={(holidays) => setStated({ ...stated, holidays })}
          />
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('messages.budget.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
