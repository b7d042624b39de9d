/** A hop in plain English. Names are those that are shown; how a name was written on an output does not come into it. */
import type { HopKind } from './paths.record.js';

export interface HopTold {
  readonly kind: HopKind;
  /** Of a person and an organisation always the person. */
  readonly from: string;
  readonly to: string;
  /** The newest joint output, if outputs make the hop. */
  readonly output: { readonly title: string; readonly year: number | null } | undefined;
  /** The newest joint project, if projects make the hop. */
  readonly project: { readonly title: string; readonly from: string | null; readonly to: string | null } | undefined;
  readonly consortium: boolean;
  readonly jointOutputs: number;
  /** Year of the first joint output; 0 is unknown. */
  readonly firstYear: number;
}

const MOST_OF_A_TITLE = 150;

export function hopSentence(hop: HopTold): string {
  const { kind, from, to, output, project } = hop;
  if (kind === 'AFFILIATION')
    return output === undefined
      ? `${from} wrote as part of ${to}.`
      : `${from} wrote ${quoted(output.title)} as part of ${to}${inYear(output.year)}.`;
  if (output === undefined)
    return project === undefined ? bare(hop) : `${sharing(from, to, kind)} the project ${period(project)}.`;
  if (hop.consortium)
    return `${from} and ${to} are among the many authors of ${quoted(output.title)}${inYear(output.year)}.`;
  const joint =
    kind === 'PEOPLE'
      ? `${from} wrote ${quoted(output.title)} with ${to}`
      : `${sharing(from, to, kind)} the output ${quoted(output.title)}`;
  const projects = project === undefined ? '' : `; they share the project ${period(project)}`;
  return `${joint}${inYear(output.year)}${more(hop, output.year)}${projects}.`;
}

const sharing = (from: string, to: string, kind: HopKind) =>
  kind === 'PEOPLE' ? `${from} and ${to} took part in` : `${from} and ${to} share`;

/** Only if what makes the tie went while the query ran. */
const bare = ({ from, to, jointOutputs }: HopTold) =>
  jointOutputs > 0 ? `${from} and ${to} have ${counted(jointOutputs)} together.` : `${from} and ${to} work together.`;

const counted = (outputs: number) => (outputs === 1 ? '1 output' : `${outputs} outputs`);

function more({ jointOutputs, firstYear }: HopTold, newest: number | null): string {
  const others = jointOutputs - 1;
  if (others < 1) return '';
  if (firstYear === 0 || newest === null) return `, and ${others} more`;
  return firstYear === newest ? `, and ${others} more that year` : `, and ${others} more since ${firstYear}`;
}

const inYear = (year: number | null) => (year === null ? '' : ` in ${year}`);

function period({ title, from, to }: { title: string; from: string | null; to: string | null }): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  const years =
    first === undefined ? last : last === undefined ? `since ${first}` : first === last ? first : `${first}–${last}`;
  return `${quoted(title)}${years === undefined ? '' : ` (${years})`}`;
}

/** Titles may hold quotes of their own, which the outer ones must not be taken for. */
function quoted(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return `“${plain.length > MOST_OF_A_TITLE ? `${plain.slice(0, MOST_OF_A_TITLE - 1).trimEnd()}…` : plain}”`;
}
