import { Badge, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type Package, packagesQuery } from './packages';
import { UploadPackage } from './UploadPackage';

/** The packages there are, and the way for one more. */
export function Packages(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const query = useInfiniteQuery(packagesQuery);
  const bytes = query.data?.pages[0]?.uploadBytes;
  return (
    <Page title={t('packages.title')} about={t('packages.about')}>
      <div className="stack">
        <Section title={t('packages.new')}>
          <Sheet>
            <UploadPackage
              megabytes={bytes === undefined ? undefined : Math.floor(bytes / 1_048_576)}
              onDone={({ id }) => void go({ to: '/packages/$id', params: { id } })}
            />
          </Sheet>
        </Section>
        <Section title={t('packages.all')}>
          <Pages
            query={query}
            empty={
              <Empty title={t('packages.empty')} icon="copy">
                {t('packages.empty.explained')}
              </Empty>
            }
          >
            {(items) => (
              <List label={t('packages.all')}>
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </List>
            )}
          </Pages>
        </Section>
      </div>
    </Page>
  );
}

function Row({ item }: { item: Package }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={3} size="h5">
            <Go to="/packages/$id" params={{ id: item.id }}>
              <bdi>{t.names(item.names)}</bdi>
            </Go>
          </Title>
          <Text size="sm" c="dimmed">
            {t(`packages.standard.${item.standard}`)} ·{' '}
            {t('packages.size', { bytes: item.bytes / 1_048_576, parts: item.parts })}
            {' · '}
            {t('packages.uploaded', { date: t.date(item.uploadedAt) })}
          </Text>
        </div>
        <Group gap="xs">
          {item.number > 1 && (
            <Badge variant="default" tt="none">
              {t('packages.version', { number: item.number })}
            </Badge>
          )}
          {!item.latest && (
            <Badge variant="default" tt="none">
              {t('packages.replaced')}
            </Badge>
          )}
          {item.editions > 0 && (
            <Badge variant="default" tt="none">
              {t('packages.used', { count: item.editions })}
            </Badge>
          )}
        </Group>
      </Group>
    </Sheet>
  );
}
