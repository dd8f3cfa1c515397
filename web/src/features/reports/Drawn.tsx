import { type JSX, useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { directionOf } from '../../app/language';
import { useText } from '../../app/text';
import type { ChartRow } from './reports';

interface Props {
  readonly kind: 'lines' | 'bars';
  readonly rows: readonly ChartRow[];
  readonly series: readonly string[];
  readonly percent: boolean;
}

const COLOURS = ['var(--obi-fill)', 'var(--obi-late)', 'var(--obi-stitch)'];
/** Lines differ by their strokes and bars by their hatching, for whoever tells colours badly. */
const DASHES = ['0', '8 4', '2 4'];
const HATCHES = ['', 'M0 6L6 0', 'M3 0V6'];

/** Bars lie below each other, so that each has room for its name; pixels of one row. */
const ROW = 56;

const tick = { fill: 'var(--mantine-color-text)', fontSize: 12 };

/** The drawing alone; in Hebrew time runs from right to left. */
export function Drawn({ kind, rows, series, percent }: Props): JSX.Element {
  const t = useText();
  const id = useId();
  const right = directionOf(t.language) === 'rtl';
  const said = (value: number): string => (percent ? t.percent(value) : t.number(value));
  const data = rows.map(({ label, values }) => ({ label, ...values }));
  const lying = kind === 'bars';
  const fillOf = (at: number): string => (at === 0 ? (COLOURS[0] ?? '') : `url(#${id}${at})`);
  const axis = { tick, stroke: 'var(--obi-line)' };
  const side = right ? 'right' : 'left';
  // Each name in the direction of its own words.
  const named = { ...axis, dataKey: 'label', tickFormatter: (label: string) => `\u2068${label}\u2069` };
  const numbered = { ...axis, allowDecimals: percent, tickFormatter: said };
  const shared = (
    <>
      <CartesianGrid vertical={lying} horizontal={!lying} stroke="var(--obi-line)" />
      {lying ? (
        <>
          <YAxis type="category" {...named} orientation={side} width={130} interval={0} />
          <XAxis type="number" {...numbered} reversed={right} />
        </>
      ) : (
        <>
          <XAxis {...named} reversed={right} interval="preserveStartEnd" />
          <YAxis {...numbered} orientation={side} width={52} />
        </>
      )}
      <Tooltip
        formatter={(value) => said(Number(value))}
        contentStyle={{ background: 'var(--mantine-color-body)', borderColor: 'var(--obi-line)', borderRadius: 8 }}
        cursor={{ fill: 'var(--obi-hover)', stroke: 'var(--obi-line)' }}
      />
      <Legend itemSorter={null} formatter={(name: string) => <span className="chart-name">{name}</span>} />
    </>
  );
  return (
    <ResponsiveContainer width="100%" height={lying ? 80 + rows.length * ROW : 280}>
      {kind === 'lines' ? (
        <LineChart data={data} accessibilityLayer={false} margin={{ top: 8, left: 8, right: 8, bottom: 0 }}>
          {shared}
          {series.map((name, at) => (
            <Line
              key={name}
              dataKey={String(at)}
              name={name}
              stroke={COLOURS[at] ?? COLOURS[0] ?? ''}
              strokeWidth={2.5}
              strokeDasharray={DASHES[at] ?? '0'}
              dot={{ r: 3, strokeDasharray: '0' }}
              legendType="plainline"
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      ) : (
        <BarChart
          data={data}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 8, left: right ? 40 : 8, right: right ? 8 : 40, bottom: 0 }}
        >
          <defs>
            {series.map((name, at) => (
              <pattern key={name} id={`${id}${at}`} width={6} height={6} patternUnits="userSpaceOnUse">
                <rect width={6} height={6} fill="var(--mantine-color-body)" />
                <path d={HATCHES[at] ?? ''} stroke={COLOURS[at] ?? ''} strokeWidth={2.5} />
              </pattern>
            ))}
          </defs>
          {shared}
          {series.map((name, at) => (
            <Bar
              key={name}
              dataKey={String(at)}
              name={name}
              fill={fillOf(at)}
              stroke={COLOURS[at] ?? ''}
              maxBarSize={40}
              isAnimationActive={false}
            >
              <LabelList
                position="right"
                formatter={(value) => (value === null || value === undefined ? '' : said(Number(value)))}
                style={tick}
              />
            </Bar>
          ))}
        </BarChart>
      )}
    </ResponsiveContainer>
  );
}
