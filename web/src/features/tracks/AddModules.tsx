import { Button, Group, List, Stack, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type ModuleInput, useReadQuestions, useSplit } from './tracks';

interface Props {
  readonly modules: readonly ModuleInput[];
  readonly onAdd: (modules: ModuleInput[]) => void;
}

type Way = 'split' | 'questions';

/** More steps: an empty one of a kind, a long text split into lessons, or a file of questions as a quiz. */
export function AddModules({ modules, onAdd }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const [way, setWay] = useState<Way | null>(null);
  const add = (module: Omit<ModuleInput, 'code'>): void => onAdd([{ code: freeCode(modules, module.kind), ...module }]);
  const plus = <Icon name="plus" size={18} />;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={plus}
          onClick={() => add({ kind: 'lesson', names: {}, seconds: 120, body: {} })}
        >
          {t('tracks.add.lesson')}
        </Button>
        <Button
          variant="default"
          leftSection={plus}
          onClick={() => add({ kind: 'quiz', names: {}, seconds: 240, quiz: { questions: [] } })}
        >
          {t('tracks.add.quiz')}
        </Button>
        <Button
          variant="default"
          leftSection={plus}
          onClick={() => add({ kind: 'acknowledgement', names: {}, seconds: 240, document: '' })}
        >
          {t('tracks.add.acknowledgement')}
        </Button>
        {(['practice', 'session', 'package', 'episode'] as const).map((kind) => (
          <Button
            key={kind}
            variant="default"
            leftSection={plus}
            onClick={() => add({ kind, names: {}, seconds: 240 })}
          >
            {code('module', kind)}
          </Button>
        ))}
        <Button
          variant="subtle"
          aria-expanded={way === 'split'}
          onClick={() => setWay(way === 'split' ? null : 'split')}
        >
          {t('tracks.add.split')}
        </Button>
        <Button
          variant="subtle"
          aria-expanded={way === 'questions'}
          onClick={() => setWay(way === 'questions' ? null : 'questions')}
        >
          {t('tracks.add.questions')}
        </Button>
      </Group>
      {way === 'split' && <Split modules={modules} onAdd={onAdd} />}
      {way === 'questions' && <Questions modules={modules} onAdd={onAdd} />}
    </Stack>
  );
}

function Split({ modules, onAdd }: Props): JSX.Element {
  const t = useText();
  const split = useSplit();
  const [text, setText] = useState('');
  const language = t.language;
  return (
    <div className="card stack">
      <Textarea
        label={t('tracks.split.text')}
        description={t('tracks.split.about')}
        autosize
        minRows={5}
        maxRows={16}
        classNames={{ input: 'typed' }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {split.error !== null && <ProblemNotice error={split.error} />}
      <Group>
        <Button
          variant="default"
          disabled={text.trim() === ''}
          loading={split.isPending}
          onClick={() =>
            split.mutate(text, {
              onSuccess: ({ lessons }) => {
                const known = [...modules];
                for (const { title, markdown, seconds } of lessons) {
                  const code = freeCode(known, 'lesson');
                  known.push({
                    code,
                    kind: 'lesson',
                    names: { [language]: title },
                    seconds,
                    body: { [language]: markdown },
                  });
                }
                onAdd(known.slice(modules.length));
                setText('');
              },
            })
          }
        >
          {t('tracks.split.send')}
        </Button>
      </Group>
    </div>
  );
}

function Questions({ modules, onAdd }: Props): JSX.Element {
  const t = useText();
  const read = useReadQuestions();
  const [text, setText] = useState('');
  return (
    <div className="card stack">
      <Textarea
        label={t('tracks.gift.text')}
        description={t('tracks.gift.about')}
        autosize
        minRows={5}
        maxRows={16}
        classNames={{ input: 'typed' }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {read.error !== null && <ProblemNotice error={read.error} />}
      {read.data !== undefined && read.data.faults.length > 0 && (
        <List size="sm">
          {read.data.faults.map((fault) => (
            <List.Item key={`${fault.line} ${fault.code}`}>
              {t('tracks.gift.fault', { line: fault.line, detail: fault.detail })}
            </List.Item>
          ))}
        </List>
      )}
      <Group>
        <Button
          variant="default"
          disabled={text.trim() === ''}
          loading={read.isPending}
          onClick={() =>
            read.mutate(
              { text, language: t.language },
              {
                onSuccess: ({ questions, faults }) => {
                  if (questions.length === 0 || faults.length > 0) return;
                  const code = freeCode(modules, 'quiz');
                  onAdd([{ code, kind: 'quiz', names: {}, seconds: 240, quiz: { questions } }]);
                  setText('');
                },
              },
            )
          }
        >
          {t('tracks.gift.send')}
        </Button>
      </Group>
    </div>
  );
}

/** A code that no module has. */
function freeCode(modules: readonly ModuleInput[], kind: string): string {
  const taken = new Set(modules.map(({ code }) => code));
  let number = modules.length + 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
