import { useQueryClient } from '@tanstack/react-query';
import { type Draft, draftQuery, type DraftWords, useSaveDraft } from './drafts';
import { type Autosave, useAutosave } from './useAutosave';

function wordsOf({ text, goalId, relationship, language, title, byline }: Draft): DraftWords {
  return { text, goalId, relationship, language, title, byline };
}

/** Keeps the words of a draft as they are written. */
export function useDraftAutosave(draft: Draft): Autosave<DraftWords> {
  const queries = useQueryClient();
  const { mutateAsync: save } = useSaveDraft(draft.id);
  return useAutosave<DraftWords>({
    id: draft.id,
    words: wordsOf(draft),
    version: draft.version,
    save: (words, over) => save({ words, version: over }),
    latest: async () => {
      const theirs = await queries.query({ ...draftQuery(draft.id), staleTime: 0 });
      return { words: wordsOf(theirs), version: theirs.version };
    },
  });
}
