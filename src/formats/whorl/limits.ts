/** Bounds on what one file may make the reader hold or do. Each has its reason; none is reached by a file written by people. */

/** Characters of one YAML item: the YAML parser does about 1.5 MB a second, and 10,000 authors with affiliations are 1 MB. */
export const MAX_YAML_ITEM = 2_000_000;

/** Words and marks of one YAML item: a second's work, and 10,000 authors with affiliations. */
export const MAX_YAML_TOKENS = 250_000;

/** Characters of one JSON item or one line of JSON lines. */
export const MAX_JSON_ITEM = 16_000_000;

/** Lists and maps inside each other. Records need seven; the YAML composer is recursive and deep nesting kills the whole process. */
export const MAX_DEPTH = 40;

/** Keys remembered to find a key used twice in one file; beyond it, later duplicates are left to the importer. */
export const MAX_REMEMBERED_KEYS = 1_000_000;

/** Warnings told about one record. */
export const MAX_WARNINGS = 50;

/** Fields of one map of a record; ours have fewer than fifty. */
export const MAX_FIELDS = 1_000;
