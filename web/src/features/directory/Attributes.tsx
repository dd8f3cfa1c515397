import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, type ReactNode, useState } from 'react';
import { nameOf } from '../../app/language';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { AttributeInput } from './AttributeInput';
import { faultAt, isAllAt, type Manager, organisationQuery, type Person, useChangePerson } from './directory';
import { type Attribute, groups, type Held, toSend } from './fields';
import { useDayName, weekDays } from './week';

/** Everything the directory holds of a person; HR changes one thing at a time. */
export function Attributes({ person }: { person: Person }): JSX.Element {
  const t = useText();
  const [edited, setEdited] = useState<string | null>(null);
  const change = person.can.includes('change');
  return (
    <>
      {groups.map(({ title, attributes }) => (
        <Section key={title} title={t(title)}>
          <Sheet>
            <Stack gap="md">
              {title === 'directory.group.person' && (
                <Row label={t('directory.externalId')}>
                  <bdi>{person.externalId}</bdi>
                </Row>
              )}
              {attributes.map((attribute) =>
                edited === attribute.field ? (
                  <Edit key={attribute.field} person={person} attribute={attribute} onClose={() => setEdited(null)} />
                ) : (
                  <Row
                    key={attribute.field}
                    label={t(attribute.label)}
                    act={
                      change && (
                        <Button
                          size="sm"
                          variant="subtle"
                          style={{ flex: 'none' }}
                          onClick={() => setEdited(attribute.field)}
                          aria-label={t('directory.edit.of', { what: t(attribute.label) })}
                        >
                          {t('act.edit')}
                        </Button>
                      )
                    }
                  >
                    <Value person={person} attribute={attribute} />
                  </Row>
                ),
              )}
            </Stack>
          </Sheet>
        </Section>
      ))}
    </>
  );
}

function Row({ label, act, children }: { label: string; act?: ReactNode; children: ReactNode }): JSX.Element {
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div style={{ minInlineSize: 0 }}>
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <Text component="div" style={{ overflowWrap: 'anywhere' }}>
          {children}
        </Text>
      </div>
      {act}
    </Group>
  );
}

function Edit({
  person,
  attribute,
  onClose,
}: {
  person: Person;
  attribute: Attribute;
  onClose: () => void;
}): JSX.Element {
  const t = useText();
  const organisation = useQuery(organisationQuery);
  const save = useChangePerson(person);
  const { field, shape } = attribute;
  const [value, setValue] = useState<Held>(person[field] as Held);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ [field]: toSend(shape, value) }, { onSuccess: onClose });
      }}
    >
      <Stack gap="sm">
        <AttributeInput
          attribute={attribute}
          value={value}
          onChange={setValue}
          organisation={organisation.data}
          manager={person.manager}
          error={faultAt(save.error, field)}
          autoFocus
        />
        {save.error !== null && !isAllAt(save.error, [field]) && <ProblemNotice error={save.error} />}
        <Group gap="sm">
          <Button type="submit" loading={save.isPending}>
            {t('act.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Value({ person, attribute: { field, shape } }: { person: Person; attribute: Attribute }): JSX.Element {
  const t = useText();
  const dayName = useDayName();
  const value = person[field];
  const none = <span className="meta">{t('directory.none')}</span>;
  switch (shape) {
    case 'manager':
      return person.manager === null ? none : <ManagerName manager={person.manager} />;
    case 'names': {
      const names = Object.entries(person.names);
      if (names.length === 0) return none;
      return (
        <>
          {names.map(([language, name]) => (
            <div key={language}>
              <bdi lang={language}>{name}</bdi> <span className="meta">({nameOf(language)})</span>
            </div>
          ))}
        </>
      );
    }
    case 'languages':
      return <>{person.languages.map((language) => nameOf(language)).join(', ')}</>;
    case 'week': {
      const days = weekDays().filter((day) => person.workWeek.includes(day));
      return days.length === 0 ? none : <>{days.map((day) => dayName(day)).join(', ')}</>;
    }
    case 'shifts':
      return <Shifts person={person} />;
    case 'date':
      return typeof value === 'string' ? <>{t.date(value)}</> : none;
    case 'number':
      return typeof value === 'number' ? <>{t.number(value)}</> : none;
    default:
      return typeof value === 'string' ? <bdi>{value}</bdi> : none;
  }
}

/** The hours of every week, a day in a line. */
export function Shifts({ person }: { person: Pick<Person, 'shifts'> }): JSX.Element {
  const t = useText();
  const dayName = useDayName();
  if (person.shifts.length === 0) return <span className="meta">{t('directory.shifts.usual')}</span>;
  return (
    <>
      {weekDays()
        .map((day) => ({ day, hours: person.shifts.filter((shift) => shift.day === day) }))
        .filter(({ hours }) => hours.length > 0)
        .map(({ day, hours }) => (
          <div key={day}>
            {dayName(day)} <bdi dir="ltr">{hours.map(({ from, until }) => `${from}–${until}`).join(', ')}</bdi>
          </div>
        ))}
    </>
  );
}

/** A manager by name; a link where their page opens. */
export function ManagerName({ manager }: { manager: Manager }): JSX.Element {
  const t = useText();
  const name = <bdi>{displayName(manager, t.language)}</bdi>;
  return manager.open ? (
    <Go to="/people/$id" params={{ id: manager.id }}>
      {name}
    </Go>
  ) : (
    name
  );
}
