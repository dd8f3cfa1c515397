import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type CheckRule, checkRulesQuery, versionsQuery } from './checks';
import { CheckTrial } from './CheckTrial';
import { EndRule } from './EndRule';
import { RuleForm } from './RuleForm';

type Asked = { readonly act: 'add' } | { readonly act: 'change' | 'end' | 'history'; readonly rule: CheckRule };

/** The rules by which words are checked: what is in force, what was, and what they find in words that one tries. */
export function Checks(): JSX.Element {
  const t = useText();
  const query = useQuery(checkRulesQuery);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const may = query.data?.can ?? [];
  return (
    <Page
      title={t('checks.rules')}
      about={t('checks.rules.about')}
      actions={
        may.includes('add') ? <Button onClick={() => setAsked({ act: 'add' })}>{t('checks.add')}</Button> : undefined
      }
    >
      <Stack gap="xl">
        {may.includes('restate') && (
          <Section title={t('checks.try')}>
            <CheckTrial />
          </Section>
        )}
        <Section title={t('checks.rules.all')}>
          <Loaded query={query}>
            {({ items }) => (
              <List label={t('checks.rules.all')}>
                {items.map((rule) => (
                  <Sheet key={rule.code} component="li">
                    <RuleFacts rule={rule} level={3} />
                    <Group gap="xs" mt="xs">
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={t('checks.history.of', { title: rule.title })}
                        onClick={() => setAsked({ act: 'history', rule })}
                      >
                        {t('checks.history')}
                      </Button>
                      {may.includes('restate') && (
                        <Button
                          size="xs"
                          variant="default"
                          aria-label={t('checks.change.of', { title: rule.title })}
                          onClick={() => setAsked({ act: 'change', rule })}
                        >
                          {t('checks.change')}
                        </Button>
                      )}
                      {may.includes('end') && rule.inForce && (
                        <Button
                          size="xs"
                          variant="subtle"
                          aria-label={t('checks.end.of', { title: rule.title })}
                          onClick={() => setAsked({ act: 'end', rule })}
                        >
                          {t('checks.end')}
                        </Button>
                      )}
                    </Group>
                  </Sheet>
                ))}
              </List>
            )}
          </Loaded>
        </Section>
      </Stack>
      {asked !== null && (
        <Dialog opened title={asked.act === 'add' ? t('checks.add') : asked.rule.title} onClose={close}>
          {asked.act === 'history' && <History rule={asked.rule} />}
          {asked.act === 'end' && <EndRule rule={asked.rule} onDone={close} />}
          {asked.act === 'change' && (
            <RuleForm rule={asked.rule} detectors={query.data?.detectors ?? []} onDone={close} />
          )}
          {asked.act === 'add' && <RuleForm rule={null} detectors={query.data?.detectors ?? []} onDone={close} />}
        </Dialog>
      )}
    </Page>
  );
}

/** One version of a rule: what it weighs, where it holds, since when, and on what it stands. */
export function RuleFacts({ rule, level }: { rule: CheckRule; level: 3 | 4 }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { countries, networks, accountKinds, relationships, kinds, sourceLink } = rule;
  const reach = [
    ...countries,
    ...networks,
    ...accountKinds.map((kind) => code('account', kind)),
    ...relationships.map((relationship) => code('relationship', relationship)),
    ...kinds.map((kind) => code('draft.kind', kind)),
  ];
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Title order={level} size="h5">
          <bdi>{rule.title}</bdi>
        </Title>
        <Badge tt="none" variant="default">
          {code('severity', rule.severity)}
        </Badge>
        <Badge tt="none" variant="default">
          {t(rule.inForce ? 'checks.in-force' : 'checks.not-in-force')}
        </Badge>
      </Group>
      <Text size="sm">{reach.length === 0 ? t('checks.everywhere') : <bdi>{reach.join(' · ')}</bdi>}</Text>
      <Text size="sm">
        {t('checks.source')}{' '}
        {sourceLink?.startsWith('https://') === true ? (
          <Anchor href={sourceLink} target="_blank" rel="noreferrer">
            {t.names(rule.source)}
          </Anchor>
        ) : (
          <bdi>{t.names(rule.source)}</bdi>
        )}
        {rule.clause !== null && ` · ${t('checks.clause', { clause: rule.clause })}`}
      </Text>
      <p className="meta">
        {t('checks.version', { version: rule.version })} ·{' '}
        {rule.until === null
          ? t('checks.since', { from: t.date(rule.from) })
          : t('checks.from-until', { from: t.date(rule.from), until: t.date(rule.until) })}
        {rule.reason !== null && (
          <>
            {' '}
            · <bdi>{rule.reason}</bdi>
          </>
        )}
      </p>
    </Stack>
  );
}

function History({ rule }: { rule: CheckRule }): JSX.Element {
  const t = useText();
  return (
    <Loaded query={useQuery(versionsQuery(rule.code))} rows={1}>
      {({ items }) => (
        <List label={t('checks.history')}>
          {items.map((version) => (
            <li key={version.version}>
              <RuleFacts rule={version} level={3} />
            </li>
          ))}
        </List>
      )}
    </Loaded>
  );
}
