import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import type { Finding } from './desk';

interface Props {
  readonly findings: readonly Finding[];
  readonly clause: string;
}

/** Words of a clause so broad that they chill protected talk: why, what would be better, and who says so. */
export function Broad({ findings, clause }: Props): JSX.Element {
  const found = findings.filter((finding) => finding.clause === clause);
  return (
    <>
      {found.map((finding) => (
        <One key={`${finding.language} ${finding.field} ${finding.from} ${finding.code}`} finding={finding} />
      ))}
    </>
  );
}

function One({ finding }: { finding: Finding }): JSX.Element {
  const t = useText();
  return (
    <Notice tone="warning" title={t('rules.broad', { words: finding.words })}>
      <p>{t.names(finding.explanation)}</p>
      <p>{t.names(finding.suggestion)}</p>
      <p>
        {finding.sources.map(({ name, url }) => (
          <a key={url} href={url} target="_blank" rel="noopener noreferrer" dir="auto" style={{ display: 'block' }}>
            {name}
          </a>
        ))}
      </p>
    </Notice>
  );
}
