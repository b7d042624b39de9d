/** A file of a network: its text, and the end of its name. */
export interface NetworkFile {
  /** What stands after the name of the network, e.g. `.graphml`, or `-nodes.csv` of a pair. */
  readonly suffix: string;
  readonly mediaType: string;
  readonly text: string;
}
