type Event = Readonly<Record<string, unknown>>;

/** The ways in which an event of a trigger can be wrong; a trigger without a row has none. */
const spoilers: Readonly<Record<string, (event: Event) => readonly Event[]>> = {
  HttpApi: (event) => {
    const headers = event['headers'] as Event;
    if (event['body'] === undefined) return [];
    const bodies = ['{', '"wrong"', JSON.stringify({ ...JSON.parse(String(event['body'])), stranger: 1 })];
    return [
      ...bodies.map((body) => ({ ...event, body })),
      ...Object.keys(headers)
        .filter((name) => name === 'idempotency-key' || name.includes('signature'))
        .map((name) => ({ ...event, headers: without(headers, name) })),
    ];
  },
  EventBridgeRule: (event) => {
    // What a schedule calls with when an event is due has the event alone.
    const part = event['due'] === undefined ? 'detail' : 'due';
    return [
      { ...event, [part]: {} },
      { ...event, [part]: { ...(event[part] as Event), data: 'wrong' } },
    ];
  },
  ScheduleV2: (event) => [{}, { ...event, scheduledTime: 'wrong' }],
  SQS: (event) => [eachRecord(event, (record) => ({ ...record, body: 'wrong' }))],
  SNS: (event) => [
    eachRecord(event, (record) => ({ ...record, Sns: { ...(record['Sns'] as Event), Message: 'wrong' } })),
  ],
  Kinesis: (event) => [
    eachRecord(event, (record) => ({
      ...record,
      kinesis: { ...(record['kinesis'] as Event), data: Buffer.from('wrong').toString('base64') },
    })),
  ],
  DynamoDB: (event) => {
    // What is asked of a publisher by hand is no batch; what its own table keeps was checked when it was kept.
    if (event['Records'] === undefined) return [{}];
    if (JSON.stringify(event).includes('specversion')) return [];
    const wrong = { NewImage: { wrong: { BOOL: true } } };
    return [eachRecord(event, (record) => ({ ...record, dynamodb: { ...(record['dynamodb'] as Event), ...wrong } }))];
  },
  S3: (event) => [
    eachRecord(event, (record) => ({ ...record, s3: { ...(record['s3'] as Event), bucket: { name: '' } } })),
  ],
  IoTRule: () => [{}],
};

/** Events that do not fit, made from one that does. */
export function spoil(trigger: string, event: Event): readonly Event[] {
  return spoilers[trigger]?.(event) ?? [];
}

function eachRecord(event: Event, change: (record: Event) => Event): Event {
  return { ...event, Records: (event['Records'] as readonly Event[]).map(change) };
}

function without(event: Event, key: string): Event {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));
}
