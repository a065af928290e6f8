import { sampleValue } from '@lambdastorm/schema';

export const sampleTime = '2026-03-02T10:15:30Z';
export const sampleMillis = 1772446530000;
export const sampleUuid = String(sampleValue({ type: 'string', format: 'uuid' }));
export const sampleRegion = 'eu-west-1';
export const sampleAccount = '123456789012';
