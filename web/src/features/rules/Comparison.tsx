import { NativeSelect, SegmentedControl, SimpleGrid, Stack, Switch, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Sheet } from '../../ui/Sheet';
import { comparisonQuery, editionsQuery } from './desk';
import { Difference } from './Difference';

interface Props {
  readonly edition: {
    readonly id: string;
    readonly documentId: string;
    readonly number: number;
    readonly languages: readonly string[];
  };
}

/** An edition against any other, side by side or in one text. */
export function Comparison({ edition }: Props): JSX.Element {
  const t = useText();
  const editions = useQuery(editionsQuery(edition.documentId));
  const others = (editions.data?.items ?? []).filter(({ id }) => id !== edition.id);
  const [stated, setBase] = useState<string | null>(null);
  const base = stated ?? others.find(({ number }) => number < edition.number)?.id ?? others[0]?.id ?? null;
  const [language, setLanguage] = useState(
    edition.languages.includes(t.language) ? t.language : (edition.languages[0] ?? 'en'),
  );
  const [beside, setBeside] = useState(true);
  if (editions.data !== undefined && base === null) return <p>{t('rules.compare.none')}</p>;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NativeSelect
          label={t('rules.compare.with')}
          value={base ?? ''}
          onChange={(event) => setBase(event.currentTarget.value)}
          data={others.map(({ id, number }) => ({ value: id, label: t('rules.edition', { number }) }))}
        />
        <NativeSelect
          label={t('rules.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={edition.languages.map((code) => ({ value: code, label: nameOf(code) }))}
        />
        <SegmentedControl
          aria-label={t('rules.compare.how')}
          value={beside ? 'beside' : 'inline'}
          onChange={(value) => setBeside(value === 'beside')}
          data={[
            { value: 'beside', label: t('rules.compare.beside') },
            { value: 'inline', label: t('rules.compare.inline') },
          ]}
          style={{ alignSelf: 'end' }}
        />
      </SimpleGrid>
      {base !== null && <Compared id={edition.id} base={base} language={language} beside={beside} />}
    </Stack>
  );
}

function Compared({
  id,
  base,
  language,
  beside,
}: {
  id: string;
  base: string;
  language: string;
  beside: boolean;
}): JSX.Element {
  const t = useText();
  const [all, setAll] = useState(false);
  const query = useQuery(comparisonQuery(id, base, language));
  return (
    <Loaded query={query}>
      {({ clauses, before, after }) => {
        const shown = clauses.filter(({ kind }) => all || kind !== 'unchanged');
        return (
          <Stack>
            <Switch
              label={t('rules.compare.all')}
              checked={all}
              onChange={(event) => setAll(event.currentTarget.checked)}
            />
            {shown.length === 0 && <p>{t('rules.compare.same')}</p>}
            {shown.map((clause) => (
              <Sheet key={clause.number} component="section" aria-label={t('rules.clause', { number: clause.number })}>
                <Title order={2} size="h5" mb="xs">
                  {clause.number}. {clause.after?.title ?? clause.before?.title} ({t(`rules.difference.${clause.kind}`)}
                  )
                </Title>
                {clause.kind === 'changed' && clause.title.some(({ kind }) => kind !== 'same') && (
                  <Difference parts={clause.title} language={language} />
                )}
                {beside ? (
                  <SimpleGrid cols={{ base: 1, sm: 2 }}>
                    <div>
                      <strong>{t('rules.edition', { number: before.number })}</strong>
                      <Difference parts={clause.text} language={language} side="before" />
                    </div>
                    <div>
                      <strong>{t('rules.edition', { number: after.number })}</strong>
                      <Difference parts={clause.text} language={language} side="after" />
                    </div>
                  </SimpleGrid>
                ) : (
                  <Difference parts={clause.text} language={language} />
                )}
              </Sheet>
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}
