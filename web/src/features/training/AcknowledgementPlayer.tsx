import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { EditionText } from '../rules/EditionText';
import { documentsQuery, editionQuery } from '../rules/rules';

/** The edition in force, to be read and acknowledged. */
export function AcknowledgementPlayer({ documentId }: { documentId: string }): JSX.Element {
  const t = useText();
  const documents = useQuery(documentsQuery);
  return (
    <Loaded query={documents}>
      {({ items }) => {
        const edition = items.find(({ id }) => id === documentId)?.inForce;
        if (edition === undefined || edition === null) return <Empty title={t('rules.not-in-force')} icon="rules" />;
        return <InForce editionId={edition.id} />;
      }}
    </Loaded>
  );
}

function InForce({ editionId }: { editionId: string }): JSX.Element {
  const query = useQuery(editionQuery(editionId));
  return (
    <Loaded query={query} rows={6}>
      {(edition) => <EditionText edition={edition} />}
    </Loaded>
  );
}
