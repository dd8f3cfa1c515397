import { Autocomplete, Chip, Group, Input, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { suggestedLanguages } from '../../ui/languages';
import { NamesFields } from '../../ui/NamesFields';
import type { Manager, Organisation, Shift } from './directory';
import type { Attribute, Held } from './fields';
import { ManagerPick } from './ManagerPick';
import { ShiftsInput } from './ShiftsInput';
import { useDayName, weekDays } from './week';

interface Props {
  readonly attribute: Attribute;
  readonly value: Held;
  readonly onChange: (value: Held) => void;
  readonly organisation: Organisation | undefined;
  /** Who manages now, where the person has somebody. */
  readonly manager?: Manager | null;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}

/** One attribute of a person as it is written; what is wrong with it stands at it. */
export function AttributeInput({
  attribute,
  value,
  onChange,
  organisation,
  manager = null,
  error,
  autoFocus = false,
}: Props): JSX.Element {
  const t = useText();
  const dayName = useDayName();
  const label = t(attribute.label);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const said = error === undefined ? {} : { error };
  const focus = autoFocus ? { 'data-autofocus': true, autoFocus: true } : {};
  switch (attribute.shape) {
    case 'number':
      return (
        <NumberInput
          label={label}
          allowDecimal={false}
          value={text}
          onChange={(next) => onChange(String(next))}
          {...said}
          {...focus}
        />
      );
    case 'date':
      return (
        <TextInput
          type="date"
          label={label}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          {...said}
          {...focus}
        />
      );
    case 'names':
      return (
        <Stack gap={4}>
          <NamesFields label={label} value={(value ?? {}) as Record<string, string>} onChange={onChange} />
          {error !== undefined && <Input.Error>{error}</Input.Error>}
        </Stack>
      );
    case 'languages':
      return (
        <TagsInput
          label={label}
          description={t('directory.languages.about')}
          value={[...((value ?? []) as readonly string[])]}
          onChange={onChange}
          data={suggestedLanguages()}
          {...said}
        />
      );
    case 'zone':
      return (
        <Autocomplete
          label={label}
          value={text}
          onChange={onChange}
          data={Intl.supportedValuesOf('timeZone')}
          limit={20}
          dir="ltr"
          {...said}
          {...focus}
        />
      );
    case 'week':
      return (
        <Input.Wrapper label={label} {...said} labelElement="div">
          <Chip.Group
            multiple
            value={((value ?? []) as readonly number[]).map(String)}
            onChange={(days) => onChange(days.map(Number))}
          >
            <Group gap="xs" role="group" aria-label={label}>
              {weekDays().map((day) => (
                <Chip key={day} value={String(day)}>
                  {dayName(day)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      );
    case 'shifts':
      return <ShiftsInput label={label} value={(value ?? []) as readonly Shift[]} onChange={onChange} error={error} />;
    case 'manager':
      return <ManagerPick label={label} value={text} manager={manager} onChange={onChange} error={error} />;
    default:
      return attribute.known === undefined ? (
        <TextInput
          label={label}
          required={attribute.required === true}
          type={attribute.shape === 'email' ? 'email' : 'text'}
          dir={attribute.shape === 'email' ? 'ltr' : 'auto'}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          {...said}
          {...focus}
        />
      ) : (
        <Autocomplete
          label={label}
          value={text}
          onChange={onChange}
          data={organisation?.[attribute.known] ?? []}
          limit={20}
          {...said}
          {...focus}
        />
      );
  }
}
