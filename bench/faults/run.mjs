import { runParts } from '../runParts.mjs';
import { scenarios } from './scenarios.mjs';

await runParts(scenarios, import.meta.dirname);
