import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMatches } from '@tanstack/react-router';
import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import type { PanelState } from '../../ui/Panel';
import { Prose } from '../../ui/Prose';
import './help.css';
import { helpQuery } from './help';
import { Sections } from './Sections';
import { helpFor, type HelpSection, matchingHelp } from './sections';

/** Room enough for a screen and its help side by side. */
const BESIDE = '(width >= 64em)';

/** What the guides say of the screen one is on: beside it where there is room, else above it. */
export function HelpPanel({ panel }: { panel: PanelState }): JSX.Element {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [words, setWords] = useState('');
  const screen = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '/' });
  const query = useQuery(helpQuery(t.language));
  const { close } = panel;
  // Before it leaves the page: after that nobody knows where the focus was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (matchMedia(BESIDE).matches) shown?.show();
    else shown?.showModal();
    heading.current?.focus();
    return () => {
      const within = shown?.contains(document.activeElement) === true;
      shown?.close();
      if (within && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="panel drawer help"
      aria-labelledby="help-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="panel-body">
        <div className="dialog-head">
          <h2 id="help-title" ref={heading} tabIndex={-1}>
            {t('guide.title')}
          </h2>
          <button type="button" className="round" onClick={close} aria-label={t('act.close')}>
            <Icon name="close" />
          </button>
        </div>
        <TextInput
          type="search"
          label={t('guide.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Loaded query={query}>
          {(sections) =>
            words.trim() === '' ? (
              <OfScreen sections={helpFor(screen, sections)} />
            ) : (
              <Found sections={matchingHelp(words, sections)} />
            )
          }
        </Loaded>
        <p className="help-ways">
          <Go to="/help">{t('guide.all')}</Go>
          <Go to="/ask">{t('asks.ask')}</Go>
        </p>
      </div>
    </dialog>
  );
}

function OfScreen({ sections }: { sections: readonly HelpSection[] }): JSX.Element {
  const t = useText();
  if (sections.length === 0) return <p>{t('guide.none')}</p>;
  return (
    <>
      {sections.map(({ guide, title, text }) => (
        <section key={`${guide} ${title}`} className="help-part">
          <h3>{title}</h3>
          <Prose text={text} language={t.language} />
        </section>
      ))}
    </>
  );
}

function Found({ sections }: { sections: readonly HelpSection[] }): JSX.Element {
  const t = useText();
  return (
    <>
      <p role="status">{t('guide.found', { count: sections.length })}</p>
      <Sections sections={sections} />
    </>
  );
}
