import { Anchor, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { certificateFile, certificatesQuery } from './evidence';

/** Under which certificates words of packs were disposed of. */
export function Certificates(): JSX.Element {
  const t = useText();
  const query = useQuery(certificatesQuery);
  return (
    <Page
      title={t('evidence.certificates')}
      about={t('evidence.certificates.about')}
      actions={<Go to="/evidence">{t('evidence.all')}</Go>}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('evidence.certificates.none')} icon="rules" />
          ) : (
            <List label={t('evidence.certificates')}>
              {items.map(({ number, at, packs, reason }) => (
                <Sheet key={number} component="li">
                  <Group justify="space-between">
                    <Text fw={600}>{t('evidence.certificate', { number })}</Text>
                    <Anchor href={certificateFile(number)} download={`certificate-${number}.json`}>
                      {t('evidence.certificate.file')}
                    </Anchor>
                  </Group>
                  <Text size="sm" c="dimmed">
                    {t.dateTime(at)} · {t('evidence.certificate.packs', { count: packs })}
                  </Text>
                  <Text size="sm" dir="auto">
                    {reason}
                  </Text>
                </Sheet>
              ))}
            </List>
          )
        }
      </Loaded>
    </Page>
  );
}
