import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { EditionText } from './EditionText';
import { documentsQuery, type Edition, editionQuery } from './rules';

/** The edition that an address means: of a document (by id or code) the one in force, else the edition itself. */
export function RulesEdition(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/rules/$id' });
  const documents = useQuery(documentsQuery);
  const document = documents.data?.items.find((candidate) => candidate.id === id || candidate.code === id);
  const editionId = document === undefined ? id : (document.inForce?.id ?? id);
  const edition = useQuery({ ...editionQuery(editionId), enabled: documents.data !== undefined });
  const title = edition.data === undefined ? t('rules.title') : t.names(edition.data.names);
  return (
    <Page title={title} about={edition.data !== undefined && <About edition={edition.data} />}>
      <Loaded query={edition} rows={6}>
        {(data) => <EditionText edition={data} />}
      </Loaded>
    </Page>
  );
}

function About({ edition }: { edition: Edition }): JSX.Element {
  const t = useText();
  const from = edition.effectiveAt ?? edition.publishedAt;
  if (from === null) return <>{t('rules.draft', { number: edition.number })}</>;
  return <>{t('rules.in-force', { number: edition.number, date: t.date(from) })}</>;
}
