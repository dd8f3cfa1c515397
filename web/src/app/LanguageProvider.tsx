import { useDirection } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type JSX, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { directionOf, loadLanguage, type Messages, rememberLanguage } from './language';
import { Words } from './text';

interface Props {
  readonly language: string;
  readonly messages: Messages;
  readonly children: ReactNode;
}

const Choose = createContext<(language: string) => void>(() => undefined);

/** Turns the whole console to another language. */
export const useChooseLanguage = (): ((language: string) => void) => useContext(Choose);

export function LanguageProvider({ language, messages, children }: Props): JSX.Element {
  const [chosen, setChosen] = useState({ language, messages });
  const { setDirection } = useDirection();
  const queries = useQueryClient();
  useEffect(() => setDirection(directionOf(chosen.language)), [chosen.language, setDirection]);
  const choose = useCallback(
    (next: string) => {
      void loadLanguage(next).then((loaded) => {
        rememberLanguage(next);
        setChosen({ language: next, messages: loaded });
        return queries.invalidateQueries();
      });
    },
    [queries],
  );
  return (
    <Choose.Provider value={choose}>
      <Words.Provider value={chosen}>{children}</Words.Provider>
    </Choose.Provider>
  );
}
