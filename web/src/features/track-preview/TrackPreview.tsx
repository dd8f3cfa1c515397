import './preview.css';
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import { directionOf, languages, nameOf } from '../../app/language';
import { useCode, useText, Words } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { type TrackEdition, trackEditionQuery } from '../tracks/tracks';
import { Look } from './Look';
import { useCatalogue } from './words';

/** A whole edition as somebody sees it who learns with it: nothing is credited, and nothing is kept. */
export function TrackPreview(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/track-editions/$id/preview' });
  const query = useQuery(trackEditionQuery(id));
  return (
    <Page
      key={id}
      wide
      title={t('learner-view.title')}
      about={query.data !== undefined && t.names(query.data.names)}
      actions={
        <Go to="/track-editions/$id" params={{ id }}>
          {t('learner-view.back')}
        </Go>
      }
    >
      <Loaded query={query} rows={5}>
        {(edition) => <Steps edition={edition} />}
      </Loaded>
    </Page>
  );
}

function Steps({ edition }: { edition: TrackEdition }): JSX.Element {
  const t = useText();
  const { modules } = edition;
  const [at, setAt] = useState(0);
  const [language, setLanguage] = useState(t.language);
  const [width, setWidth] = useState<'phone' | 'wide'>('wide');
  const module = modules[at];
  if (module === undefined) return <Empty title={t('learner-view.empty')} icon="training" />;
  return (
    <Stack>
      <Notice title={t('learner-view.about')}>
        <p>{t('learner-view.explained')}</p>
      </Notice>
      <Group gap="lg" align="flex-end">
        <NativeSelect
          label={t('learner-view.step')}
          value={String(at)}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
          data={modules.map(({ names }, index) => ({
            value: String(index),
            label: t('learner-view.of', { number: index + 1, of: modules.length, name: t.names(names) }),
          }))}
        />
        <Choice
          labelled
          label={t('learner-view.language')}
          value={language}
          onChange={setLanguage}
          options={languages.map((value) => ({ value, label: nameOf(value), lang: value }))}
        />
        <Choice
          labelled
          label={t('learner-view.width')}
          value={width}
          onChange={setWidth}
          options={[
            { value: 'wide', label: t('learner-view.width.wide') },
            { value: 'phone', label: t('learner-view.width.phone') },
          ]}
        />
      </Group>
      <Screen key={`${module.id} ${language}`} module={module} language={language} width={width} />
      <Group>
        <Button variant="default" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t('learner-view.before')}
        </Button>
        <Button disabled={at === modules.length - 1} onClick={() => setAt(at + 1)}>
          {t('learner-view.next')}
        </Button>
      </Group>
    </Stack>
  );
}

interface ScreenProps {
  readonly module: TrackEdition['modules'][number];
  readonly language: string;
  readonly width: 'phone' | 'wide';
}

/** One step in another language and width than the console around it. */
function Screen({ module, language, width }: ScreenProps): JSX.Element {
  const catalogue = useCatalogue(language);
  const messages = catalogue.data;
  const words = useMemo(() => ({ language, messages: messages ?? {} }), [language, messages]);
  return (
    <Loaded query={catalogue} rows={4}>
      {() => (
        <Words.Provider value={words}>
          <div className="track-preview" data-width={width} lang={language} dir={directionOf(language)}>
            <Step module={module} />
          </div>
        </Words.Provider>
      )}
    </Loaded>
  );
}

function Step({ module }: Pick<ScreenProps, 'module'>): JSX.Element {
  const t = useText();
  const code = useCode();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  return (
    <Stack>
      <div>
        <Title order={2} size="h3" className="words" ref={top} tabIndex={-1}>
          {t.names(module.names)}
        </Title>
        <Text size="sm" c="dimmed">
          {code('module', module.kind)} · {t('tracks.seconds', { seconds: module.seconds })}
        </Text>
      </div>
      <Look module={module} />
    </Stack>
  );
}
