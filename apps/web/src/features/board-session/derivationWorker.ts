import { answerQuestions } from '../../shared/worker/answerQuestions.ts';
import { createBoardReader } from './boardReader.ts';

answerQuestions(createBoardReader());
