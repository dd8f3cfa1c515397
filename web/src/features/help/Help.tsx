import { Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Prose } from '../../ui/Prose';
import { Section } from '../../ui/Section';
import './help.css';
import { helpQuery } from './help';
import { Sections } from './Sections';
import { type HelpSection, matchingHelp } from './sections';

/** All guides, to read and to search. */
export function Help(): JSX.Element {
  const t = useText();
  const query = useQuery(helpQuery(t.language));
  const [words, setWords] = useState('');
  return (
    <Page title={t('guide.title')} about={t('guide.about')}>
      <Stack gap="xl">
        <TextInput
          type="search"
          label={t('guide.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Loaded query={query}>
          {(sections) => {
            if (words.trim() === '') return <Guides sections={sections} />;
            const found = matchingHelp(words, sections);
            return (
              <Section title={t('guide.found', { count: found.length })}>
                <Sections sections={found} />
              </Section>
            );
          }}
        </Loaded>
      </Stack>
    </Page>
  );
}

function Guides({ sections }: { sections: readonly HelpSection[] }): JSX.Element {
  const t = useText();
  const guides = [...new Set(sections.map(({ guide }) => guide))];
  return (
    <>
      {guides.map((guide) => {
        const [first, ...rest] = sections.filter((section) => section.guide === guide);
        return (
          <Section key={guide} title={first?.title ?? guide}>
            <Prose text={first?.text ?? ''} language={t.language} />
            <Sections sections={rest} />
          </Section>
        );
      })}
    </>
  );
}
