import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { basePath } from '../../api/client';
import { useCode, useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Sheet } from '../../ui/Sheet';
import { impactQuery } from './desk';

/** What publishing now would ask of people and take from them. */
export function ImpactPanel({ editionId }: { editionId: string }): JSX.Element {
  const t = useText();
  const code = useCode();
  const query = useQuery(impactQuery(editionId));
  return (
    <Loaded query={query}>
      {(impact) =>
        impact.material ? (
          <Stack>
            <Sheet component="section">
              <Stack gap="xs">
                <Text size="lg" fw={600}>
                  {t('rules.impact.again', { people: impact.again })}
                </Text>
                <Text>{t('rules.impact.first', { people: impact.first })}</Text>
                <Text>
                  {t('rules.impact.losing', {
                    people: impact.losing,
                    days: impact.graceDays,
                    date: t.date(impact.lapsesAt),
                  })}
                </Text>
                {impact.keptBack && (
                  <Text size="sm" c="dimmed">
                    {t('council.kept-back')}
                  </Text>
                )}
                {impact.losses.length > 0 && (
                  <Table>
                    <Table.Tbody>
                      {impact.losses.map(({ capability, people }) => (
                        <Table.Tr key={capability}>
                          <Table.Th scope="row">{code('capability', capability)}</Table.Th>
                          <Table.Td>{t.number(people)}</Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                )}
                <Anchor href={`${basePath}/api/v1/rules-editions/${editionId}/impact.csv`} download>
                  {t('rules.impact.csv')}
                </Anchor>
              </Stack>
            </Sheet>
            <Sheet component="section">
              <Title order={2} size="h4">
                {t('rules.impact.clauses')}
              </Title>
              {impact.clauses.map(({ number, title, lessons }) => (
                <Text key={number}>
                  {number}. {t.names(title)}:{' '}
                  {lessons.length === 0
                    ? t('rules.impact.no-lesson')
                    : lessons.map(({ names }) => t.names(names)).join(', ')}
                </Text>
              ))}
            </Sheet>
          </Stack>
        ) : (
          <Text>{t('rules.impact.none')}</Text>
        )
      }
    </Loaded>
  );
}
