interface CronField {
  readonly minimum: number;
  readonly maximum: number;
  /** Names that stand for numbers, or a form of its own. */
  readonly also?: RegExp;
}

const months = /^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)$/i;
const fields: readonly CronField[] = [
  { minimum: 0, maximum: 59 },
  { minimum: 0, maximum: 23 },
  { minimum: 1, maximum: 31, also: /^(L|LW|\d{1,2}W)$/ },
  { minimum: 1, maximum: 12, also: months },
  { minimum: 1, maximum: 7, also: /^(SUN|MON|TUE|WED|THU|FRI|SAT|L|[1-7]L|[1-7]#[1-5])$/i },
  { minimum: 1970, maximum: 2199 },
];

/** Whether EventBridge Scheduler understands it: `rate(…)`, `at(…)` or `cron(…)`. */
export function isScheduleExpression(expression: string): boolean {
  const [, kind, inside = ''] = /^(rate|at|cron)\((.*)\)$/.exec(expression) ?? [];
  if (kind === 'rate') return isRate(inside);
  if (kind === 'at') return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(inside) && !Number.isNaN(Date.parse(`${inside}Z`));
  return kind === 'cron' && isCron(inside.split(/\s+/));
}

function isRate(inside: string): boolean {
  const [, count = '0', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(inside) ?? [];
  return unit !== '' && Number(count) > 0 && inside.endsWith('s') === Number(count) > 1;
}

function isCron(parts: readonly string[]): boolean {
  // A day of the month or of the week: one is named and the other left open.
  const isOneOpen = (parts[2] === '?') !== (parts[4] === '?');
  return (
    parts.length === fields.length &&
    isOneOpen &&
    fields.every((field, place) => isField(parts[place] ?? '', field, place))
  );
}

function isField(part: string, field: CronField, place: number): boolean {
  if (part === '?') return place === 2 || place === 4;
  return part.split(',').every((each) => {
    const [range = '', step] = each.split('/');
    const ends = range === '*' ? [] : range.split('-');
    return (
      (step === undefined || /^[1-9]\d*$/.test(step)) && ends.length <= 2 && ends.every((end) => isValue(end, field))
    );
  });
}

function isValue(text: string, { minimum, maximum, also }: CronField): boolean {
  if (also?.test(text) === true) return true;
  return /^\d+$/.test(text) && Number(text) >= minimum && Number(text) <= maximum;
}
