import { type JSX, lazy, Suspense } from 'react';
import Markdown, { type Components, defaultUrlTransform, type ExtraProps } from 'react-markdown';
import { directionOf } from '../app/language';

const MediaFigure = lazy(() =>
  import('../features/media/MediaFigure').then((module) => ({ default: module.MediaFigure })),
);

const MEDIA = /^media:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Markdown of lessons and rules, in its own language and direction. */
export function Prose({ text, language }: { text: string; language: string }): JSX.Element {
  const deep = isTooDeep(text);
  return (
    <div className="prose" lang={language} dir={directionOf(language)}>
      {deep ? (
        <p className="words">{text}</p>
      ) : (
        <Markdown components={componentsIn(language)} urlTransform={addressOf}>
          {text}
        </Markdown>
      )}
    </div>
  );
}

/** Addresses of the web, of mail and of lessons' media; nothing else, such as `javascript:` and `data:`. */
function addressOf(url: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(?:https?|mailto|media):/i.test(url)) return '';
  return MEDIA.test(url) ? url : defaultUrlTransform(url);
}

const known = new Map<string, Components>();

function componentsIn(language: string): Components {
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const components: Components = {
    h1: ({ children }) => <h2>{children}</h2>,
    a: ({ href, children }) => (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ),
    // A figure is no part of a paragraph.
    p: ({ node, children }) => (showsMedia(node) ? <div>{children}</div> : <p>{children}</p>),
    // Nothing is fetched from elsewhere: a picture that is not of the house is told by its words.
    img: ({ src, alt }) => {
      const id = typeof src === 'string' ? MEDIA.exec(src)?.[1] : undefined;
      if (id === undefined) return <em>{alt}</em>;
      return (
        <Suspense>
          <MediaFigure id={id} language={language} />
        </Suspense>
      );
    },
  };
  known.set(language, components);
  return components;
}

function showsMedia(node: ExtraProps['node']): boolean {
  return (
    node?.children.some(
      (child) => child.type === 'element' && child.tagName === 'img' && MEDIA.test(String(child.properties['src'])),
    ) === true
  );
}

/** Quotations, lists, brackets and stars within each other, deeper than anybody writes them, are shown as they stand. */
function isTooDeep(text: string): boolean {
  return /(?:^|\n)[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){24,}|[[(*_~]{64,}|\n[ \t]{160,}\S/.test(text);
}
