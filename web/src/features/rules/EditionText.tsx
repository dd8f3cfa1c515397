import { Badge, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { ClauseExamples } from '../asks/ClauseExamples';
import { Acknowledgement } from './Acknowledgement';
import { comparisonQuery } from './desk';
import { Difference } from './Difference';
import type { Edition } from './rules';

/** The clauses in one language, and the acknowledgement below them; at a look there is none to give. */
export function EditionText({ edition, look = false }: { edition: Edition; look?: boolean }): JSX.Element {
  const t = useText();
  const { languages, originalLanguage } = edition;
  const [chosen, setChosen] = useState<string | null>(null);
  const language = chosen ?? (languages.includes(t.language) ? t.language : originalLanguage);
  return (
    <Stack>
      {languages.length > 1 && (
        <SegmentedControl
          aria-label={t('rules.language')}
          value={language}
          onChange={setChosen}
          data={languages.map((code) => ({ value: code, label: nameOf(code) }))}
          style={{ alignSelf: 'flex-start' }}
        />
      )}
      {language !== originalLanguage && (
        <Text size="sm" c="dimmed">
          {t('rules.original', { language: nameOf(originalLanguage) })}
        </Text>
      )}
      {t.names(edition.summary) !== '' && <Text className="words">{t.names(edition.summary)}</Text>}
      {!look && <Since edition={edition} language={language} />}
      <Sheet p="lg">
        <Stack gap="xl">
          {edition.clauses.map((clause) => (
            <section key={clause.id} id={`clause-${clause.number}`} lang={language}>
              <Group gap="xs" mb={4}>
                <Title order={2} size="h4">
                  {clause.number}. {clause.title[language] ?? t.names(clause.title)}
                </Title>
                {clause.change === 'material' && edition.number > 1 && (
                  <Badge tt="none" variant="default">
                    {t('rules.changed')}
                  </Badge>
                )}
              </Group>
              <Prose text={clause.text[language] ?? clause.text[originalLanguage] ?? ''} language={language} />
              <ClauseExamples documentId={edition.documentId} clause={clause.number} />
            </section>
          ))}
        </Stack>
      </Sheet>
      {look ? (
        <Button disabled style={{ alignSelf: 'flex-start' }}>
          {t('rules.acknowledge')}
        </Button>
      ) : (
        <Acknowledgement edition={edition} language={language} />
      )}
    </Stack>
  );
}

/** What changed since the edition one acknowledged before, word by word. */
function Since({ edition, language }: { edition: Edition; language: string }): JSX.Element | null {
  const t = useText();
  const { since } = edition;
  const query = useQuery({
    ...comparisonQuery(edition.id, since?.editionId ?? '', language),
    enabled: since !== null && since.clauses.length > 0,
  });
  if (since === null || since.clauses.length === 0) return null;
  return (
    <Sheet component="section" aria-label={t('rules.since', { number: since.number })}>
      <Stack>
        <Text fw={600}>{t('rules.since', { number: since.number })}</Text>
        <Loaded query={query} rows={1}>
          {({ clauses }) => (
            <Stack>
              {clauses
                .filter(({ kind }) => kind !== 'unchanged')
                .map(({ number, text }) => (
                  <div key={number}>
                    <Text size="sm" fw={500}>
                      {t('rules.clause', { number })}
                    </Text>
                    <Difference parts={text} language={language} />
                  </div>
                ))}
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Sheet>
  );
}
