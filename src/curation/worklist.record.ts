import { z } from 'zod';
import type { Page } from '../graphql/page.js';

/** Something to mend, as a worklist has it. */
export const worklistEntity = z.object({ id: z.string(), gain: z.number(), detail: z.string() });
export type WorklistEntity = z.infer<typeof worklistEntity>;
export type WorklistPage = Page<WorklistEntity>;
