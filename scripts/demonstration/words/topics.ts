/** All topics, by id. */

import type { Topic } from './topic.js';
import { chronicTopics } from './topics-chronic.js';
import { dataTopics } from './topics-data.js';
import { diagnosisTopics } from './topics-diagnosis.js';
import { groupTopics } from './topics-groups.js';
import { infectionTopics } from './topics-infection.js';
import { learningTopics } from './topics-learning.js';
import { remoteTopics } from './topics-remote.js';

export const TOPICS: readonly Topic[] = [
  ...chronicTopics,
  ...infectionTopics,
  ...diagnosisTopics,
  ...remoteTopics,
  ...learningTopics,
  ...dataTopics,
  ...groupTopics,
];

export function topicOf(id: string): Topic {
  const topic = TOPICS.find((candidate) => candidate.id === id);
  if (topic === undefined) throw new Error(`no topic ${id}`);
  return topic;
}
