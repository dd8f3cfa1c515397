import { Alert, Badge, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Prose } from '../../ui/Prose';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Edition, documentsQuery, editionQuery, useAcknowledge } from './rules';

/** The edition that an address means: of a document (by id or code) the one in force, else the edition itself. */
export function RulesEdition(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/rules/$id' });
  const documents = useQuery(documentsQuery);
  const document = documents.data?.items.find((candidate) => candidate.id === id || candidate.code === id);
  const editionId = document === undefined ? id : (document.inForce?.id ?? id);
  const edition = useQuery({ ...editionQuery(editionId), enabled: documents.data !== undefined });
  const title = edition.data === undefined ? t('rules.title') : t.names(edition.data.names);
  return (
    <Page title={title} about={edition.data !== undefined && <About edition={edition.data} />}>
      <Loaded query={edition} rows={6}>
        {(data) => <EditionText edition={data} />}
      </Loaded>
    </Page>
  );
}

function About({ edition }: { edition: Edition }): JSX.Element {
  const t = useText();
  const from = edition.effectiveAt ?? edition.publishedAt;
  if (from === null) return <>{t('rules.draft', { number: edition.number })}</>;
  return <>{t('rules.in-force', { number: edition.number, date: t.date(from) })}</>;
}

/** The clauses in one language, and the acknowledgement below them. */
function EditionText({ edition }: { edition: Edition }): JSX.Element {
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
            </section>
          ))}
        </Stack>
      </Sheet>
      <Acknowledgement edition={edition} language={language} />
    </Stack>
  );
}

function Acknowledgement({ edition, language }: { edition: Edition; language: string }): JSX.Element | null {
  const t = useText();
  const acknowledge = useAcknowledge(edition.id);
  if (edition.acknowledgement !== null) {
    return (
      <Alert role="status" color="green" variant="outline" icon={<Icon name="check" />} title={t('rules.acknowledged')}>
        {t('rules.receipt', { date: t.dateTime(edition.acknowledgement.at) })}
      </Alert>
    );
  }
  if (!edition.can.includes('acknowledge')) return null;
  return (
    <Sheet>
      <Stack align="flex-start">
        <Text>{edition.sentence}</Text>
        {acknowledge.error !== null && <ProblemNotice error={acknowledge.error} />}
        <Button
          leftSection={<Icon name="check" />}
          loading={acknowledge.isPending}
          onClick={() => acknowledge.mutate(language)}
        >
          {t('rules.acknowledge')}
        </Button>
      </Stack>
    </Sheet>
  );
}
