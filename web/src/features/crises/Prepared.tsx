import { Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { statementsQuery } from '../snippets/snippets';
import type { Crisis } from './crises';

/** What the company states about the topic, ready for whoever answers: it stands first among what is offered. */
export function Prepared({ crisis: { topicId } }: { crisis: Crisis }): JSX.Element | null {
  const t = useText();
  const query = useInfiniteQuery(statementsQuery);
  if (query.data === undefined) return null;
  const items = query.data.pages
    .flatMap((page) => page.items)
    .filter((one) => one.offered && (one.topicId === null || one.topicId === topicId));
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('crisis.statements')}
      </Text>
      {items.length === 0 ? (
        <Text size="sm">{t('crisis.statements.none')}</Text>
      ) : (
        <List label={t('crisis.statements')}>
          {items.map(({ id, title, text, language }) => (
            <li key={id}>
              <Group gap={6}>
                <Go to="/snippets/$id" params={{ id }} size="sm">
                  <bdi>{title}</bdi>
                </Go>
                <Text span size="sm">
                  {nameOf(language)}
                </Text>
              </Group>
              <Text className="words" lang={language} size="sm" lineClamp={3}>
                {text}
              </Text>
            </li>
          ))}
        </List>
      )}
      <Go to="/snippets" size="sm">
        {t('crisis.statements.write')}
      </Go>
    </div>
  );
}
