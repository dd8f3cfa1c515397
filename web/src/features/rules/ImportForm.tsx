import { Badge, Button, FileButton, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { directionOf, languages as spoken, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { acts, type Proposal, useAct } from './desk';
import { Difference } from './Difference';
import { OFFERED } from './rules';

/** Markdown per language, what it would become, and the author's word on how clauses were matched. */
export function ImportForm({ documentId, original }: { documentId: string; original: string }): JSX.Element {
  const t = useText();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [more, setMore] = useState<readonly string[]>([]);
  const propose = useAct(acts.propose);
  const put = (code: string, text: string): void => {
    setTexts((before) => ({ ...before, [code]: text }));
    propose.reset();
  };
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
  const languages = [...new Set([original, ...spoken, ...more])];
  return (
    <Stack>
      {languages.map((code) => (
        <Stack key={code} gap={6}>
          <Textarea
            label={t('rules.import.text', { language: nameOf(code) })}
            autosize
            minRows={4}
            maxRows={16}
            value={texts[code] ?? ''}
            lang={code}
            dir={directionOf(code)}
            onChange={(event) => put(code, event.currentTarget.value)}
          />
          <Group>
            <FileButton
              accept=".md,.markdown,.txt,text/markdown,text/plain"
              onChange={(file) => void file?.text().then((text) => put(code, text))}
            >
              {(props) => (
                <Button size="sm" variant="default" {...props}>
                  {t('rules.import.file', { language: nameOf(code) })}
                </Button>
              )}
            </FileButton>
          </Group>
        </Stack>
      ))}
      <NativeSelect
        label={t('rules.import.language')}
        maw={320}
        value=""
        onChange={(event) => setMore([...more, event.currentTarget.value])}
        data={[
          { value: '', label: t('act.choose') },
          ...OFFERED.filter((code) => !languages.includes(code)).map((value) => ({ value, label: nameOf(value) })),
        ]}
      />
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
  proposal: first,
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
  const again = useAct(acts.propose);
  const [proposal, setProposal] = useState(first);
  const [numbers, setNumbers] = useState(first.clauses.map(({ number, match }) => (match === 'new' ? '' : number)));
  const confirm = (at: number, number: string): void => {
    const next = numbers.map((one, place) => (place === at ? number : one));
    setNumbers(next);
    again.mutate({ id: documentId, texts, numbers: next }, { onSuccess: setProposal });
  };
  const choices = [
    ...new Set([
      ...first.clauses.filter(({ match }) => match !== 'new').map(({ number }) => number),
      ...first.removed.map(({ number }) => number),
    ]),
  ];
  const language = proposal.languages[0] ?? 'en';
  return (
    <Stack>
      <Text fw={600}>{t('rules.import.confirm')}</Text>
      {proposal.clauses.map((clause, at) => (
        <Stack key={at} gap={4}>
          <Group gap="xs">
            <NativeSelect
              aria-label={t('rules.import.number', { number: clause.number })}
              disabled={clause.match === 'stated'}
              value={numbers[at] ?? ''}
              onChange={(event) => confirm(at, event.currentTarget.value)}
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
      {again.error !== null && <ProblemNotice error={again.error} />}
      {draft.error !== null && <ProblemNotice error={draft.error} />}
      <Group>
        <Button
          loading={draft.isPending || again.isPending}
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
