import { runParts } from '../runParts.mjs';
import { company } from './parts/company.mjs';
import { growth } from './parts/growth.mjs';
import { held } from './parts/held.mjs';
import { joins } from './parts/joins.mjs';
import { latency } from './parts/latency.mjs';
import { smooth } from './parts/smooth.mjs';

await runParts([latency, joins, growth, company, smooth, held], import.meta.dirname);
