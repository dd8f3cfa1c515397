import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { directionOf, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Broad } from './Broad';
import { acts, findingsQuery, useAct } from './desk';
import type { Edition } from './rules';

interface Written {
  readonly number: string;
  readonly title: Record<string, string>;
  readonly text: Record<string, string>;
  readonly editorial: boolean;
}

/** The clauses of a draft in every language, with words that are too broad. */
export function ClauseEditor({ edition }: { edition: Edition }): JSX.Element {
  const t = useText();
  const findings = useQuery(findingsQuery(edition.id));
  const save = useAct(acts.revise);
  const [summary, setSummary] = useState<Record<string, string>>(edition.summary);
  const [clauses, setClauses] = useState<readonly Written[]>(
    edition.clauses.map(({ number, title, text, change }) => ({
      number,
      title,
      text,
      editorial: change === 'editorial',
    })),
  );
  const set = (at: number, next: Written) => setClauses(clauses.map((one, place) => (place === at ? next : one)));
  const [removed, setRemoved] = useState(edition.removed.map(({ number, change }) => ({ number, change })));
  const before = new Map(edition.clauses.map((clause) => [clause.number, clause]));
  const differs = ({ number, title, text }: Written): boolean => {
    const was = before.get(number);
    if (edition.baseId === null || was === undefined) return false;
    return was.change !== 'unchanged' || JSON.stringify([was.title, was.text]) !== JSON.stringify([title, text]);
  };
  const changes = Object.fromEntries(
    [...clauses.filter((one) => one.editorial && differs(one)), ...removed.filter(isEditorial)].map(({ number }) => [
      number,
      'editorial' as const,
    ]),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const words = clauses.map(({ number, title, text }) => ({ number, title, text }));
        save.mutate({ id: edition.id, version: edition.version, clauses: words, changes, summary });
      }}
    >
      <Stack>
        {edition.languages.map((code) => (
          <TextInput
            key={code}
            label={t('rules.summary', { language: nameOf(code) })}
            dir={directionOf(code)}
            value={summary[code] ?? ''}
            onChange={(event) => setSummary({ ...summary, [code]: event.currentTarget.value })}
          />
        ))}
        {clauses.map((clause, at) => (
          <Sheet
            key={`${clause.number} ${at}`}
            component="section"
            aria-label={t('rules.clause', { number: clause.number || '+' })}
          >
            <Stack gap="xs">
              <Group justify="space-between">
                <Text fw={600}>
                  {clause.number === '' ? t('rules.import.new') : t('rules.clause', { number: clause.number })}
                </Text>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => setClauses(clauses.filter((_, place) => place !== at))}
                >
                  {t('rules.clause.remove')}
                </Button>
              </Group>
              {edition.languages.map((code) => (
                <div key={code} dir={directionOf(code)} lang={code}>
                  <TextInput
                    label={t('rules.clause.title', { language: nameOf(code) })}
                    value={clause.title[code] ?? ''}
                    onChange={(event) =>
                      set(at, { ...clause, title: { ...clause.title, [code]: event.currentTarget.value } })
                    }
                  />
                  <Textarea
                    label={t('rules.clause.text', { language: nameOf(code) })}
                    autosize
                    minRows={2}
                    value={clause.text[code] ?? ''}
                    onChange={(event) =>
                      set(at, { ...clause, text: { ...clause.text, [code]: event.currentTarget.value } })
                    }
                  />
                </div>
              ))}
              {differs(clause) && (
                <Checkbox
                  label={t('rules.editorial.mark')}
                  checked={clause.editorial}
                  onChange={(event) => set(at, { ...clause, editorial: event.currentTarget.checked })}
                />
              )}
              <Broad findings={findings.data?.items ?? []} clause={clause.number} />
            </Stack>
          </Sheet>
        ))}
        {removed.map(({ number, change }, at) => (
          <Checkbox
            key={number}
            label={t('rules.editorial.removed', { number })}
            checked={change === 'editorial'}
            onChange={(event) => {
              const next = event.currentTarget.checked ? 'editorial' : 'material';
              setRemoved(removed.map((one, place) => (place === at ? { ...one, change: next } : one)));
            }}
          />
        ))}
        {save.error !== null && <ProblemNotice error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('act.save')}
          </Button>
          <Button
            variant="default"
            onClick={() => setClauses([...clauses, { number: '', title: {}, text: {}, editorial: false }])}
          >
            {t('rules.clause.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const isEditorial = ({ change }: { readonly change: string }): boolean => change === 'editorial';
