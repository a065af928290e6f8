import { BarChart } from '@mantine/charts';
import { useReducedMotion } from '@mantine/hooks';
import shared from '../catalog.module.css';
import classes from './Figure.module.css';
import '@mantine/charts/styles.css';

interface Series {
  readonly name: string;
  readonly label: string;
  readonly color: string;
}

type Row = FigureProps['rows'][number];

/** More bars than that are no picture any more. */
const mostBars = 20;

export interface FigureProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly [series: string]: string | number }[];
  readonly series: readonly Series[];
  /** Bars that lie leave room for long names. */
  readonly isUpright?: boolean;
}

/** The rows with the largest sums, as they were ordered. */
function largest(rows: readonly Row[], series: readonly Series[]): readonly Row[] {
  const sumOf = (row: Row): number => series.reduce((sum, { name }) => sum + Number(row[name]), 0);
  const chosen = new Set(rows.toSorted((a, b) => sumOf(b) - sumOf(a)).slice(0, mostBars));
  return rows.filter((row) => chosen.has(row));
}

/** One question with its answer in bars, and as a table for whoever reads it aloud or wants the numbers. */
export function Figure({ title, rows, series, isUpright = true }: FigureProps) {
  const isStill = useReducedMotion();
  const drawn = isUpright ? rows : largest(rows, series);
  const height = isUpright ? 240 : Math.max(120, drawn.length * 34 + 60);
  return (
    <section className={classes.figure} aria-label={title}>
      <h2 className={shared.heading}>{title}</h2>
      {rows.length === 0 ? (
        <p className={shared.nothing}>Nothing to count yet.</p>
      ) : (
        <div aria-hidden>
          <BarChart
            h={height}
            data={drawn.map((row) => ({ ...row }))}
            dataKey="name"
            type="stacked"
            orientation={isUpright ? 'horizontal' : 'vertical'}
            series={series.map((each) => ({ ...each }))}
            withLegend={series.length > 1}
            maxBarWidth={isUpright ? 36 : 18}
            {...(isUpright ? {} : { yAxisProps: { width: 170 } })}
            xAxisProps={{ allowDecimals: false }}
            barChartProps={{ accessibilityLayer: false }}
            barProps={{ isAnimationActive: !isStill, animationDuration: 200 }}
          />
        </div>
      )}
      {drawn.length === rows.length ? null : (
        <p className={shared.nothing}>
          The {drawn.length} largest of {rows.length}; the numbers have all.
        </p>
      )}
      {rows.length === 0 ? null : (
        <details className={classes.numbers}>
          <summary>The numbers</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                {series.map(({ name, label }) => (
                  <th key={name} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  {series.map(({ name }) => (
                    <td key={name}>{row[name]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
