import { Anchor, Badge, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { chainQuery, type PackFilter, type PackLine, packsQuery, verifierPage } from './evidence';
import { ExportForm } from './ExportForm';

/** The evidence packs of everything that was published: found, verified and given out. */
export function Packs(): JSX.Element {
  const t = useText();
  const [filter, setFilter] = useState<PackFilter>({});
  const query = useInfiniteQuery(packsQuery(filter));
  const keptBack = query.data?.pages[0]?.keptBack ?? [];
  return (
    <Page title={t('packs.title')} about={t('evidence.about')} wide>
      <Stack>
        <Group>
          <Go to="/evidence-holds">{t('evidence.holds')}</Go>
          <Go to="/evidence-classes">{t('evidence.classes')}</Go>
          <Go to="/evidence-certificates">{t('evidence.certificates')}</Go>
          <Anchor href={verifierPage} target="_blank" rel="noopener">
            {t('evidence.page')}
          </Anchor>
          <Anchor href={verifierPage} download="verify-evidence.html">
            {t('evidence.page.save')}
          </Anchor>
        </Group>
        <Chain />
        <Filters filter={filter} onChange={setFilter} />
        {keptBack.length > 0 && (
          <Notice title={t('evidence.kept-back')} tone="warning">
            <Text size="sm">{keptBack.map((entity) => (entity === '' ? t('council.none') : entity)).join(' · ')}</Text>
          </Notice>
        )}
        <ExportForm chosen={filter} />
        <Pages query={query} empty={<Empty title={t('evidence.none')} icon="rules" />}>
          {(items) => (
            <List label={t('packs.title')}>
              {items.map((pack) => (
                <Row key={pack.id} pack={pack} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}

/** Whether the chain over all packs is whole. */
function Chain(): JSX.Element {
  const t = useText();
  const query = useQuery(chainQuery);
  const chain = query.data;
  return (
    <Stack gap="xs">
      <Group>
        <Button variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('evidence.verify')}
        </Button>
        {chain !== undefined && chain.faults.length === 0 && chain.without === 0 && (
          <Text role="status">{t('evidence.whole', { packs: chain.packs, chained: chain.chained })}</Text>
        )}
      </Group>
      {query.error !== null && <ProblemNotice error={query.error} />}
      {chain !== undefined && (chain.faults.length > 0 || chain.without > 0) && (
        <Notice title={t('evidence.broken')} tone="bad" role="alert">
          {chain.without > 0 && <Text size="sm">{t('evidence.without', { count: chain.without })}</Text>}
          {chain.faults.map((fault) => (
            <Text key={fault} size="sm" dir="ltr">
              {fault}
            </Text>
          ))}
        </Notice>
      )}
    </Stack>
  );
}

function Filters({ filter, onChange }: { filter: PackFilter; onChange: (filter: PackFilter) => void }): JSX.Element {
  const t = useText();
  const put = (name: 'from' | 'until' | 'auditReason', value: string): void => {
    const { [name]: _before, ...rest } = filter;
    onChange(value.trim() === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <Group align="flex-end" role="search">
      <TextInput
        type="date"
        label={t('trail.from')}
        value={filter.from ?? ''}
        onChange={(event) => put('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('trail.until')}
        value={filter.until ?? ''}
        onChange={(event) => put('until', event.currentTarget.value)}
      />
      <TextInput
        label={t('evidence.audit')}
        maxLength={500}
        defaultValue={filter.auditReason ?? ''}
        onBlur={(event) => put('auditReason', event.currentTarget.value.length < 3 ? '' : event.currentTarget.value)}
      />
      <Checkbox
        label={t('evidence.held-only')}
        checked={filter.held === true}
        onChange={(event) => onChange({ ...filter, held: event.currentTarget.checked })}
        pb={8}
      />
    </Group>
  );
}

function Row({ pack }: { pack: PackLine }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <Go to="/evidence/$id" params={{ id: pack.id }}>
          <bdi>{displayName(pack.author, t.language)}</bdi> · {code('draft.kind', pack.kind)} ·{' '}
          <bdi>{t.names(pack.channelNames)}</bdi>
        </Go>
        <Group gap={6}>
          {pack.held && <Badge tt="none">{t('evidence.held')}</Badge>}
          {pack.certificates.length > 0 && (
            <Badge tt="none" variant="default">
              {t('evidence.erased')}
            </Badge>
          )}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {pack.number === null ? t('evidence.unchained') : t('evidence.number', { number: pack.number })} ·{' '}
        {t.dateTime(pack.at)} · {t('evidence.until', { date: t.date(pack.keptUntil) })}
      </Text>
    </Sheet>
  );
}
