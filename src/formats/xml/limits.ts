/** What one record of an XML format may cost. Real records of the formats we read stay far below. */

/** Longer records are rejected; their text is kept to this length. */
export const MAX_RECORD_CHARACTERS = 8_000_000;
/** Nesting inside one record. */
export const MAX_DEPTH = 200;
/** Attributes of one element: some parsers need seconds for 50,000. */
export const MAX_ATTRIBUTES = 256;
/** Elements of one record: bounds its tree in memory. */
export const MAX_ELEMENTS = 300_000;
/** Different element names in one record: more is no bibliographic format. */
export const MAX_NAMES = 1_000;
/** Longer names are cut, so that two of them may become one; no format has such names. */
export const MAX_NAME_CHARACTERS = 200;
/** Remarks about one record's XML. */
export const MAX_REMARKS = 20;
