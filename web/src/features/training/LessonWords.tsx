import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { moduleQuery } from './training';

/** A lesson's words alone, in the reader's language where it has them. */
export function LessonWords({ moduleId }: { moduleId: string }): JSX.Element {
  const query = useQuery(moduleQuery(moduleId));
  return (
    <Sheet p="lg">
      <Loaded query={query} rows={5}>
        {({ body }) => <LessonBody body={body ?? {}} />}
      </Loaded>
    </Sheet>
  );
}

export function LessonBody({ body }: { body: Readonly<Record<string, string>> }): JSX.Element {
  const t = useText();
  const language = body[t.language] !== undefined ? t.language : (Object.keys(body)[0] ?? t.language);
  return <Prose text={body[language] ?? ''} language={language} />;
}
