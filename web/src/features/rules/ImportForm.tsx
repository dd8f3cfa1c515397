import { Badge, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { acts, type Proposal, useAct } from './desk';
import { Difference } from './Difference';

const LANGUAGES = ['en', 'he'];

/** Markdown per language, what it would become, and the author's word on how clauses were matched. */
export function ImportForm({ documentId, original }: { documentId: string; original: string }): JSX.Element {
  const t = useText();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const propose = useAct(acts.propose);
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
  const languages = [original, ...LANGUAGES.filter((code) => code !== original)];
  return (
    <Stack>
      {languages.map((code) => (
        <Textarea
          key={code}
          label={t('rules.import.text', { language: nameOf(code) })}
          autosize
          minRows={4}
          maxRows={16}
          value={texts[code] ?? ''}
          lang={code}
          dir="auto"
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTexts((before) => ({ ...before, [code]: value }));
            propose.reset();
          }}
        />
      ))}
      {propose.error !== null && <ProblemNotice error={propose.error} />}
      {propose.data === undefined ? (
        <Group>
          <Button
            loading={propose.isPending}
            disabled={given[original] === undefined}
            onClick={() => propose.mutate({ id: documentId, texts: given })}
          >
            {t('rules.import.propose')}
          </Button>
        </Group>
      ) : (
        <Confirm key={JSON.stringify(given).length} proposal={propose.data} documentId={documentId} texts={given} />
      )}
    </Stack>
  );
}

function Confirm({
  proposal,
  documentId,
  texts,
}: {
  proposal: Proposal;
  documentId: string;
  texts: Record<string, string>;
}): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const draft = useAct(acts.draft);
  const [numbers, setNumbers] = useState(proposal.clauses.map(({ number, match }) => (match === 'new' ? '' : number)));
  const choices = [
    ...new Set([
      ...proposal.clauses.filter(({ match }) => match !== 'new').map(({ number }) => number),
      ...proposal.removed.map(({ number }) => number),
    ]),
  ];
  const language = proposal.languages[0] ?? 'en';
  return (
    <Stack>
      <Text fw={600}>{t('rules.import.confirm')}</Text>
      {proposal.clauses.map((clause, at) => (
        <Stack key={clause.number} gap={4}>
          <Group gap="xs">
            <NativeSelect
              aria-label={t('rules.import.number', { number: clause.number })}
              disabled={clause.match === 'stated'}
              value={numbers[at] ?? ''}
              onChange={(event) =>
                setNumbers(numbers.map((one, place) => (place === at ? event.currentTarget.value : one)))
              }
              data={[
                { value: '', label: t('rules.import.new') },
                ...choices.map((number) => ({ value: number, label: number })),
              ]}
            />
            <Badge tt="none" variant="default">
              {t(`rules.match.${clause.match}`)}
            </Badge>
            {clause.likeness !== null && <Text size="sm">{t.percent(clause.likeness)}</Text>}
            <Text fw={500} className="words">
              {clause.title[language]}
            </Text>
          </Group>
          {clause.change !== 'unchanged' && <Difference parts={clause.difference} language={language} />}
        </Stack>
      ))}
      {proposal.removed.length > 0 && (
        <Text>{t('rules.import.removed', { numbers: proposal.removed.map(({ number }) => number).join(', ') })}</Text>
      )}
      {draft.error !== null && <ProblemNotice error={draft.error} />}
      <Group>
        <Button
          loading={draft.isPending}
          onClick={() =>
            draft.mutate(
              { id: documentId, texts, numbers },
              { onSuccess: ({ id }) => void navigate({ to: '/rules/editions/$id', params: { id } }) },
            )
          }
        >
          {t('rules.import.keep')}
        </Button>
      </Group>
    </Stack>
  );
}
