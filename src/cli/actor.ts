import { userInfo } from 'node:os';

/** Who runs this command: the *who* of the imports it makes. A container may have no name for its user. */
export function commandLineActor(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line';
  }
}
