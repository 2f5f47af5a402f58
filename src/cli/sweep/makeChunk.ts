import {readFileSync} from "node:fs";
import {spokenFault} from "../../check/spokenError.js";
import {hashText} from "../../data/files/hashText.js";
import type {Project} from "../../project/project.js";
import type {ChunkQuestion} from "../../sweep/chunkTask.js";
import {prepareChunk} from "../../sweep/runChunk.js";
import {sweepFault} from "../../sweep/sweepFault.js";
import {type MadeChunk, writeChunk} from "./chunkParquet.js";
import {codeVersion} from "./codeVersion.js";

/** What the chunks of one question are made of. */
export interface ChunkOptions {
  question: ChunkQuestion;
  /** File with the place's document. */
  file: string;
}

/** The place that was read last: the chunks of a place follow one another. */
let last: {document: string; project: Project} | undefined;

/**
 * Prepares the chunks of a question from the document of its place.
 *
 * @param options - see {@link ChunkOptions}
 * @returns makes the chunk of the runs from `from` to before `to`
 * @throws RangeError if the file is not the document that the question names
 */
export function prepareChunkBytes({
  question,
  file
}: ChunkOptions): (from: number, to: number) => Promise<MadeChunk> {
  if (last?.document !== question.document) {
    const text = readFileSync(file, "utf8");
    if (hashText(text) !== question.document)
      throw spokenFault(sweepFault("otherChunk", {name: question.document}));
    last = {document: question.document, project: JSON.parse(text) as Project};
  }
  const make = prepareChunk(last.project, question);
  return async (from, to) => writeChunk({question, from, to}, await make(from, to), codeVersion());
}

/**
 * Makes chunks in this thread; the chunks of a question follow one another, so that what the last one was prepared for is kept.
 *
 * @returns makes the chunk of a question, of the runs from `from` to before `to`
 */
export function chunksHere() {
  let prepared: {key: string; make: ReturnType<typeof prepareChunkBytes>} | undefined;
  return (options: ChunkOptions, {from, to}: {from: number; to: number}): Promise<MadeChunk> => {
    const key = JSON.stringify(options);
    if (prepared?.key !== key) prepared = {key, make: prepareChunkBytes(options)};
    return prepared.make(from, to);
  };
}
