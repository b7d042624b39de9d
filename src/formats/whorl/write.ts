/** Records in our own form: JSON lines, each record as it is. */
import type { Writer } from '../writer.js';

export const whorlWriter: Writer = {
  id: 'whorl',
  extension: '.jsonl',
  head: '{"whorl":1}\n',
  between: '\n',
  tail: '\n',
  record: (record) => JSON.stringify(record),
};
