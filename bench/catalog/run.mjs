import { runParts } from '../runParts.mjs';
import { questions } from './parts/questions.mjs';

await runParts([questions], import.meta.dirname);
