import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { nameOf } from '../../app/language';
import { basePath } from '../../api/client';
import { displayName } from '../../app/person';
import { useMe } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { receiptQuery } from './desk';

/** The receipt of an acknowledgement, for its person: to read, print or keep. */
export function Receipt(): JSX.Element {
  const t = useText();
  const code = useCode();
  const me = useMe();
  const { id } = useParams({ from: '/rules/receipts/$id' });
  const query = useQuery(receiptQuery(id));
  return (
    <Page title={t('rules.receipt.title')}>
      <Loaded query={query}>
        {(receipt) => {
          const rows: readonly (readonly [string, string])[] = [
            [t('rules.receipt.person'), displayName(me, t.language)],
            [t('rules.receipt.document'), t.names(receipt.names)],
            [t('rules.receipt.edition'), String(receipt.number)],
            [t('rules.receipt.at'), t.dateTime(receipt.at)],
            [t('rules.language'), nameOf(receipt.language)],
            [t('rules.receipt.method'), code('rules.method', receipt.method)],
            ...(receipt.quizScore === null
              ? []
              : [[t('rules.receipt.quiz'), t.percent(receipt.quizScore / 100)] as const]),
            [t('rules.receipt.shown'), receipt.shown.map(({ number }) => number).join(', ') || '–'],
            [t('rules.receipt.digest'), receipt.digest],
            [
              t('rules.receipt.seal'),
              receipt.seal === null ? t('rules.receipt.unsealed') : `${receipt.seal.number} · ${receipt.seal.hash}`,
            ],
          ];
          return (
            <Sheet p="lg">
              <Stack>
                <Text size="lg" className="words" lang={receipt.language} dir="auto">
                  {receipt.sentence}
                </Text>
                <Table>
                  <Table.Tbody>
                    {rows.map(([label, value]) => (
                      <Table.Tr key={label}>
                        <Table.Th scope="row">{label}</Table.Th>
                        <Table.Td style={{ overflowWrap: 'anywhere' }}>
                          <bdi>{value}</bdi>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
                <Group>
                  <Button variant="default" onClick={() => window.print()}>
                    {t('rules.receipt.print')}
                  </Button>
                  <Anchor href={`${basePath}/api/v1/my/acknowledgements/${id}`} download>
                    {t('rules.receipt.json')}
                  </Anchor>
                </Group>
              </Stack>
            </Sheet>
          );
        }}
      </Loaded>
    </Page>
  );
}
