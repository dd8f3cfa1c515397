import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect, useId, useRef, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { useShortcuts } from '../../ui/shortcuts';
import { type Offered, offeredQuery, useCountUse } from './snippets';

interface Props {
  readonly interactionId: string;
  readonly onInsert: (text: string) => void;
}

/** Words to begin the reply from, beside it: looked up and put in, by hand or by keys. */
export function InsertSnippet({ interactionId, onInsert }: Props): JSX.Element {
  const t = useText();
  const part = useId();
  const [open, setOpen] = useState(false);
  useShortcuts({ 'alt+KeyS': () => setOpen((before) => !before) });
  return (
    <div>
      <Button
        variant="default"
        size="sm"
        leftSection={<Icon name="copy" />}
        aria-expanded={open}
        aria-controls={part}
        aria-keyshortcuts="Alt+S"
        onClick={() => setOpen(!open)}
      >
        {t('snippets.insert')}
      </Button>
      <div id={part} hidden={!open}>
        {open && (
          <Choices
            interactionId={interactionId}
            onInsert={(text) => {
              onInsert(text);
              setOpen(false);
            }}
          />
        )}
      </div>
    </div>
  );
}

function Choices({ interactionId, onInsert }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const count = useCountUse();
  const field = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 200);
  const query = useQuery(offeredQuery(interactionId, asked));
  useEffect(() => field.current?.focus(), []);
  const put = ({ id, text }: Offered): void => {
    count.mutate(id);
    onInsert(text);
  };
  return (
    <Stack gap="sm" mt="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const first = query.data?.items[0];
          if (first !== undefined && asked === search.trim()) put(first);
        }}
      >
        <TextInput
          ref={field}
          type="search"
          label={t('snippets.search')}
          description={t('snippets.search.keys')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </form>
      <Loaded query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              {t('snippets.none-fits')} <Go to="/snippets">{t('snippet.propose')}</Go>
            </Text>
          ) : (
            <List label={t('snippets.insert')}>
              {items.map((item) => (
                <li key={item.id}>
                  <Group justify="space-between" align="flex-start" wrap="nowrap">
                    <div>
                      <Group gap={6}>
                        <Text fw={600} span>
                          <bdi>{item.title}</bdi>
                        </Text>
                        <Badge tt="none" variant="default">
                          {code('snippet.kind', item.kind)}
                        </Badge>
                      </Group>
                      <Text className="words" lang={item.language} lineClamp={3} size="sm">
                        {item.text}
                      </Text>
                    </div>
                    <Button
                      size="sm"
                      variant="default"
                      aria-label={t('snippet.put.named', { title: item.title })}
                      onClick={() => put(item)}
                    >
                      {t('snippet.put')}
                    </Button>
                  </Group>
                </li>
              ))}
            </List>
          )
        }
      </Loaded>
    </Stack>
  );
}
