import { Checkbox, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, lazy, Suspense, useState } from 'react';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { documentsQuery } from '../rules/rules';
import { NamesFields } from '../../ui/NamesFields';
import { MaterialField } from './MaterialField';
import { PathFields } from './PathFields';
import { QuizFields } from './QuizFields';
import { isLong, LONGEST, type ModuleInput, readingSeconds, type TrackChoice } from './tracks';

const MediaPicker = lazy(() => import('../media/MediaPicker').then((module) => ({ default: module.MediaPicker })));
const Prose = lazy(() => import('../../ui/Prose').then((module) => ({ default: module.Prose })));

interface Props {
  readonly module: ModuleInput;
  readonly modules: readonly ModuleInput[];
  readonly choices: readonly TrackChoice[];
  readonly onChange: (module: ModuleInput) => void;
}

/** What a step says: its names and length, and the words, questions or document of its kind. */
export function ModuleFields({ module, modules, choices, onChange }: Props): JSX.Element {
  const t = useText();
  const change = (changes: Partial<ModuleInput>): void => onChange({ ...module, ...changes });
  const reading = readingSeconds(module.body ?? {});
  return (
    <Stack>
      <NamesFields label={t('tracks.name')} value={module.names} onChange={(names) => change({ names })} />
      <div className="columns">
        <NumberInput
          label={t('tracks.length')}
          description={t('tracks.length.about')}
          min={1}
          allowDecimal={false}
          value={module.seconds ?? ''}
          onChange={(value) => {
            const { seconds: _old, ...others } = module;
            onChange(value === '' ? others : { ...others, seconds: Number(value) });
          }}
        />
        <TextInput
          label={t('tracks.clauses')}
          description={t('tracks.clauses.about')}
          classNames={{ input: 'address' }}
          value={(module.clauses ?? []).join(', ')}
          onChange={(event) =>
            change({ clauses: event.currentTarget.value.split(/[\s,]+/).filter((clause) => clause !== '') })
          }
        />
      </div>
      <PathFields module={module} modules={modules} choices={choices} onChange={onChange} />
      {reading > 0 && (
        <Text size="sm" c={reading > LONGEST ? undefined : 'dimmed'} role="status">
          {t('tracks.reading', { seconds: reading })}
          {reading > LONGEST && ` ${t('tracks.reading.long')}`}
        </Text>
      )}
      {(isLong(module) || reading > LONGEST || module.override === true) && (
        <Checkbox
          label={t('tracks.override')}
          checked={module.override === true}
          onChange={(event) => change({ override: event.currentTarget.checked })}
        />
      )}
      {module.kind === 'lesson' && <Lesson body={module.body ?? {}} onChange={(body) => change({ body })} />}
      {module.kind === 'lesson' && (
        <Checkbox
          label={t('tracks.check')}
          description={t('tracks.check.about')}
          checked={module.quiz !== undefined}
          onChange={(event) => {
            const { quiz: _old, ...others } = module;
            onChange(event.currentTarget.checked ? { ...others, quiz: { questions: [], passMark: 100 } } : others);
          }}
        />
      )}
      {(module.kind === 'quiz' || (module.kind === 'lesson' && module.quiz !== undefined)) && (
        <QuizFields settings quiz={module.quiz ?? { questions: [] }} onChange={(quiz) => change({ quiz })} />
      )}
      {(module.kind === 'practice' ||
        module.kind === 'session' ||
        module.kind === 'package' ||
        module.kind === 'episode') && (
        <MaterialField
          kind={module.kind}
          value={module.material}
          onChange={(material) => {
            const { material: _old, ...others } = module;
            onChange(material === undefined ? others : { ...others, material });
          }}
        />
      )}
      {module.kind === 'acknowledgement' && (
        <Document code={module.document ?? ''} onChange={(document) => change({ document })} />
      )}
    </Stack>
  );
}

interface LessonProps {
  readonly body: Readonly<Record<string, string>>;
  readonly onChange: (body: Record<string, string>) => void;
}

function Lesson({ body, onChange }: LessonProps): JSX.Element {
  const t = useText();
  const [view, setView] = useState<'write' | 'read'>('write');
  return (
    <div className="stack">
      <Choice
        label={t('tracks.view')}
        value={view}
        onChange={setView}
        options={[
          { value: 'write', label: t('tracks.view.write') },
          { value: 'read', label: t('tracks.view.read') },
        ]}
      />
      {view === 'write' ? (
        <>
          <NamesFields label={t('tracks.body')} value={body} rows={8} onChange={onChange} />
          <Suspense>
            <div>
              <MediaPicker onPick={(markdown) => onChange(withMedia(body, markdown, t.language))} />
            </div>
          </Suspense>
        </>
      ) : (
        <Suspense>
          <div className="columns">
            {Object.entries(body).map(([language, text]) => (
              <div key={language} className="card">
                <Prose text={text} language={language} />
              </div>
            ))}
          </div>
        </Suspense>
      )}
    </div>
  );
}

function Document({ code, onChange }: { code: string; onChange: (code: string) => void }): JSX.Element {
  const t = useText();
  const documents = useQuery(documentsQuery);
  return (
    <NativeSelect
      label={t('tracks.document')}
      value={code}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('act.choose') },
        ...(documents.data?.items ?? []).map((document) => ({ value: document.code, label: t.names(document.names) })),
      ]}
    />
  );
}

/** The lesson with a picture, sound or film at its end, in every language it is written in. */
function withMedia(body: Readonly<Record<string, string>>, markdown: string, language: string): Record<string, string> {
  const written = Object.keys(body).length === 0 ? { [language]: '' } : body;
  return Object.fromEntries(
    Object.entries(written).map(([each, text]) => [each, `${text.trimEnd()}\n\n${markdown}\n`.trimStart()]),
  );
}
