import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { crisesQuery } from '../crises/crises';
import { type Said, saidQuery } from './curation';

interface Props {
  readonly chosen: readonly string[];
  readonly onChoose: (said: Said) => void;
}

/** What customers said in the last three months, found by words, to be chosen. */
export function Candidates({ chosen, onChoose }: Props): JSX.Element {
  const t = useText();
  const [words, setWords] = useState('');
  const [answered, setAnswered] = useState(true);
  const [inCrisis, setInCrisis] = useState(false);
  const [asked] = useDebouncedValue(words.trim(), 300);
  const crises = useQuery(crisesQuery).data?.items ?? [];
  const query = useInfiniteQuery(saidQuery(asked, answered, inCrisis));
  return (
    <Section title={t('radio.choose')}>
      <Stack gap="sm">
        <TextInput
          type="search"
          label={t('radio.choose.words')}
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Checkbox
          label={t('radio.choose.answered')}
          checked={answered}
          onChange={(event) => setAnswered(event.currentTarget.checked)}
        />
        {crises.length > 0 && (
          <Checkbox
            label={t('radio.choose.crisis')}
            checked={inCrisis}
            onChange={(event) => setInCrisis(event.currentTarget.checked)}
          />
        )}
        <Pages query={query} empty={<Empty title={t('radio.choose.none')} />}>
          {(items) => (
            <List label={t('radio.choose')}>
              {items.map((item) => (
                <Sheet key={item.interactionId} component="li">
                  <Group justify="space-between" wrap="nowrap" align="flex-start">
                    <div>
                      <Text size="sm" c="dimmed">
                        <bdi>{t.names(item.channel.names)}</bdi> · {t.date(item.saidAt)}
                      </Text>
                      <Text className="words" lang={item.language ?? undefined}>
                        {item.text}
                      </Text>
                      {item.answers.map((answer) => (
                        <Text key={`${answer.saidAt} ${answer.text}`} size="sm" className="answer words">
                          {answer.text}
                        </Text>
                      ))}
                    </div>
                    <Button
                      size="sm"
                      variant="default"
                      style={{ flex: 'none' }}
                      disabled={chosen.includes(item.interactionId)}
                      onClick={() => onChoose(item)}
                    >
                      {t(chosen.includes(item.interactionId) ? 'radio.chosen' : 'radio.take')}
                    </Button>
                  </Group>
                </Sheet>
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Section>
  );
}
