import { Button, Group, NumberInput, Select, Stack, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { countryName } from '../permits/countries';
import { LevelsInput } from './LevelsInput';
import { placesQuery, type Terms, useStateTerms } from './terms';
import { WeekInput } from './WeekInput';

/** States when a channel is open, how soon it answers, and how long a claim lasts there. */
export function TermsForm({ terms }: { terms: Terms }): JSX.Element {
  const t = useText();
  const state = useStateTerms(terms);
  const [week, setWeek] = useState(terms.week);
  const [country, setCountry] = useState(terms.country);
  const [region, setRegion] = useState(terms.region);
  const [closed, setClosed] = useState(terms.closed);
  const [lease, setLease] = useState<number | string>(terms.leaseMinutes ?? '');
  const [levels, setLevels] = useState(terms.levels);
  const places = useQuery(placesQuery());
  const regions = useQuery({ ...placesQuery(country ?? ''), enabled: country !== null });
  const countries = (places.data?.items ?? [])
    .map(({ code }) => ({ value: code, label: countryName(code, t.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, t.language));
  const parts = (regions.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name ?? code }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const keeps = week !== null;
        state.mutate({
          week,
          country: keeps ? country : null,
          region: keeps && country !== null ? region : null,
          closed: keeps ? closed : [],
          leaseMinutes: lease === '' ? null : Number(lease),
          levels,
        });
      }}
    >
      <Stack gap="lg">
        <WeekInput value={week} onChange={setWeek} />
        {week !== null && (
          <Group grow preventGrowOverflow={false} align="flex-start">
            <Select
              label={t('terms.holidays')}
              description={t('terms.holidays.about')}
              placeholder={t('terms.holidays.none')}
              data={countries}
              value={country}
              onChange={(next) => {
                setCountry(next);
                setRegion(null);
              }}
              searchable
              clearable
              limit={40}
              clearButtonProps={{ 'aria-label': t('act.clear') }}
            />
            {country !== null && parts.length > 0 && (
              <Select
                label={t('terms.region')}
                description={t('terms.region.about')}
                placeholder={t('terms.region.none')}
                data={parts}
                value={region}
                onChange={setRegion}
                searchable
                clearable
                clearButtonProps={{ 'aria-label': t('act.clear') }}
              />
            )}
            <TagsInput
              label={t('terms.closed')}
              description={t('terms.closed.about')}
              placeholder={closed.length === 0 ? '2027-01-31' : undefined}
              value={closed}
              onChange={(days) => setClosed(days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).sort())}
            />
          </Group>
        )}
        <LevelsInput topics={terms.topics} value={levels} onChange={setLevels} />
        <NumberInput
          label={t('terms.lease')}
          description={t('terms.lease.about')}
          placeholder="30"
          value={lease}
          min={5}
          max={1440}
          allowDecimal={false}
          onChange={setLease}
        />
        {state.error !== null && <ProblemNotice error={state.error} />}
        {state.isSuccess && <Notice role="status" tone="good" title={t('terms.saved')} />}
        <Group>
          <Button type="submit" loading={state.isPending}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
