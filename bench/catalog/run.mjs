import { runParts } from '../runParts.mjs';
import { firstLoad } from './parts/firstLoad.mjs';
import { questions } from './parts/questions.mjs';

await runParts([questions, firstLoad], import.meta.dirname);
