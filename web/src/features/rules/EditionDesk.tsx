import { SegmentedControl, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ClauseEditor } from './ClauseEditor';
import { Comparison } from './Comparison';
import { ConsultationView } from './Consultation';
import { consultationQuery } from './desk';
import { Discard } from './Discard';
import { ImpactPanel } from './ImpactPanel';
import { QuizEditor } from './QuizEditor';
import { type Edition, editionQuery } from './rules';
import { WaveLine } from './WaveLine';

type View = 'together' | 'write' | 'quiz' | 'compare' | 'impact';

/** A draft as it is worked on together; an edition that was published, against the others. */
export function EditionDesk(): JSX.Element {
  const t = useText();
  const writes = usePermission('rules:write');
  const { id } = useParams({ from: '/rules/editions/$id' });
  const edition = useQuery({ ...editionQuery(id), retry: false });
  const asked = useQuery({ ...consultationQuery(id), retry: false, enabled: edition.data?.state !== 'published' });
  const names = edition.data?.names ?? asked.data?.names;
  const number = edition.data?.number ?? asked.data?.number;
  return (
    <Page
      title={names === undefined ? t('rules.title') : t.names(names)}
      about={number !== undefined && t('rules.edition', { number })}
      wide
    >
      {edition.data?.state === 'published' ? (
        <Stack>
          {writes && edition.data.material && <WaveLine editionId={id} />}
          <Comparison edition={edition.data} />
        </Stack>
      ) : edition.data === undefined ? (
        <Loaded query={asked}>{(consultation) => <ConsultationView consultation={consultation} />}</Loaded>
      ) : (
        <Draft edition={edition.data} />
      )}
    </Page>
  );
}

function Draft({ edition }: { edition: Edition }): JSX.Element {
  const t = useText();
  const [view, setView] = useState<View>('together');
  const consultation = useQuery(consultationQuery(edition.id));
  const views: readonly View[] = ['together', 'write', 'quiz', 'compare', 'impact'];
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('rules.desk.views')}
        value={view}
        onChange={(value) => setView(value)}
        data={views.map((value) => ({ value, label: t(`rules.desk.${value}`) }))}
      />
      {view === 'together' && (
        <Loaded query={consultation}>{(data) => <ConsultationView consultation={data} />}</Loaded>
      )}
      {view === 'write' && <ClauseEditor key={edition.version} edition={edition} />}
      {view === 'quiz' && <QuizEditor key={edition.version} edition={edition} />}
      {view === 'compare' && <Comparison edition={edition} />}
      {view === 'impact' && <ImpactPanel editionId={edition.id} />}
      {view === 'write' && edition.can.includes('discard') && <Discard edition={edition} />}
    </Stack>
  );
}
