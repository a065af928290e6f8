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

export interface FigureProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly [series: string]: string | number }[];
  readonly series: readonly Series[];
  /** Bars that lie leave room for long names. */
  readonly isUpright?: boolean;
}

/** One question with its answer in bars, and as a table for whoever reads it aloud or wants the numbers. */
export function Figure({ title, rows, series, isUpright = true }: FigureProps) {
  const isStill = useReducedMotion();
  const height = isUpright ? 240 : Math.max(120, rows.length * 34 + 60);
  return (
    <section className={classes.figure} aria-label={title}>
      <h2 className={shared.heading}>{title}</h2>
      {rows.length === 0 ? (
        <p className={shared.nothing}>Nothing to count yet.</p>
      ) : (
        <div aria-hidden>
          <BarChart
            h={height}
            data={rows.map((row) => ({ ...row }))}
            dataKey="name"
            type="stacked"
            orientation={isUpright ? 'horizontal' : 'vertical'}
            series={series.map((each) => ({ ...each }))}
            withLegend={series.length > 1}
            maxBarWidth={36}
            {...(isUpright ? {} : { yAxisProps: { width: 130 } })}
            xAxisProps={{ allowDecimals: false }}
            barChartProps={{ accessibilityLayer: false }}
            barProps={{ isAnimationActive: !isStill, animationDuration: 200 }}
          />
        </div>
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
