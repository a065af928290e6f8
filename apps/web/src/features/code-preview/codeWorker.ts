import { answerQuestions } from '../../shared/worker/answerQuestions.ts';
import { answerAboutCode } from './answerAboutCode.ts';

answerQuestions(answerAboutCode);
