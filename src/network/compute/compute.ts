/**
 * Runs tasks without holding up the server: little ones in place, the others one after the other in a thread, which is
 * started when it is first needed and does not keep the process alive.
 */
import { Worker } from 'node:worker_threads';
import { QueryError } from '../../graphql/page.js';
import { STEPS, TASKS, type TaskName, type Tasks } from './tasks.js';
import type { Answer, Question } from './worker.js';

/** About five milliseconds. */
const MOST_STEPS_IN_PLACE = 500_000;
/** Tasks that may wait for the thread; more are refused, so that a crowd does not wait for ever. */
const MOST_WAITING = 64;

interface Waiting {
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

let thread: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** @throws QueryError if too many others wait */
export async function compute<N extends TaskName>(name: N, task: Tasks[N]['asked']): Promise<Tasks[N]['answer']> {
  if (STEPS[name](task) <= MOST_STEPS_IN_PLACE) return TASKS[name](task);
  if (waiting.size >= MOST_WAITING)
    throw new QueryError('BUSY', 'Too many networks are being computed. Ask again in a moment, or for fewer nodes.');
  const question: Question<N> = { number: asked++, name, asked: task };
  const answer = await new Promise<Answer>((settle, fail) => {
    waiting.set(question.number, { settle, fail });
    const worker = startedThread();
    worker.ref();
    worker.postMessage(question);
  });
  if (isOf(name, answer) && answer.answer !== undefined) return answer.answer;
  throw new Error(`Computing ${name} of a network failed: ${answer.fault}`);
}

const isOf = <N extends TaskName>(name: N, answer: Answer): answer is Answer<N> => answer.name === name;

// Run from source there is no JavaScript yet: the thread needs the loader that its parent has.
const FROM_SOURCE = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
});`;

function startedThread(): Worker {
  if (thread !== undefined) return thread;
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(FROM_SOURCE, { eval: true })
    : new Worker(new URL('./worker.js', import.meta.url));
  const giveUp = (error: Error) => {
    if (thread === worker) thread = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const { settle } = waiting.get(answer.number) ?? {};
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
    settle?.(answer);
  });
  worker.on('error', giveUp);
  worker.on('exit', (code) => giveUp(new Error(`The thread that computes networks ended with code ${code}.`)));
  thread = worker;
  return worker;
}
