import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CloudEvent, HTTP } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import { exampleContexts, filesOf, hostileContexts, isWellFormed, textOf } from '../../testing/exampleContexts.ts';

/** What the official SDK reads out of a message in structured mode, or a batch; it throws at what is no CloudEvent. */
function read(body: string, contentType: string): CloudEvent<unknown>[] {
  const received = HTTP.toEvent({ headers: { 'content-type': contentType }, body });
  return (Array.isArray(received) ? received : [received]).map((event) => new CloudEvent(event, true));
}

/** The attributes of an event as the SDK gives them out again, where its time has milliseconds; it loses data such as 0. */
function asSent(event: CloudEvent<unknown> | undefined): unknown {
  const { time, data: _data, ...rest } = JSON.parse(JSON.stringify(event));
  return { ...rest, time: time.replace('.000Z', 'Z') };
}

const contexts = [...exampleContexts, ...hostileContexts(20).filter(isWellFormed)];

describe('cloudevents', () => {
  it('[E8] writes a sample of every event that the SDK reads and that its schema takes', () => {
    for (const context of contexts) {
      const files = filesOf(context, 'cloudevents').filter(({ path }) => path !== 'batch.json');
      expect(files.length).toBe(context.context.events.length);
      const ajv = addFormats.default(new Ajv2020({ strict: false }));
      ajv.addSchema(JSON.parse(textOf(filesOf(context, 'json-schema'), 'schemas/bundle.json')));
      for (const { content, path } of files) {
        const [event] = read(content, 'application/cloudevents+json');
        const { data, ...attributes } = JSON.parse(content);
        expect(asSent(event), path).toEqual(attributes);
        const schema = String(event?.dataschema);
        expect(ajv.validate(schema, data), `${context.title} ${path}: ${ajv.errorsText()}`).toBe(true);
      }
    }
  });

  it('[E8] writes all of them as a batch', () => {
    for (const context of contexts) {
      const files = filesOf(context, 'cloudevents');
      const batch = read(textOf(files, 'batch.json'), 'application/cloudevents-batch+json');
      const alone = files.filter(({ path }) => path !== 'batch.json').map(({ content }) => JSON.parse(content));
      expect(JSON.parse(textOf(files, 'batch.json'))).toEqual(alone);
      expect(batch.map(asSent)).toEqual(alone.map(({ data: _data, ...attributes }) => attributes));
    }
  });

  it('[E8] is strict: the SDK refuses an event without a type', () => {
    expect(() => read('{"specversion":"1.0","id":"1","source":"s"}', 'application/cloudevents+json')).toThrow('type');
  });
});
