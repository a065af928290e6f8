import { deriveModel } from '@lambdastorm/derivation';
import { answerQuestions } from '../../shared/worker/answerQuestions.ts';

answerQuestions(deriveModel);
