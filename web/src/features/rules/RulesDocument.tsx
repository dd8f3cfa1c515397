import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go, GoButton } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { documentQuery, editionsQuery } from './desk';
import { ImportForm } from './ImportForm';

/** The editions of a document, and for authors the way to the next. */
export function RulesDocument(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/rules/documents/$id' });
  const document = useQuery(documentQuery(id));
  const editions = useQuery(editionsQuery(id));
  return (
    <Page
      title={document.data === undefined ? t('rules.title') : t.names(document.data.names)}
      about={document.data !== undefined && t('rules.grace', { days: document.data.graceDays })}
      actions={
        document.data?.can.includes('change') === true ? (
          <GoButton variant="default" to="/rules/documents/$id/settings" params={{ id }}>
            {t('rules.settings')}
          </GoButton>
        ) : undefined
      }
    >
      <Loaded query={document}>
        {(data) => (
          <Stack>
            <Loaded query={editions}>
              {({ items }) => (
                <List label={t('rules.editions')}>
                  {items.map((edition) => (
                    <Sheet key={edition.id} component="li">
                      <Group justify="space-between" gap="xs">
                        <Go
                          to={edition.state === 'draft' ? '/rules/editions/$id' : '/rules/$id'}
                          params={{ id: edition.id }}
                          fw={600}
                        >
                          {t('rules.edition', { number: edition.number })}
                        </Go>
                        <Badge tt="none" variant="default">
                          {t(
                            edition.state === 'draft'
                              ? 'rules.state.draft'
                              : edition.inForce
                                ? 'rules.state.in-force'
                                : 'rules.state.published',
                          )}
                        </Badge>
                      </Group>
                      <Text size="sm" c="dimmed">
                        {edition.effectiveAt !== null && `${t.date(edition.effectiveAt)}. `}
                        {t(edition.material ? 'rules.material' : 'rules.editorial')} {t.names(edition.summary)}
                      </Text>
                      {edition.state === 'published' && (
                        <Go to="/rules/editions/$id" params={{ id: edition.id }} size="sm">
                          {t('rules.compare')}
                        </Go>
                      )}
                    </Sheet>
                  ))}
                </List>
              )}
            </Loaded>
            {data.can.includes('draft') && (
              <Sheet component="section">
                <Title order={2} size="h4" mb="sm">
                  {t('rules.import')}
                </Title>
                <ImportForm documentId={id} original={data.originalLanguage} />
              </Sheet>
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
