/** Counts of right and wrong pairs, and what follows from them. */
export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const precisionOf = ({ right, wrong }: Figures) => right / Math.max(1, right + wrong);
export const recallOf = ({ right, missed }: Figures) => right / Math.max(1, right + missed);
export const f1Of = ({ right, wrong, missed }: Figures) => (2 * right) / Math.max(1, 2 * right + wrong + missed);

/** Counts pairs, one after the other. */
export class Tally implements Figures {
  right = 0;
  wrong = 0;
  missed = 0;

  add(isDuplicate: boolean, isTaken: boolean): void {
    if (isTaken && isDuplicate) this.right++;
    else if (isTaken) this.wrong++;
    else if (isDuplicate) this.missed++;
  }
}

export function figuresText(name: string, figures: Figures): string {
  const part = (share: number) => share.toFixed(4);
  return `  ${name.padEnd(34)} F1 ${part(f1Of(figures))}  precision ${part(precisionOf(figures))}  recall ${part(recallOf(figures))}  (right ${figures.right}, wrong ${figures.wrong}, missed ${figures.missed})`;
}
