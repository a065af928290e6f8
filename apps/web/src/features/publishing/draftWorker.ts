import { assessContext } from '@lambdastorm/catalog';
import { answerQuestions } from '../../shared/worker/answerQuestions.ts';

answerQuestions(assessContext);
