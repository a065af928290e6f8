import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { lines } from '../../../text/lines.ts';
import { generatedHeader } from './header.ts';
import { causeModule } from './modules/causeModule.ts';
import { cloudEventModule } from './modules/cloudEventModule.ts';
import { errorsModule } from './modules/errorsModule.ts';
import { eventBridgeModule } from './modules/eventBridgeModule.ts';
import { httpModule } from './modules/httpModule.ts';
import { putEventsModule } from './modules/putEventsModule.ts';
import { runtimeModule } from './modules/runtimeModule.ts';
import { scheduleModule } from './modules/scheduleModule.ts';
import { stableIdModule } from './modules/stableIdModule.ts';
import { valuesModule } from './modules/valuesModule.ts';

/** What the functions of any context share; the edge of a trigger only where something is started by it. */
export function renderModules({ functions, events, foreignEvents }: ServerlessPlan): readonly GeneratedFile[] {
  const triggers = new Set(functions.map(({ trigger }) => trigger.type));
  const modules: readonly (readonly [name: string, content: string, isNeeded: boolean])[] = [
    ['cause', causeModule, true],
    ['cloud-event', cloudEventModule, events.length + foreignEvents.length > 0],
    ['errors', errorsModule, true],
    ['event-bridge', eventBridgeModule, triggers.has('event')],
    ['http', httpModule, triggers.has('http')],
    ['put-events', putEventsModule, events.length > 0],
    ['runtime', runtimeModule, true],
    ['schedule', scheduleModule, triggers.has('schedule')],
    ['stable-id', stableIdModule, true],
    ['values', valuesModule, true],
  ];
  return modules
    .filter(([, , isNeeded]) => isNeeded)
    .map(([name, content]) => ({
      path: `src/generated/${name}.ts`,
      owner: 'generated',
      content: `${lines(...generatedHeader(), '')}${content}`,
      noteIds: [],
    }));
}
