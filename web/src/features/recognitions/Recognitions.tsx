import { Badge, Button, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Recognition, recognitionsQuery, useConfirm, useRefuse } from './recognitions';

/** Prior learning: proposed by HR, confirmed by an admin, never by one person alone. */
export function Recognitions(): JSX.Element {
  const t = useText();
  const proposes = usePermission('training:propose');
  const settles = usePermission('badges:write');
  const [waiting, setWaiting] = useState(true);
  const query = useInfiniteQuery(recognitionsQuery(waiting ? 'proposed' : undefined));
  return (
    <Page
      title={t('recognitions.title')}
      about={t('recognitions.about')}
      actions={
        <>
          <SegmentedControl
            aria-label={t('recognitions.which')}
            value={waiting ? 'proposed' : 'all'}
            onChange={(value) => setWaiting(value === 'proposed')}
            data={[
              { value: 'proposed', label: t('recognitions.waiting') },
              { value: 'all', label: t('recognitions.all') },
            ]}
          />
          {settles && <Go to="/belts">{t('badges.settings')}</Go>}
          {proposes && <GoButton to="/recognitions/new">{t('recognitions.propose')}</GoButton>}
        </>
      }
    >
      <Pages
        query={query}
        empty={
          <Empty title={t(waiting ? 'recognitions.empty' : 'recognitions.empty.all')} icon="medal">
            {t('recognitions.empty.explained')}
          </Empty>
        }
      >
        {(items) => (
          <List label={t('recognitions.title')}>
            {items.map((item) => (
              <Card key={item.id} item={item} />
            ))}
          </List>
        )}
      </Pages>
    </Page>
  );
}

function Card({ item }: { item: Recognition }): JSX.Element {
  const t = useText();
  const code = useCode();
  const confirm = useConfirm(item.id);
  const refuse = useRefuse(item.id);
  const proposed = item.state === 'proposed';
  return (
    <Sheet component="li" p="lg">
      <div className="stack">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={2} size="h4">
              <bdi>{item.personName}</bdi>
            </Title>
            <Text>{t('belt.name', { belt: t.names(item.beltNames) })}</Text>
          </div>
          <Badge tt="none" variant={proposed ? 'filled' : 'default'}>
            {code('recognition', item.state)}
          </Badge>
        </Group>
        <Text className="words">{item.reason}</Text>
        <p className="meta">
          {t('recognitions.by', {
            name: item.proposerName,
            date: t.date(item.proposedAt),
            until: t.date(item.endsOn),
          })}
          {item.decidedAt !== null && ` ${t('recognitions.decided', { date: t.date(item.decidedAt) })}`}
        </p>
        {[confirm, refuse].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        {item.can.length > 0 && (
          <Group>
            <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
              {t('recognitions.confirm')}
            </Button>
            <Button variant="default" loading={refuse.isPending} onClick={() => refuse.mutate()}>
              {t('recognitions.refuse')}
            </Button>
          </Group>
        )}
        {proposed && item.can.length === 0 && <p className="meta">{t('recognitions.another')}</p>}
      </div>
    </Sheet>
  );
}
