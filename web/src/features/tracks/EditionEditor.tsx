import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useEffect, useState } from 'react';
import { useText } from '../../app/text';
import { Bar } from '../../ui/Bar';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { AddModules } from './AddModules';
import { ChoicesFields } from './ChoicesFields';
import { PublishDialog } from './PublishDialog';
import { ModuleList } from './ModuleList';
import { NamesFields } from '../../ui/NamesFields';
import {
  type TrackChoice,
  type EditionInput,
  type ModuleInput,
  type TrackEdition,
  useDiscardEdition,
  useSaveEdition,
} from './tracks';

interface Props {
  readonly edition: TrackEdition;
  readonly stated: readonly ModuleInput[];
  /** What is shown was saved here. */
  readonly saved: boolean;
}

/** A draft of a track, stated anew as a whole each time it is saved; what the server refuses is said where it stands. */
export function EditionEditor({ edition, stated, saved }: Props): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const save = useSaveEdition(edition.id);
  const discard = useDiscardEdition(edition.id);
  const [input, setInput] = useState<EditionInput>(() => ({
    names: edition.names,
    minimumMinutes: edition.minimumMinutes,
    passMark: edition.passMark,
    validityDays: edition.validityDays,
    modules: [...stated],
    choices: edition.choices,
  }));
  const [touched, setTouched] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const change = (changes: Partial<EditionInput>): void => {
    setTouched(true);
    setInput((old) => ({ ...old, ...changes }));
  };
  useEffect(() => {
    if (!touched) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [touched]);
  // What is saved the server has counted: of a choice only the least that will do.
  const all = input.modules.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  const minutes = (touched ? all : edition.seconds) / 60;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ body: input, version: edition.version });
      }}
    >
      <Stack gap="lg">
        <div className="card stack">
          <NamesFields label={t('tracks.name')} value={input.names} onChange={(names) => change({ names })} />
          <div className="columns">
            <NumberInput
              label={t('tracks.minimum')}
              description={t('tracks.minimum.about')}
              min={0}
              allowDecimal={false}
              value={input.minimumMinutes}
              onChange={(value) => change({ minimumMinutes: Number(value) })}
            />
            <NumberInput
              label={t('tracks.mark')}
              description={t('tracks.mark.about')}
              min={1}
              max={100}
              allowDecimal={false}
              value={input.passMark}
              onChange={(value) => change({ passMark: Number(value) })}
            />
            <NumberInput
              label={t('tracks.validity')}
              description={t('tracks.validity.about')}
              min={1}
              allowDecimal={false}
              value={input.validityDays ?? ''}
              onChange={(value) => change({ validityDays: value === '' ? null : Number(value) })}
            />
          </div>
        </div>
        <Section
          title={t('tracks.modules')}
          beside={<span className="meta">{t('tracks.stated', { minutes, minimum: input.minimumMinutes })}</span>}
        >
          <Bar share={input.minimumMinutes === 0 ? 1 : minutes / input.minimumMinutes} />
          <ModuleList
            modules={input.modules}
            choices={input.choices ?? []}
            onChange={(modules) => change({ modules })}
          />
          <AddModules modules={input.modules} onAdd={(more) => change({ modules: [...input.modules, ...more] })} />
        </Section>
        <Section title={t('tracks.choices')}>
          <ChoicesFields
            choices={input.choices ?? []}
            modules={input.modules}
            onChange={(choices) => change({ choices, modules: within(input.modules, choices) })}
          />
        </Section>
        {[save, discard].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        {saved && !touched && <Notice role="status" tone="good" title={t('saving.saved')} />}
        <div className="acts-bar">
          <Group gap="sm">
            <Button type="submit" loading={save.isPending} disabled={!touched}>
              {t('tracks.save')}
            </Button>
            <Button
              variant="default"
              disabled={touched}
              title={touched ? t('tracks.save-first') : undefined}
              onClick={() => setPublishing(true)}
            >
              {t('tracks.publish')}
            </Button>
          </Group>
          <Button variant="subtle" onClick={() => setDiscarding(true)}>
            {t('tracks.discard')}
          </Button>
        </div>
      </Stack>
      <PublishDialog edition={edition} opened={publishing} onClose={() => setPublishing(false)} />
      <Dialog opened={discarding} title={t('tracks.discard.sure')} onClose={() => setDiscarding(false)}>
        <Stack>
          <p className="meta">{t('tracks.discard.explained')}</p>
          <Group>
            <Button
              color="red.9"
              loading={discard.isPending}
              onClick={() => discard.mutate(undefined, { onSuccess: () => void go({ to: '/tracks' }) })}
            >
              {t('tracks.discard')}
            </Button>
            <Button variant="default" onClick={() => setDiscarding(false)}>
              {t('act.cancel')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </form>
  );
}

/** The steps without what named a choice that is gone. */
function within(modules: readonly ModuleInput[], choices: readonly TrackChoice[]): ModuleInput[] {
  const known = new Set([...modules, ...choices].map(({ code }) => code));
  return modules.map(({ choice, after, ...module }) => ({
    ...module,
    ...(choice !== undefined && known.has(choice) ? { choice } : {}),
    ...(after === undefined ? {} : { after: after.filter((code) => known.has(code)) }),
  }));
}
