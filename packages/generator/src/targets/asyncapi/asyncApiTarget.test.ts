import { Parser } from '@asyncapi/parser';
import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleContexts, filesOf, hostileContexts, textOf } from '../../testing/exampleContexts.ts';
import { generateGoldenProjects } from '../aws-lambda-typescript/testing/goldenProjects.ts';
import { asyncApiTarget } from './asyncApiTarget.ts';
import { toDraft7 } from './toDraft7.ts';

const parser = new Parser();

/** What AsyncAPI's own parser has to say of a document, be it an error, a warning or a hint. */
async function remarksOn(text: string): Promise<string[]> {
  const { diagnostics } = await parser.parse(text);
  return diagnostics.map(({ code, message, path }) => `${String(code)} at ${path.join('/')}: ${message}`);
}

interface Message {
  readonly payload: { readonly $ref: string };
  readonly headers: AnySchemaObject;
  readonly examples?: readonly { readonly payload: unknown; readonly headers: unknown }[];
}

const depot = exampleContexts.find(({ title }) => title === 'parcel-depot/Depot');
if (depot === undefined) throw new Error('The depot is gone.');

describe('asyncapi', () => {
  it.each(exampleContexts)('[E1] writes what AsyncAPI’s parser takes without a remark, of $title', async (example) => {
    expect(await remarksOn(textOf(filesOf(example, 'asyncapi'), 'asyncapi.yaml'))).toEqual([]);
  });

  it('[E1] shows each message by a sample that its schema takes, in draft 7', () => {
    const wrong = [...exampleContexts, ...hostileContexts(6)].flatMap((context) => {
      const document = parse(textOf(filesOf(context, 'asyncapi'), 'asyncapi.yaml'));
      const ajv = addFormats.default(new Ajv({ strict: false, validateFormats: true }));
      ajv.addSchema({ components: document.components }, 'document');
      return Object.entries<Message>(document.components.messages).flatMap(
        ([key, { payload, headers, examples = [] }]) =>
          examples.flatMap((example) =>
            ajv.validate(`document${payload.$ref}`, example.payload) && ajv.validate(headers, example.headers)
              ? []
              : [`${context.title} ${key}: ${ajv.errorsText()}`],
          ),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('[E3] goes on with the versions of an event that are still told or read', async () => {
    const changed = generateGoldenProjects().filter(({ path }) => path.startsWith('pizza-ordering-changed/'));
    const texts = changed.map(({ project }) => textOf(project.files, 'asyncapi.yaml'));
    for (const text of texts) expect(await remarksOn(text)).toEqual([]);
    expect(texts.map((text) => Object.keys(parse(text).operations))).toMatchInlineSnapshot(`
      [
        [
          "sendDayClosed",
          "sendOrderPlaced",
          "sendOrderPlaced_V1",
        ],
        [
          "sendPizzasBaked",
          "receivePizzasBaked",
          "receiveOrderPlaced",
          "receiveOrderPlaced_V1",
        ],
      ]
    `);
  });

  it('[E2] writes what the parser takes, whatever people call things', async () => {
    for (const context of hostileContexts(3)) {
      expect(await remarksOn(textOf(filesOf(context, 'asyncapi'), 'asyncapi.yaml'))).toEqual([]);
    }
  });

  it('[E3] sends own events, receives what functions wait for, and asks for commands both ways', () => {
    const operations = exampleContexts
      .filter(({ title }) => title.startsWith('parcel-depot/'))
      .map((example) => Object.keys(parse(textOf(filesOf(example, 'asyncapi'), 'asyncapi.yaml')).operations));
    expect(operations).toMatchInlineSnapshot(`
      [
        [
          "sendInvoicePaid",
          "sendSenderCharged",
          "receiveChargeSender",
        ],
        [
          "sendAddressCorrected",
          "sendManifestImported",
          "sendParcelDelayed",
          "sendParcelRegistered",
          "receiveParcelRegistered",
          "sendParcelScanned",
          "sendParcelWeighed",
          "receiveParcelWeighed",
          "sendParcelsSentBack",
          "sendVanMoved",
          "sendChargeSender",
        ],
      ]
    `);
  });

  it('[E4] says in draft 7 what 2020-12 says in other words', () => {
    const address = { type: 'object', properties: { zip: { type: 'string' } } };
    expect(
      toDraft7({
        $defs: { address },
        type: 'object',
        properties: {
          to: { $ref: '#/$defs/address', description: 'Where to' },
          pair: { type: 'array', prefixItems: [{ type: 'string' }], items: false },
          dependentRequired: { type: 'string' },
        },
        dependentRequired: { to: ['pair'] },
        unevaluatedProperties: false,
      }),
    ).toEqual({
      $defs: { address },
      type: 'object',
      properties: {
        to: { description: 'Where to', allOf: [{ $ref: '#/$defs/address' }] },
        pair: { type: 'array', items: [{ type: 'string' }], additionalItems: false },
        dependentRequired: { type: 'string' },
      },
      dependencies: { to: ['pair'] },
    });
  });

  it('[E5] tells what AsyncAPI has no place for', () => {
    expect(asyncApiTarget.losses?.(depot.context, depot.model)).toMatchInlineSnapshot(`
      [
        "No place for aggregates: “Address”, “Manifest”, “Parcel”, “Shelf”, “Van”.",
        "No place for policies: “Whenever a parcel is weighed, wait 2 days, then charge its sender”.",
        "No place for read models: “Parcels in the depot”.",
        "No place for commands over HTTP: “Register parcel”.",
        "No place for what queues, topics, streams, tables, objects and devices start: “Correct address”, “Import manifest”, “Note delay”, “Record position”, “Record scan”, “Record weight”.",
        "No place for what runs on a schedule: “Send back unclaimed parcels”.",
      ]
    `);
  });
});
