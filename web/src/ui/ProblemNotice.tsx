import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { type ProblemDocument, problemOf } from '../api/problem';
import { type Text as Words, useText } from '../app/text';
import { MissingList } from './MissingNotice';
import { Notice } from './Notice';

function titleOf(problem: ProblemDocument | null, t: Words): string {
  if (problem === null) return t('problem.console');
  return problem.title || t(problem.status === 0 ? 'problem.offline' : 'problem.unknown');
}

/** What went wrong, in the server's words, with what helps to find or mend it. */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }): JSX.Element {
  const t = useText();
  const problem = problemOf(error);
  // What was refused for good is refused again.
  const passing = problem === null || ![403, 404, 410, 422].includes(problem.status);
  return (
    <Notice role="alert" tone="bad" title={titleOf(problem, t)}>
      {problem?.errors !== undefined && (
        <ul className="faults">
          {problem.errors.map((fault) => (
            <li key={`${fault.pointer} ${fault.code}`}>
              <code dir="ltr">{fault.pointer || '/'}</code> {fault.detail}
            </li>
          ))}
        </ul>
      )}
      {problem?.missing !== undefined && <MissingList missing={problem.missing} />}
      {problem?.occurrence !== undefined && (
        <p>
          {t('problem.occurrence')} <code dir="ltr">{problem.occurrence}</code>
        </p>
      )}
      {retry !== undefined && passing && (
        <Button size="sm" variant="default" onClick={retry}>
          {t('act.retry')}
        </Button>
      )}
    </Notice>
  );
}
