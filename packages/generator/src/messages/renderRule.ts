import { stringify } from 'yaml';
import type { CodeFile, MessageOnWire } from './renderMessageCode.ts';

/** The rule of SAM that hands the message to a function. */
export function renderRule({ source, kind, wireName, version }: MessageOnWire): CodeFile {
  // Whoever asks for a command is its source on the bus; its type says whom it is for.
  const pattern =
    kind === 'command'
      ? { 'detail-type': [wireName], detail: { type: [`${source}.${wireName}`], schemaversion: [version] } }
      : { source: [source], 'detail-type': [wireName], detail: { schemaversion: [version] } };
  const events = {
    Events: {
      [`${wireName}Rule`]: {
        Type: 'EventBridgeRule',
        Properties: { EventBusName: 'YOUR_BUS', Pattern: pattern },
      },
    },
  };
  return { path: 'template.yaml', content: stringify(events, { version: '1.1' }) };
}
