/** `src/generated/dynamo-db.ts` of projects that keep anything. */
export const dynamoDbModule = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export const dynamoDb = new DynamoDBClient({});
`;
