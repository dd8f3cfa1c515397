import { Button, Group, NativeSelect, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { ServerLink } from '../../ui/ServerLink';
import { Sheet } from '../../ui/Sheet';
import { type ClauseTeaching as Clause, settingQuery, teachingQuery, useStateSetting } from './refreshers';

const MONTHS = [1, 3, 6, 12];

/** Which clauses words come back on, and whether their lessons help. */
export function ClauseTeaching(): JSX.Element {
  const t = useText();
  const [months, setMonths] = useState(3);
  const query = useQuery(teachingQuery(months));
  const states = usePermission('rules:write');
  return (
    <Page title={t('teaching.title')} about={t('teaching.about')}>
      <Stack gap="xl">
        <NativeSelect
          label={t('teaching.months')}
          value={String(months)}
          onChange={(event) => setMonths(Number(event.currentTarget.value))}
          data={MONTHS.map((count) => ({ value: String(count), label: t('teaching.month-count', { count }) }))}
        />
        <Loaded query={query}>
          {({ items, fewest }) => (
            <Stack>
              <Text size="sm" c="dimmed">
                {t('teaching.fewest', { count: fewest })}
              </Text>
              {items.length === 0 ? (
                <Empty title={t('teaching.none')} icon="check" />
              ) : (
                <List label={t('teaching.title')}>
                  {items.map((clause) => (
                    <ClauseRow key={`${clause.document} ${clause.clause}`} clause={clause} />
                  ))}
                </List>
              )}
            </Stack>
          )}
        </Loaded>
        {states && <Setting />}
      </Stack>
    </Page>
  );
}

function ClauseRow({ clause }: { clause: Clause }): JSX.Element {
  const t = useText();
  const title = t('decision.clause', { clause: clause.clause, title: t.names(clause.clauseTitle) });
  const figure = (count: number | null): string => (count === null ? t('teaching.kept-back') : t.number(count));
  return (
    <Sheet component="li">
      <Text fw={600}>{clause.where === null ? title : <ServerLink where={clause.where}>{title}</ServerLink>}</Text>
      <Text size="sm">
        {clause.moduleId === null ? (
          t('teaching.no-lesson')
        ) : (
          <Go to="/lessons/$id" params={{ id: clause.moduleId }}>
            {t('teaching.lesson', { name: t.names(clause.moduleNames) })}
          </Go>
        )}
      </Text>
      <Table mt="xs" aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('teaching.topic')}</Table.Th>
            <Table.Th scope="col">{t('teaching.returned')}</Table.Th>
            <Table.Th scope="col">{t('teaching.done')}</Table.Th>
            <Table.Th scope="col">{t('teaching.again')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[{ ...clause, topicNames: undefined }, ...clause.topics].map((line, at) => (
            <Table.Tr key={at}>
              <Table.Th scope="row" fw={at === 0 ? 600 : 400}>
                {line.topicNames === undefined
                  ? t('teaching.all-topics')
                  : line.topicNames === null
                    ? t('teaching.no-topic')
                    : t.names(line.topicNames)}
              </Table.Th>
              <Table.Td>{figure(line.returned)}</Table.Td>
              <Table.Td>{figure(line.done)}</Table.Td>
              <Table.Td>{figure(line.again)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  );
}

/** When a repeated reason asks for a module again. */
function Setting(): JSX.Element {
  const t = useText();
  const query = useQuery(settingQuery);
  return (
    <Section title={t('teaching.setting')}>
      <Loaded query={query} rows={1}>
        {({ repeats, days }) => <SettingForm repeats={repeats} days={days} />}
      </Loaded>
    </Section>
  );
}

function SettingForm({ repeats, days }: { repeats: number; days: number }): JSX.Element {
  const t = useText();
  const state = useStateSetting();
  const [stated, setStated] = useState<{ repeats: number | string; days: number | string }>({ repeats, days });
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { repeats: Number(stated.repeats), days: Number(stated.days), reason: reason.trim() };
        state.mutate(body, { onSuccess: () => setReason('') });
      }}
    >
      <Text size="sm">{t('teaching.setting.present', { repeats, days })}</Text>
      <Group align="flex-end" mt="xs">
        <NumberInput
          label={t('teaching.setting.repeats')}
          min={2}
          max={20}
          allowDecimal={false}
          value={stated.repeats}
          onChange={(value) => setStated({ ...stated, repeats: value })}
        />
        <NumberInput
          label={t('teaching.setting.days')}
          min={7}
          max={365}
          allowDecimal={false}
          value={stated.days}
          onChange={(value) => setStated({ ...stated, days: value })}
        />
        <TextInput
          label={t('retention.reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={state.isPending} disabled={reason.trim().length < 3}>
          {t('act.save')}
        </Button>
      </Group>
      {state.error !== null && <ProblemNotice error={state.error} />}
    </form>
  );
}
