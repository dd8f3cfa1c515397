import { Button, Group, NativeSelect, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { channelsQuery } from './channels';
import { classesQuery, type Keeping, useAddClass, useStateRule } from './evidence';

const KINDS = ['reply', 'post', 'share'] as const;

/** How long packs are kept, by channel and kind. */
export function EvidenceClasses(): JSX.Element {
  const t = useText();
  const query = useQuery(classesQuery);
  return (
    <Page
      title={t('evidence.classes')}
      about={t('evidence.classes.about')}
      actions={<Go to="/retention">{t('nav.retention')}</Go>}
    >
      <Loaded query={query}>{(keeping) => <Parts keeping={keeping} />}</Loaded>
    </Page>
  );
}

function Parts({ keeping: { classes, rules, can } }: { keeping: Keeping }): JSX.Element {
  const t = useText();
  const code = useCode();
  const nameOf = (wanted: string): string => t.names(classes.find((each) => each.code === wanted)?.names ?? {});
  return (
    <Stack gap="xl">
      <Table aria-label={t('evidence.classes')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('evidence.class')}</Table.Th>
            <Table.Th scope="col">{t('evidence.class.length')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {classes.map((each) => (
            <Table.Tr key={each.code}>
              <Table.Th scope="row">
                <bdi>{t.names(each.names)}</bdi>
              </Table.Th>
              <Table.Td>
                {t('evidence.class.days', { days: each.days })}
                {each.planned && ` · ${t('evidence.class.planned')}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Section title={t('evidence.rules')}>
        <List label={t('evidence.rules')}>
          {rules.map((rule) => (
            <Sheet key={rule.id} component="li">
              <Text fw={600}>
                <bdi>{rule.channelId === null ? t('evidence.rule.everywhere') : t.names(rule.channelNames)}</bdi>
                {rule.kind !== null && <> · {code('draft.kind', rule.kind)}</>}: <bdi>{nameOf(rule.class)}</bdi>
              </Text>
              <Text size="sm">{rule.reason}</Text>
              <Text size="sm" c="dimmed">
                {rule.until === null
                  ? t('evidence.rule.since', { from: t.date(rule.from) })
                  : t('evidence.hold.term', { from: t.date(rule.from), until: t.date(rule.until) })}
              </Text>
            </Sheet>
          ))}
        </List>
      </Section>
      {can.includes('change') && <RuleForm classes={classes} />}
      {can.includes('change') && <ClassForm />}
    </Stack>
  );
}

function RuleForm({ classes }: { classes: Keeping['classes'] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const state = useStateRule();
  const channels = useQuery(channelsQuery).data?.items ?? [];
  const [rule, setRule] = useState({ channelId: '', kind: '', class: classes[0]?.code ?? '', reason: '' });
  return (
    <Section title={t('evidence.rule.new')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const kind = KINDS.find((each) => each === rule.kind) ?? null;
          const channelId = rule.channelId === '' ? null : rule.channelId;
          state.mutate({ ...rule, channelId, kind, reason: rule.reason.trim() });
        }}
      >
        <Group align="flex-end">
          <NativeSelect
            label={t('evidence.channel')}
            value={rule.channelId}
            onChange={(event) => setRule({ ...rule, channelId: event.currentTarget.value })}
            data={[
              { value: '', label: t('evidence.rule.everywhere') },
              ...channels.map(({ id, names }) => ({ value: id, label: t.names(names) })),
            ]}
          />
          <NativeSelect
            label={t('evidence.kind')}
            value={rule.kind}
            onChange={(event) => setRule({ ...rule, kind: event.currentTarget.value })}
            data={[
              { value: '', label: t('evidence.rule.every-kind') },
              ...KINDS.map((kind) => ({ value: kind, label: code('draft.kind', kind) })),
            ]}
          />
          <NativeSelect
            label={t('evidence.class')}
            value={rule.class}
            onChange={(event) => setRule({ ...rule, class: event.currentTarget.value })}
            data={classes.map((each) => ({ value: each.code, label: t.names(each.names) }))}
          />
          <TextInput
            label={t('retention.reason')}
            required
            value={rule.reason}
            onChange={(event) => setRule({ ...rule, reason: event.currentTarget.value })}
          />
          <Button type="submit" loading={state.isPending} disabled={rule.reason.trim().length < 3}>
            {t('act.save')}
          </Button>
        </Group>
        {state.error !== null && <ProblemNotice error={state.error} />}
      </form>
    </Section>
  );
}

function ClassForm(): JSX.Element {
  const t = useText();
  const add = useAddClass();
  const [stated, setStated] = useState<{ code: string; en: string; he: string; days: number | string }>({
    ...{ code: '', en: '', he: '', days: 1826 },
  });
  const ready = /^[a-z0-9][a-z0-9-]{1,39}$/.test(stated.code) && stated.en.trim() !== '' && stated.he.trim() !== '';
  return (
    <Section title={t('evidence.class.new')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { code, en, he, days } = stated;
          add.mutate({ code, names: { en: en.trim(), he: he.trim() }, days: Number(days) });
        }}
      >
        <Group align="flex-end">
          <TextInput
            label={t('evidence.class.code')}
            value={stated.code}
            onChange={(event) => setStated({ ...stated, code: event.currentTarget.value })}
          />
          <TextInput
            label={t('evidence.class.he')}
            value={stated.he}
            onChange={(event) => setStated({ ...stated, he: event.currentTarget.value })}
          />
          <TextInput
            label={t('evidence.class.en')}
            value={stated.en}
            onChange={(event) => setStated({ ...stated, en: event.currentTarget.value })}
          />
          <NumberInput
            label={t('evidence.class.length')}
            min={365}
            max={36_525}
            allowDecimal={false}
            value={stated.days}
            onChange={(days) => setStated({ ...stated, days })}
          />
          <Button type="submit" variant="default" loading={add.isPending} disabled={!ready}>
            {t('evidence.class.add')}
          </Button>
        </Group>
        {add.error !== null && <ProblemNotice error={add.error} />}
      </form>
    </Section>
  );
}
