import { Alert, Badge, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { type Edition, useAcknowledge } from './rules';

/** The clauses in one language, and the acknowledgement below them. */
export function EditionText({ edition }: { edition: Edition }): JSX.Element {
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
