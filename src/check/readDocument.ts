import {checkShape, type Schema} from "./checkShape.js";
import {type Document, parseDocument, type QuickReader} from "./parseDocument.js";
import type {Problem} from "./problem.js";

/** A YAML file: as a document for further checks, and its typed value if its shape is right. */
export interface Part<T> {
  document: Document;
  value?: T;
}

/**
 * Reads a YAML document of a known shape.
 *
 * @param schema - what the document must be
 * @param source - decoded text, and its name in problems
 * @param problems - every problem found is added here
 * @param quick - see `parseDocument`
 */
export function readDocument<T>(
  schema: Schema<T>,
  {text, file}: {text: string; file: string},
  problems: Problem[],
  quick?: QuickReader
): Part<T> {
  return shapedPart(schema, parseDocument(text, file, problems, quick), problems);
}

/**
 * A parsed document with its typed value, if it is of a known shape; every fault of its shape is a problem.
 *
 * @param schema - what the document must be
 * @param document - as parsed
 * @param problems - every problem found is added here
 */
export function shapedPart<T>(schema: Schema<T>, document: Document, problems: Problem[]): Part<T> {
  if (document.value === undefined) return {document};
  const value = checkShape(schema, document, problems);
  return value === undefined ? {document} : {document, value};
}
