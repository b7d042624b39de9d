/** A thread of tasks: one question a message, answered in the order they come. */
import { parentPort } from 'node:worker_threads';
import { TASKS, type TaskName, type Tasks } from './tasks.js';

export interface Question<N extends TaskName = TaskName> {
  readonly number: number;
  readonly name: N;
  readonly asked: Tasks[N]['asked'];
}

export interface Answer<N extends TaskName = TaskName> {
  readonly number: number;
  readonly name: N;
  readonly answer: Tasks[N]['answer'] | undefined;
  /** What went wrong, if something did. */
  readonly fault: string | undefined;
}

function answerTo<N extends TaskName>({ number, name, asked }: Question<N>): Answer<N> {
  try {
    return { number, name, answer: TASKS[name](asked), fault: undefined };
  } catch (error) {
    return {
      number,
      name,
      answer: undefined,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)));
