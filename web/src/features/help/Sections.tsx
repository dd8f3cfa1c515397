import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Prose } from '../../ui/Prose';
import type { HelpSection } from './sections';

/** Parts of guides to be opened by their titles. */
export function Sections({ sections }: { sections: readonly HelpSection[] }): JSX.Element {
  const t = useText();
  return (
    <div className="help-parts">
      {sections.map(({ guide, title, text }) => (
        <details key={`${guide} ${title}`}>
          <summary>{title}</summary>
          <Prose text={text} language={t.language} />
        </details>
      ))}
    </div>
  );
}
