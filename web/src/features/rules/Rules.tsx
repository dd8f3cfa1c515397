import { Badge, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { documentsQuery, type RulesDocument } from './rules';

/** The Rules of Engagement in force, and what of them a person has acknowledged. */
export function Rules(): JSX.Element {
  const t = useText();
  const query = useQuery(documentsQuery);
  return (
    <Page title={t('rules.title')} about={t('rules.about')}>
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
      <Text size="sm" c="dimmed">
        {inForce === null
          ? t('rules.not-in-force')
          : t('rules.in-force', {
              number: inForce.number,
              date: t.date(inForce.effectiveAt ?? inForce.publishedAt ?? ''),
            })}
        {document.acknowledged && acknowledgement !== null && ` ${t('rules.on', { date: t.date(acknowledgement.at) })}`}
      </Text>
    </Sheet>
  );
}
