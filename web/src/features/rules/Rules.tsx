import { Badge, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { consultationsQuery } from './desk';
import { documentsQuery, type RulesDocument } from './rules';

/** The Rules of Engagement in force, and what of them a person has acknowledged. */
export function Rules(): JSX.Element {
  const t = useText();
  const writes = usePermission('rules:write');
  const query = useQuery(documentsQuery);
  return (
    <Page
      title={t('rules.title')}
      about={t('rules.about')}
      actions={writes ? <GoButton to="/rules/documents/new">{t('rules.document.new')}</GoButton> : undefined}
    >
      <Rounds />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('rules.empty')} icon="rules" />
          ) : (
            <List>
              {items.map((document) => (
                <DocumentCard key={document.id} document={document} />
              ))}
            </List>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Drafts on which everybody may comment now. */
function Rounds(): JSX.Element | null {
  const t = useText();
  const rounds = useQuery(consultationsQuery);
  if (rounds.data === undefined || rounds.data.items.length === 0) return null;
  return (
    <List label={t('rules.rounds')}>
      {rounds.data.items.map(({ editionId, names, number, comments }) => (
        <Sheet key={editionId} component="li" mb="md">
          <Go to="/rules/editions/$id" params={{ id: editionId }} fw={600}>
            {t('rules.round.invite', { document: t.names(names), number })}
          </Go>
          <Text size="sm" c="dimmed">
            {t('rules.round.comments', { comments })}
          </Text>
        </Sheet>
      ))}
    </List>
  );
}

function DocumentCard({ document }: { document: RulesDocument }): JSX.Element {
  const t = useText();
  const { inForce, acknowledgement } = document;
  return (
    <Sheet component="li">
      <Group justify="space-between" gap="xs">
        {inForce === null ? (
          <Text fw={600}>{t.names(document.names)}</Text>
        ) : (
          <Go to="/rules/$id" params={{ id: document.id }} fw={600}>
            {t.names(document.names)}
          </Go>
        )}
        {inForce !== null && (
          <Badge tt="none" variant={document.acknowledged ? 'default' : 'filled'}>
            {t(document.acknowledged ? 'rules.acknowledged' : 'rules.unacknowledged')}
          </Badge>
        )}
      </Group>
      {document.scope !== 'general' && (
        <Text size="sm">
          {t(`rules.scope.${document.scope}`)}: <bdi>{document.scopeCode}</bdi>
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {inForce === null
          ? t('rules.not-in-force')
          : t('rules.in-force', {
              number: inForce.number,
              date: t.date(inForce.effectiveAt ?? inForce.publishedAt ?? ''),
            })}
        {document.acknowledged && acknowledgement !== null && ` ${t('rules.on', { date: t.date(acknowledgement.at) })}`}
        {document.dueAt !== null && ` ${t('rules.due', { date: t.date(document.dueAt) })}`}
      </Text>
      <Go to="/rules/documents/$id" params={{ id: document.id }} size="sm">
        {t('rules.editions')}
      </Go>
    </Sheet>
  );
}
