/** From a line with a record to a line with its concepts. */
import type { VocabularyRecord } from '../../record/vocabulary.js';
import { type ExtractedConcept, extractConcepts } from '../../text/extract.js';
import { buildIndex, type ExtractionIndex } from '../../text/extraction-index.js';
import { Ranker, readerOf } from '../../text/ranking/ranker.js';
import { type NumberedLine, parseRecordLine } from './record-lines.js';
import { modelNamed, vocabulariesNamed } from './vocabularies.js';

export interface FingerprintSettings {
  readonly vocabularies: readonly string[];
  /** `general`, `formula` or a file. */
  readonly model: string;
  readonly first: number;
  readonly minWeight: number;
  readonly evidence: number;
  /** Tell of each concept what its chance is made of. */
  readonly explain: boolean;
}

export interface FingerprintedLine {
  /** JSON, without a line end; absent if the line held no record. */
  readonly output?: string;
  readonly problem?: string;
}

interface Named {
  readonly notation?: string;
  readonly label: string;
}

/** Everything a line is read with: made once by each process or worker. */
export class LineFingerprinter {
  private constructor(
    private readonly index: ExtractionIndex,
    private readonly names: ReadonlyMap<string, Named>,
    private readonly settings: FingerprintSettings,
    private readonly ranker: Ranker | undefined,
  ) {}

  static async load(settings: FingerprintSettings): Promise<LineFingerprinter> {
    const vocabularies = await vocabulariesNamed(settings.vocabularies);
    const index = buildIndex(vocabularies);
    const model = await modelNamed(settings.model);
    const ranker = model === undefined ? undefined : new Ranker(readerOf(index), model);
    return new LineFingerprinter(index, namesOf(vocabularies), settings, ranker);
  }

  fingerprint(line: NumberedLine): FingerprintedLine {
    const record = parseRecordLine(line);
    if ('problem' in record) return record;
    const { first, minWeight, evidence } = this.settings;
    const { concepts } = extractConcepts(record.input, this.index, {
      maxConcepts: first,
      minWeight,
      maxEvidence: evidence,
      ...(this.ranker !== undefined && { ranker: this.ranker }),
    });
    const explain = this.settings.explain ? this.ranker?.explainer(record.input) : undefined;
    const shown = concepts.map((concept) => ({
      ...this.shown(concept),
      ...(explain !== undefined && { chance: concept.raw, why: explain(this.index.positionOf.get(concept.uri) ?? -1) }),
      ...(this.settings.explain && concept.parts !== undefined && { raw: concept.raw, parts: concept.parts }),
    }));
    return { output: JSON.stringify({ id: record.id, concepts: shown }) };
  }

  private shown({ uri, weight, evidence, examples }: ExtractedConcept): object {
    const { notation, label } = this.names.get(uri) ?? { label: uri };
    return {
      uri,
      notation: notation ?? null,
      label,
      weight,
      evidence: [
        ...evidence.map(({ field, keyword, start, end, matchedText, label: matched }) => ({
          field,
          ...(keyword !== undefined && { keyword }),
          start,
          end,
          matchedText,
          label: matched,
        })),
        ...(examples ?? []).map((example) => ({ example })),
      ],
    };
  }
}

function namesOf(vocabularies: readonly VocabularyRecord[]): Map<string, Named> {
  const names = new Map<string, Named>();
  for (const { concepts } of vocabularies) {
    for (const { uri, notation, prefLabels } of concepts) {
      const label = prefLabels.find(({ language }) => language === 'en') ?? prefLabels[0];
      if (!names.has(uri)) names.set(uri, { label: label?.text ?? uri, ...(notation !== undefined && { notation }) });
    }
  }
  return names;
}
