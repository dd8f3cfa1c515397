import type { JSX } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { directionOf } from '../app/language';

const components: Components = {
  h1: ({ children }) => <h2>{children}</h2>,
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ),
  // Nothing is fetched from elsewhere: a picture is told by its words.
  img: ({ alt }) => <em>{alt}</em>,
};

/** Markdown of lessons and rules, in its own language and direction. */
export function Prose({ text, language }: { text: string; language: string }): JSX.Element {
  return (
    <div className="prose" lang={language} dir={directionOf(language)}>
      <Markdown components={components}>{text}</Markdown>
    </div>
  );
}
